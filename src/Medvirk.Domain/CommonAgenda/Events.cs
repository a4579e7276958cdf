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

[Event("agenda-part-moved")]
public sealed record AgendaPartMoved(Guid PartId, int Place) : IEvent;

[Event("agenda-editors-asked")]
public sealed record AgendaEditorsAsked(Guid AgendaId, Guid GroupId) : IEvent;

[Event("agenda-editors-left")]
public sealed record AgendaEditorsLeft(Guid AgendaId, Guid GroupId) : IEvent;

[Event("agenda-paragraph-commented")]
public sealed record AgendaParagraphCommented(Guid CommentId, Guid PartId, Guid ParagraphId, [property: Personal] string Text) : IEvent;

[Event("agenda-comment-taken-back")]
public sealed record AgendaCommentTakenBack(Guid CommentId) : IEvent;

[Event("agenda-comment-settled")]
public sealed record AgendaCommentSettled(Guid CommentId) : IEvent;

[Event("agenda-change-suggested")]
public sealed record AgendaChangeSuggested(
    Guid SuggestionId, int Number, Guid PartId, Guid ParagraphId, [property: Personal] string After, [property: Personal] string Reason) : IEvent;

[Event("agenda-suggestion-accepted")]
public sealed record AgendaSuggestionAccepted(Guid SuggestionId, int Number, int Revision) : IEvent;

[Event("agenda-suggestion-refused")]
public sealed record AgendaSuggestionRefused(Guid SuggestionId, int Number, [property: Personal] string Reason) : IEvent;

[Event("agenda-suggestion-taken-back")]
public sealed record AgendaSuggestionTakenBack(Guid SuggestionId, int Number) : IEvent;

[Event("agenda-edition-put-forward")]
public sealed record AgendaEditionPutForward(Guid VersionId, int Number, int Edition, [property: Code] string Hash, [property: Personal] string Corrected) : IEvent;

[Event("agenda-edition-contested")]
public sealed record AgendaEditionContested(Guid VersionId, int Number, int Edition, Guid? OrganisationId, [property: Personal] string Reason) : IEvent;

[Event("agenda-objection-answered")]
public sealed record AgendaObjectionAnswered(Guid VersionId, int Number, Guid EndorsementId, [property: Personal] string Answer) : IEvent;

[Event("agenda-adopted")]
public sealed record AgendaAdopted(Guid VersionId, int Number, Guid DecisionId) : IEvent;
