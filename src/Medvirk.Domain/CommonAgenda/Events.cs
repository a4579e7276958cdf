using Medvirk.Domain.Shared;

namespace Medvirk.Domain.CommonAgenda;

[Event("founding-document-received")]
public sealed record FoundingDocumentReceived(Guid DocumentId, [property: Personal] string Name, [property: Code] string Digest) : IEvent;

[Event("agenda-drafted")]
public sealed record AgendaDrafted(Guid AgendaId, Guid? FoundingDocumentId, int Parts) : IEvent;

[Event("agenda-part-added")]
public sealed record AgendaPartAdded(Guid PartId, PartKind Kind, [property: Code] string Digest) : IEvent;

[Event("agenda-part-revised")]
public sealed record AgendaPartRevised(Guid PartId, int Revision, PartKind Kind, [property: Code] string Digest) : IEvent;

[Event("agenda-part-removed")]
public sealed record AgendaPartRemoved(Guid PartId, int Revision) : IEvent;

[Event("agenda-put-forward")]
public sealed record AgendaPutForward(Guid VersionId, int Number, [property: Code] string Hash) : IEvent;

[Event("agenda-endorsed")]
public sealed record AgendaEndorsed(Guid VersionId, int Number, Guid? OrganisationId, [property: Personal] string? Remarks) : IEvent;

[Event("agenda-objected-to")]
public sealed record AgendaObjectedTo(Guid VersionId, int Number, Guid? OrganisationId, [property: Personal] string Reason) : IEvent;
