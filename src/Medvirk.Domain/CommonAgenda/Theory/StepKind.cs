namespace Medvirk.Domain.CommonAgenda.Theory;

/// <summary>What a step of a theory of change is: from what is wrong to what is true for everyone. The order is that of the columns.</summary>
public enum StepKind
{
    Challenge,
    Activity,
    EarlyChange,
    SystemChange,
    PopulationChange,
}

/// <summary>How sure we are that one step leads to the next.</summary>
public enum Sureness
{
    Untested,
    SomeSupport,
    WellSupported,
}
