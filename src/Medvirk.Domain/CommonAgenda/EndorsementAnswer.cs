using Medvirk.Domain.Shared;

namespace Medvirk.Domain.CommonAgenda;

/// <summary>What was answered to an objection, or to remarks. Appended, never changed.</summary>
public sealed class EndorsementAnswer
{
    public const int TextLength = 4_000;

    private EndorsementAnswer()
    {
    }

    internal EndorsementAnswer(AgendaVersion version, Guid endorsementId, string text, Actor by, DateTime now) =>
        (VersionId, EndorsementId, Text, ById, At) = (version.Id, endorsementId, text, by.PersonId, now);

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public Guid VersionId { get; private init; }

    public Guid EndorsementId { get; private init; }

    public string Text { get; private init; } = "";

    public Guid? ById { get; private init; }

    /// <summary>UTC.</summary>
    public DateTime At { get; private init; }
}
