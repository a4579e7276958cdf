using Medvirk.Domain.SharedMeasurement;

namespace Medvirk.Data.SharedMeasurement;

/// <summary>An indicator under one version of its definition.</summary>
public sealed record DefinitionRow(
    Guid IndicatorId, string Slug, Confidentiality Confidentiality, int Number, DefinitionChange Change, DateTime At, string? Reason, DefinitionTerms Terms);

/// <summary>A code of a breakdown that is in use.</summary>
public sealed record CodeRow(string Breakdown, string Name, string Code, string Label);

/// <summary>A figure of one cell in one period, as it is read.</summary>
/// <param name="Period">When.</param>
/// <param name="Status">Number, missing, not applicable, hidden.</param>
/// <param name="Number">The number or numerator.</param>
/// <param name="Denominator">The denominator, or how many a mean is of.</param>
/// <param name="IsRevised">Whether a figure in it was corrected.</param>
/// <param name="Contributors">How many organisations' figures are in it; 0 for official statistics.</param>
/// <param name="DefinitionNumber">The version of the definition.</param>
public sealed record PointRow(
    Period Period, FigureStatus Status, Quantity? Number, Quantity? Denominator, bool IsRevised, int Contributors, int DefinitionNumber)
{
    public Figure Figure => new(Status, Number, Denominator);
}

/// <summary>A figure of any cell, for lists and exports.</summary>
public sealed record CellRow(Guid IndicatorId, CellKey Key, PointRow Point);

/// <summary>A baseline or target of one cell.</summary>
public sealed record MarkRow(Period Period, Quantity Number, string Reason, DateTime At, DateTime? ReplacedAt)
{
    /// <summary>Whether it held at a time (UTC); null for now.</summary>
    public bool HeldAt(DateTime? time) => time is { } at ? At <= at && (ReplacedAt is null || ReplacedAt > at) : ReplacedAt is null;
}

/// <summary>An entry from which figures of a cell came.</summary>
/// <param name="Id">The entry.</param>
/// <param name="Way">How.</param>
/// <param name="Source">The file's name or the like.</param>
/// <param name="Reason">Why, where it is a correction.</param>
/// <param name="By">Who; null for the program itself.</param>
/// <param name="Organisation">For whom; null for official statistics.</param>
/// <param name="At">When.</param>
public sealed record EntryRow(int Id, EntryWay Way, string? Source, string? Reason, string? By, string? Organisation, DateTime At);
