namespace Medvirk.Domain.Backbone.Conditions;

/// <summary>One reading: a share of what there is that meets a stated demand, with the shares that count as emerging and mature.</summary>
/// <param name="Code">Names it in words (<c>reading.{Code}.…</c>), in settings and in the API.</param>
/// <param name="Condition">The condition that it tells of.</param>
/// <param name="IsCore">Whether the condition's level follows it.</param>
/// <param name="Emerging">From this percentage it is emerging.</param>
/// <param name="Mature">From this percentage it is mature.</param>
public sealed record ReadingRule(string Code, Condition Condition, bool IsCore, int Emerging, int Mature)
{
    /// <summary>Below this many, a share says more than the data carries.</summary>
    public const int LeastOf = 3;

    public Reading Read(int met, int of) => new(this, met, of);

    /// <summary>Nothing to read it from yet.</summary>
    public Reading Unread() => new(this, 0, 0);
}

/// <param name="Rule">What was read.</param>
/// <param name="Met">How many meet the demand.</param>
/// <param name="Of">Of how many.</param>
public sealed record Reading(ReadingRule Rule, int Met, int Of)
{
    /// <summary>Whole per cent, rounded down: 84.9 is not yet 85.</summary>
    public int Percent => Of == 0 ? 0 : (int)(100L * Met / Of);

    public ReadingLevel Level => Of < ReadingRule.LeastOf ? ReadingLevel.TooLittleData
        : Percent >= Rule.Mature ? ReadingLevel.Mature
        : Percent >= Rule.Emerging ? ReadingLevel.Emerging
        : ReadingLevel.Absent;
}
