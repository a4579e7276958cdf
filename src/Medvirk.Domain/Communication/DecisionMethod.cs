namespace Medvirk.Domain.Communication;

/// <summary>How a decision is made. How each is counted stands at <see cref="Tally"/>.</summary>
public enum DecisionMethod
{
    /// <summary>It carries when no organisation has an objection that is open.</summary>
    Consent,

    /// <summary>It carries when everybody who took part and did not abstain agrees.</summary>
    Consensus,

    /// <summary>It carries with more than half of the weight given.</summary>
    Majority,

    /// <summary>It carries with at least a share of the weight given, stated beforehand.</summary>
    QualifiedMajority,

    /// <summary>Nobody is bound: the organisations advise, and the one responsible decides.</summary>
    Advice,
}

/// <summary>How far those concerned take part in it: the five levels of the IAP2 spectrum.</summary>
public enum Involvement
{
    Inform,
    Consult,
    Involve,
    Collaborate,
    Empower,
}

/// <summary>What an organisation, or a seat, says. Stored by name.</summary>
public enum PositionKind
{
    Agree,
    Disagree,

    /// <summary>Picks one of several options.</summary>
    Choose,

    /// <summary>Stands aside: takes part, without being for or against.</summary>
    Abstain,

    /// <summary>Says no with a reason, in a decision by consent: it blocks until it is settled.</summary>
    Object,
}
