namespace Medvirk.Domain.SharedMeasurement.Reporting;

/// <summary>All that a report's figures are held against.</summary>
public sealed record ReportBasis
{
    /// <summary>The definition that was frozen for the round.</summary>
    public required DefinitionTerms Terms { get; init; }

    public required Period Period { get; init; }

    /// <summary>The parts that are asked for, in order.</summary>
    public required IReadOnlyList<CellKey> Cells { get; init; }

    public required DateOnly Today { get; init; }

    /// <summary>Whether the round still takes reports.</summary>
    public bool IsOpen { get; init; } = true;

    /// <summary>The organisation's own figures of earlier periods, oldest first, that can be compared with this one.</summary>
    public IReadOnlyDictionary<CellKey, IReadOnlyList<KnownFigure>> History { get; init; } = new Dictionary<CellKey, IReadOnlyList<KnownFigure>>();

    /// <summary>The organisation's own figures of this period that count already.</summary>
    public IReadOnlyDictionary<CellKey, Figure> Current { get; init; } = new Dictionary<CellKey, Figure>();

    /// <summary>The figure before this one; null where there is none.</summary>
    public KnownFigure? LastOf(CellKey cell) => History.GetValueOrDefault(cell, []) is [.., var last] ? last : null;
}

/// <summary>A figure that counts, and of which period.</summary>
public sealed record KnownFigure(Period Period, Figure Figure);
