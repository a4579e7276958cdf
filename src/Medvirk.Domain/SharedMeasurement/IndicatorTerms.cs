namespace Medvirk.Domain.SharedMeasurement;

/// <summary>What an indicator is about: a whole population, or how an effort went.</summary>
public enum Level
{
    Population,
    HowMuch,
    HowWell,
    BetterOff,
}

/// <summary>What kind of number it is; it decides how figures are entered, added and shown.</summary>
public enum Kind
{
    Count,

    /// <summary>Of two counts, kept as numerator and denominator.</summary>
    Ratio,
    Mean,

    /// <summary>The score of an instrument.</summary>
    Scale,

    /// <summary>How many of those asked said yes: numerator and denominator, the first part of the second.</summary>
    Share,

    /// <summary>Money, in kroner.</summary>
    Amount,

    /// <summary>From official statistics without its counts: shown, never added, no interval.</summary>
    PublishedRate,
}

/// <summary>Which way is better.</summary>
public enum Direction
{
    Up,
    Down,

    /// <summary>Best within a range.</summary>
    Hold,
}

/// <summary>How figures of several organisations become one.</summary>
public enum Across
{
    Sum,
    RatioOfSums,
    WeightedMean,
    None,
}

/// <summary>Who may see the figures, and when.</summary>
public enum Confidentiality
{
    /// <summary>Not about persons, or already published: live for all.</summary>
    Open,

    /// <summary>About persons: each organisation sees its own; everyone else reads releases.</summary>
    Protected,

    /// <summary>An organisation's own.</summary>
    Internal,
}

/// <summary>How much a change of definition changes what the figures mean.</summary>
public enum DefinitionChange
{
    /// <summary>The first version.</summary>
    First,
    Editorial,
    Minor,

    /// <summary>Figures before and after can't be compared: the curve gets a break line.</summary>
    Breaking,
}
