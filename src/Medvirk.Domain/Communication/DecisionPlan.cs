namespace Medvirk.Domain.Communication;

/// <summary>Who is asked, and when.</summary>
/// <param name="AllPartners">Whether every organisation that is a partner when it opens is asked; else those of <paramref name="Asked"/>.</param>
/// <param name="Asked">The organisations asked, with their weights; where all partners are, those whose weight is not 1.</param>
/// <param name="SeatsAsked">Whether seats are asked too; they are counted apart.</param>
/// <param name="OpensAt">UTC; null where it is opened by hand.</param>
/// <param name="EndsAt">UTC; from then on no position is taken.</param>
public sealed record DecisionPlan(bool AllPartners, IReadOnlyList<Asked> Asked, bool SeatsAsked, DateTime? OpensAt, DateTime EndsAt)
{
    internal bool Says(DecisionPlan other) =>
        (AllPartners, SeatsAsked, OpensAt, EndsAt) == (other.AllPartners, other.SeatsAsked, other.OpensAt, other.EndsAt)
        && Asked.OrderBy(a => a.OrganisationId).SequenceEqual(other.Asked.OrderBy(a => a.OrganisationId));
}

/// <param name="OrganisationId">The organisation.</param>
/// <param name="Weight">From 1 to <see cref="WeightMost"/>; counts in majorities only.</param>
public sealed record Asked(Guid OrganisationId, int Weight = 1)
{
    public const int WeightMost = 1_000;
}

/// <summary>An organisation that is a partner when a decision opens.</summary>
/// <param name="OrganisationId">The organisation.</param>
/// <param name="IsOfUsers">Whether it is an organisation of those with first-hand experience: then the last word is its.</param>
public sealed record Partner(Guid OrganisationId, bool IsOfUsers);
