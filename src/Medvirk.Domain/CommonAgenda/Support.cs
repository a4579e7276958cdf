namespace Medvirk.Domain.CommonAgenda;

/// <summary>Who stands behind a version: one position for each partner organisation, and the seats apart.</summary>
/// <param name="Version">The version's number.</param>
/// <param name="Organisations">One position for each active partner, also those that have said nothing.</param>
/// <param name="Seats">One position for each seat that has said something.</param>
public sealed record Support(int Version, IReadOnlyList<Position> Organisations, IReadOnlyList<Position> Seats)
{
    /// <summary>How many of the active partners stand behind it.</summary>
    public int Behind => Organisations.Count(p => p.StandsBehind);

    public int Partners => Organisations.Count;

    /// <summary>Where everyone stands on a version, by the latest act of each.</summary>
    /// <param name="version">The version's number.</param>
    /// <param name="stands">All acts on all versions of the agenda.</param>
    /// <param name="partners">The organisations that are partners now.</param>
    public static Support Of(int version, IEnumerable<Stand> stands, IEnumerable<Guid> partners)
    {
        var latest = stands.Where(a => a.VersionNumber <= version).ToLookup(a => a.StanderId);
        var seats = latest.Where(g => g.Any(a => a.IsSeat && a.VersionNumber == version)).Select(g => g.Key);
        return new Support(version, [.. partners.Distinct().Select(PositionOf)], [.. seats.Select(PositionOf)]);

        Position PositionOf(Guid stander)
        {
            var last = latest[stander].OrderBy(a => a.VersionNumber).ThenBy(a => a.Sequence).LastOrDefault();
            return last?.VersionNumber == version
                ? new Position(stander, last.Stance, null, last.Remarks, last.At)
                : new Position(stander, null, last is { IsBehind: true } ? last.VersionNumber : null, null, null);
        }
    }
}

/// <summary>An act on a version, as far as it matters who stands where.</summary>
/// <param name="StanderId">The organisation; for a seat the person.</param>
/// <param name="IsSeat">Whether a seat acted.</param>
/// <param name="VersionNumber">The version acted on.</param>
/// <param name="Sequence">Its place among the acts on that version.</param>
/// <param name="Stance">What was said.</param>
/// <param name="Remarks">Remarks or reason; null where there are none, or where they are not to be shown.</param>
/// <param name="At">UTC.</param>
public sealed record Stand(Guid StanderId, bool IsSeat, int VersionNumber, int Sequence, Stance Stance, string? Remarks, DateTime At)
{
    public bool IsBehind => Stance is not Stance.Objected;
}

/// <param name="StanderId">The organisation; for a seat the person.</param>
/// <param name="Stance">What it last said to this version; null where it has said nothing.</param>
/// <param name="EarlierVersion">The earlier version it stood behind last, where it has said nothing to this one.</param>
/// <param name="Remarks">Its remarks or reason.</param>
/// <param name="At">When it said so; UTC.</param>
public sealed record Position(Guid StanderId, Stance? Stance, int? EarlierVersion, string? Remarks, DateTime? At)
{
    public bool StandsBehind => Stance is CommonAgenda.Stance.Endorsed or CommonAgenda.Stance.EndorsedWithRemarks;
}
