namespace Medvirk.Statistics.Membership;

/// <summary>What one member (a partner, an area) reported of one period.</summary>
/// <param name="Period">Its number; periods that follow each other have numbers that do.</param>
/// <param name="Member">Who; told apart by the exact text.</param>
/// <param name="Value">How many, not negative: 12 of 40.</param>
/// <param name="Of">Of what, more than 0: the 40. Null where the figure is a count, which is of nothing.</param>
public readonly record struct Entry(int Period, string Member, double Value, double? Of = null);

/// <summary>Of what kind the figure of all members together is.</summary>
public enum FigureKind
{
    /// <summary>All values together: persons reached.</summary>
    Count,

    /// <summary>All values over all they are of, none of which is more: 0 to 1.</summary>
    Share,

    /// <summary>The same, where a value may be more than it is of: visits a person.</summary>
    Rate,
}
