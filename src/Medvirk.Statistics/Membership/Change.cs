namespace Medvirk.Statistics.Membership;

/// <summary>The change of a figure between two periods, split by what it came from. The four parts add up to it exactly, save for rounding.</summary>
/// <remarks>
/// Of a share or a rate, with R a figure of all, r and w a member's own and its part of the denominators, and S those who are in
/// both periods (the stayers):
/// <list type="bullet">
/// <item>within = Σ over S of (w₀ + w₁)/2 × (r₁ − r₀), where w is the part of the stayers' denominators;</item>
/// <item>mix = Σ over S of ((r₀ + r₁)/2 − (R₀ˢ + R₁ˢ)/2) × (w₁ − w₀): positive where those with high figures became a larger part;</item>
/// <item>joined = Σ over those who came of w₁ × (r₁ − R₁ˢ), where w is the part of all denominators;</item>
/// <item>left = −Σ over those who went of w₀ × (r₀ − R₀ˢ).</item>
/// </list>
/// The stayers' parts are Griliches and Regev's, "Firm productivity in Israeli industry 1979–1988", Journal of Econometrics 65
/// (1995), 175–203: read backwards in time each part only changes its sign. Those who came and went are held against the stayers of
/// their own period: Melitz and Polanec, "Dynamic Olley-Pakes productivity decomposition with entry and exit", RAND Journal of
/// Economics 46 (2015), 362–375. Of a count: within is what the stayers' values changed by, joined and left are the values of those
/// who came and went, and there is no mix.
/// </remarks>
/// <param name="Kind">Of what kind the figure is.</param>
/// <param name="From">The earlier period.</param>
/// <param name="To">The later period.</param>
/// <param name="Before">The figure of the earlier, of all who reported.</param>
/// <param name="After">The figure of the later.</param>
/// <param name="Members">Each member's own parts, in the order of their names' code points.</param>
/// <param name="IsHollow">One of the two figures is hollow, so the change gives no signal.</param>
public sealed record Change(FigureKind Kind, int From, int To, double Before, double After, IReadOnlyList<MemberPart> Members, bool IsHollow)
{
    /// <summary>What the figure changed by.</summary>
    public double Difference => After - Before;

    /// <summary>The stayers' own figures changed.</summary>
    public double Within { get; } = Total.Of(Members.Select(part => part.Within));

    /// <summary>Other stayers weigh more than before.</summary>
    public double Mix { get; } = Total.Of(Members.Select(part => part.Mix));

    /// <summary>Some are in the figure now who were not.</summary>
    public double Joined { get; } = Total.Of(Members.Select(part => part.Joined));

    /// <summary>Some were in the figure who are not now: they are gone, or have not reported.</summary>
    public double Left { get; } = Total.Of(Members.Select(part => part.Left));
}

/// <summary>What one member adds to each part of a change.</summary>
/// <param name="Member">Who.</param>
/// <param name="Within">0 for one who came or went.</param>
/// <param name="Mix">0 for one who came or went.</param>
/// <param name="Joined">0 save for one who came.</param>
/// <param name="Left">0 save for one who went.</param>
public readonly record struct MemberPart(string Member, double Within, double Mix, double Joined, double Left);
