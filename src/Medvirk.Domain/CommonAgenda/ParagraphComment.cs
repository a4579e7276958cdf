using Medvirk.Domain.Backbone;
using Medvirk.Domain.Shared;

namespace Medvirk.Domain.CommonAgenda;

/// <summary>What a member says about one paragraph of the draft. It keeps the words that it was about.</summary>
public sealed class ParagraphComment : Aggregate
{
    public const int TextLength = 4_000;

    private ParagraphComment()
    {
    }

    private ParagraphComment(Agenda agenda, Guid partId, Paragraph paragraph, string text, Actor by, DateTime now)
    {
        (InitiativeId, PartId, ParagraphId, About, Text) = (agenda.InitiativeId, partId, paragraph.Id, paragraph.Text, text);
        (PersonId, OrganisationId, MandateId, At) = (by.PersonId!.Value, by.OrganisationId, by.MandateId!.Value, now);
        Record(InitiativeId, by, now, new AgendaParagraphCommented(Id, partId, paragraph.Id, text));
    }

    public Guid InitiativeId { get; private init; }

    public Guid PartId { get; private init; }

    public Guid ParagraphId { get; private init; }

    /// <summary>The paragraph as it stood then, Markdown.</summary>
    public string About { get; private init; } = "";

    /// <summary>Empty where it was taken back, or its writer erased.</summary>
    public string Text { get; private set; } = "";

    public Guid PersonId { get; private init; }

    public Guid? OrganisationId { get; private init; }

    public Guid MandateId { get; private init; }

    public DateTime At { get; private init; }

    public DateTime? TakenBackAt { get; private set; }

    /// <summary>When an editor said that it has been seen to; null while it waits.</summary>
    public DateTime? SettledAt { get; private set; }

    /// <summary>Null where the actor may comment and suggest; else why not.</summary>
    public static Refusal? RefusalToSpeak(Actor by) =>
        by.Role is Role.Reporter or Role.Representative or Role.Seat or Role.Chair or Role.Secretariat ? null : AgendaRefusals.OnlyMembersSpeak;

    public static Result<ParagraphComment> Write(Agenda agenda, Guid partId, Guid paragraphId, string text, Actor by, DateTime now)
    {
        if (RefusalToSpeak(by) is { } refusal)
        {
            return refusal;
        }

        return agenda.Find(partId, paragraphId) is { } paragraph
            ? new ParagraphComment(agenda, partId, paragraph, Shared.Text.Clean(text), by, now)
            : AgendaRefusals.ParagraphGone;
    }

    /// <summary>Its writer takes it back: the words go, that there were some stays.</summary>
    public Refusal? TakeBack(Actor by, DateTime now)
    {
        if (by.PersonId != PersonId)
        {
            return AgendaRefusals.NotYourWords;
        }

        if (TakenBackAt is null)
        {
            (Text, TakenBackAt) = ("", now);
            Record(InitiativeId, by, now, new AgendaCommentTakenBack(Id));
        }

        return null;
    }

    /// <summary>The person in the seat is erased: the words go.</summary>
    public void Forget() => Text = "";

    /// <summary>An editor has seen to it.</summary>
    public Refusal? Settle(Agenda agenda, Editor editor, DateTime now)
    {
        if (!agenda.IsWrittenBy(editor))
        {
            return AgendaRefusals.OnlyEditors;
        }

        if (SettledAt is null)
        {
            SettledAt = now;
            Record(InitiativeId, editor.By, now, new AgendaCommentSettled(Id));
        }

        return null;
    }
}
