using Medvirk.Domain.Shared;

namespace Medvirk.Domain.Backbone;

[Event("initiative-founded")]
public sealed record InitiativeFounded([property: Code] string Slug) : IEvent;

[Event("organisation-joined")]
public sealed record OrganisationJoined(Guid OrganisationId) : IEvent;

[Event("organisation-left")]
public sealed record OrganisationLeft(Guid OrganisationId) : IEvent;

[Event("invitation-sent")]
public sealed record InvitationSent(Guid InvitationId, Guid? OrganisationId, Role Role, [property: Personal] string Email) : IEvent;

[Event("invitation-renewed")]
public sealed record InvitationRenewed(Guid InvitationId) : IEvent;

[Event("invitation-withdrawn")]
public sealed record InvitationWithdrawn(Guid InvitationId) : IEvent;

[Event("invitation-accepted")]
public sealed record InvitationAccepted(Guid InvitationId) : IEvent;

[Event("mandate-given")]
public sealed record MandateGiven(Guid MandateId, Guid PersonId, Guid? OrganisationId, Role Role, DateOnly From, DateOnly? To) : IEvent;

[Event("mandate-confirmed")]
public sealed record MandateConfirmed(Guid MandateId, [property: Personal] string? Letter) : IEvent;

[Event("mandate-ended")]
public sealed record MandateEnded(Guid MandateId, DateOnly LastDay) : IEvent;

[Event("seat-alias-chosen")]
public sealed record SeatAliasChosen(Guid MandateId, [property: Personal] string Alias) : IEvent;

[Event("group-formed")]
public sealed record GroupFormed(Guid GroupId, GroupKind Kind, [property: Personal] string Name, [property: Personal] string Purpose, int MeetsEveryDays) : IEvent;

[Event("group-changed")]
public sealed record GroupChanged(Guid GroupId, [property: Personal] string Name, [property: Personal] string Purpose, int MeetsEveryDays) : IEvent;

[Event("group-member-added")]
public sealed record GroupMemberAdded(Guid GroupId, Guid PersonId, bool Leads) : IEvent;

[Event("group-member-left")]
public sealed record GroupMemberLeft(Guid GroupId, Guid PersonId) : IEvent;

[Event("group-ended")]
public sealed record GroupEnded(Guid GroupId) : IEvent;

[Event("token-made")]
public sealed record TokenMade(Guid TokenId, bool MayRead, bool MayWriteValues, bool MayWritePositions, DateOnly LastDay, [property: Personal] string Name) : IEvent;

[Event("token-revoked")]
public sealed record TokenRevoked(Guid TokenId) : IEvent;

[Event("invitation-erased")]
public sealed record InvitationErased(Guid InvitationId) : IErasure
{
    Guid IErasure.Subject => InvitationId;
}

[Event("person-erased")]
public sealed record PersonErased(Guid PersonId) : IErasure
{
    Guid IErasure.Subject => PersonId;
}
