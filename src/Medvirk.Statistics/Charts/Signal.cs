namespace Medvirk.Statistics.Charts;

/// <summary>Something in the series that chance alone seldom makes. Overlapping ones of a kind and side are one.</summary>
/// <remarks>
/// Western Electric, "Statistical Quality Control Handbook" (1956), with the run lengths of NHS England, "Making data count".
/// A missing point could have been anything, so a signal must stand whatever it was: it ends a trend and a shift, and
/// among three successive points it counts as one that is near no limit. A rebase ends all of them.
/// </remarks>
/// <param name="Points">Which points it consists of, counted from 0, in order.</param>
/// <param name="Side">Upwards or downwards.</param>
public abstract record Signal(IReadOnlyList<int> Points, Side Side)
{
    /// <returns>Whether it tells of a change for the better.</returns>
    public bool IsGood(Better better) => Side == (better is Better.Higher ? Side.Up : Side.Down);

    public virtual bool Equals(Signal? other) =>
        other is not null && EqualityContract == other.EqualityContract && Side == other.Side && Points.SequenceEqual(other.Points);

    public override int GetHashCode() => HashCode.Combine(EqualityContract, Side, Points.Count, Points[0]);
}

/// <summary>One point beyond a limit; on it is not beyond.</summary>
public sealed record Outside(IReadOnlyList<int> Points, Side Side) : Signal(Points, Side);

/// <summary>At least <see cref="Fewest"/> successive points, each above (or each below) the one before.</summary>
public sealed record Trend(IReadOnlyList<int> Points, Side Side) : Signal(Points, Side)
{
    /// <summary>So many points, or more.</summary>
    public const int Fewest = 7;
}

/// <summary>Among three successive points at least two beyond two thirds of the way from the centre to the same limit, or beyond it.</summary>
public sealed record NearALimit(IReadOnlyList<int> Points, Side Side) : Signal(Points, Side);

/// <summary>At least <see cref="Fewest"/> successive points on one side of the centre; one on it is on no side.</summary>
public sealed record Shift(IReadOnlyList<int> Points, Side Side) : Signal(Points, Side)
{
    /// <summary>So many points, or more.</summary>
    public const int Fewest = 7;
}

/// <summary>Which way a signal points.</summary>
public enum Side
{
    /// <summary>Above, or rising.</summary>
    Up,

    /// <summary>Below, or falling.</summary>
    Down,
}

/// <summary>Which way is better.</summary>
public enum Better
{
    Higher,
    Lower,
}
