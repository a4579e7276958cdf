namespace Medvirk.Statistics.Forecasts;

/// <summary>What later points say of a frozen forecast; the rule is <see cref="Progress"/>.</summary>
public enum Verdict
{
    /// <summary>It can't be told.</summary>
    TooLittleData,

    /// <summary>Nothing that is clearly not chance. It does not say that nothing changed.</summary>
    Unchanged,

    /// <summary>Points the good way, but chance alone does so too: a hint, not a result.</summary>
    OnTheWay,

    /// <summary>Better than it would have gone.</summary>
    Turned,

    /// <summary>Worse than it would have gone, as clearly as <see cref="Turned"/> is better.</summary>
    WrongWay,
}
