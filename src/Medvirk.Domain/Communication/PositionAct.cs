using Medvirk.Domain.Shared;

namespace Medvirk.Domain.Communication;

/// <summary>
/// One act on one decision: an organisation, by a person with a mandate that binds it, or a seat, says where it stands.
/// All are kept; the latest counts.
/// </summary>
public sealed class PositionAct
{
    public const int WordsLength = 2_000;

    private PositionAct()
    {
    }

    internal PositionAct(int sequence, PositionKind kind, int? option, string? words, bool isLastWord, Actor by, DateTime now)
    {
        (Sequence, Kind, Option, Words, IsLastWord, At) = (sequence, kind, option, words, isLastWord, now);
        (OrganisationId, PersonId, MandateId) = (by.OrganisationId, by.PersonId!.Value, by.MandateId!.Value);
    }

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    /// <summary>Its place among the acts on the decision, from 1; the highest of an organisation is its latest.</summary>
    public int Sequence { get; private init; }

    /// <summary>Null for a seat, which speaks for itself.</summary>
    public Guid? OrganisationId { get; private init; }

    public Guid PersonId { get; private init; }

    public Guid MandateId { get; private init; }

    public PositionKind Kind { get; private init; }

    /// <summary>The number of the option picked; null with other kinds.</summary>
    public int? Option { get; private init; }

    /// <summary>Why; null where nothing was said.</summary>
    public string? Words { get; private set; }

    /// <summary>Whether it was said after the end, by someone who has the last word.</summary>
    public bool IsLastWord { get; private init; }

    /// <summary>UTC.</summary>
    public DateTime At { get; private init; }

    /// <summary>Who stands: the organisation, or the person in the seat.</summary>
    public Guid StanderId => OrganisationId ?? PersonId;

    /// <summary>The person in the seat is erased: what was said stays, the words go.</summary>
    public void Forget() => Words = null;

    public CountedAct AsCounted() => new(StanderId, OrganisationId is null, Sequence, Kind, Option);
}
