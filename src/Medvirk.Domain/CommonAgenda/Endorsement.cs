using Medvirk.Domain.Backbone;
using Medvirk.Domain.Shared;

namespace Medvirk.Domain.CommonAgenda;

/// <summary>
/// One act on one version: an organisation, by a person with a mandate that binds it, or a seat, says where it stands.
/// All are kept; the latest counts.
/// </summary>
public sealed class Endorsement
{
    public const int RemarksLength = 4_000;

    private Endorsement()
    {
    }

    internal Endorsement(AgendaVersion version, int sequence, Stance stance, string? remarks, Actor by, DateTime now)
    {
        (VersionId, InitiativeId, VersionNumber, Sequence) = (version.Id, version.InitiativeId, version.Number, sequence);
        (Stance, Remarks, At) = (stance, remarks, now);
        (OrganisationId, PersonId, MandateId) = (by.OrganisationId, by.PersonId!.Value, by.MandateId!.Value);
    }

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public Guid VersionId { get; private init; }

    public Guid InitiativeId { get; private init; }

    public int VersionNumber { get; private init; }

    /// <summary>Its place among the acts on the version, from 1; the highest is the latest.</summary>
    public int Sequence { get; private init; }

    /// <summary>Null for a seat, which speaks for itself.</summary>
    public Guid? OrganisationId { get; private init; }

    public Guid PersonId { get; private init; }

    public Guid MandateId { get; private init; }

    public Stance Stance { get; private init; }

    /// <summary>The remarks, or the reason of an objection; null where plainly endorsed, empty where the person was erased.</summary>
    public string? Remarks { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime At { get; private init; }

    /// <summary>Who stands: the organisation, or the person in the seat.</summary>
    public Guid StanderId => OrganisationId ?? PersonId;

    /// <summary>Null where the actor may endorse; else why not.</summary>
    public static Refusal? RefusalToEndorse(Actor by) =>
        by.Role is not (Role.Representative or Role.Seat) ? AgendaRefusals.OnlyThoseWhoMayBind
        : !by.MayBind ? AgendaRefusals.MandateWaitsForConfirmation
        : null;

    /// <summary>The person in the seat is erased: the words go, the stance stays.</summary>
    public void Forget() => Remarks = Remarks is null ? null : "";

    public Stand AsStand() => new(StanderId, OrganisationId is null, VersionNumber, Sequence, Stance, Remarks, At);
}
