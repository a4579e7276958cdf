using Medvirk.Domain.Shared;

namespace Medvirk.Domain.CommonAgenda;

/// <summary>Another wording that a member suggests for one paragraph of the draft. An editor accepts it, or says why not; both stay.</summary>
public sealed class Suggestion : Aggregate
{
    public const int WordingLength = 8_000;
    public const int ReasonLength = 2_000;

    private Suggestion()
    {
    }

    private Suggestion(Agenda agenda, int number, Guid partId, Paragraph paragraph, string after, string reason, Actor by, DateTime now)
    {
        (InitiativeId, Number, PartId, ParagraphId) = (agenda.InitiativeId, number, partId, paragraph.Id);
        (Before, After, Reason) = (paragraph.Text, after, reason);
        (PersonId, OrganisationId, MandateId, At) = (by.PersonId!.Value, by.OrganisationId, by.MandateId!.Value, now);
        Record(InitiativeId, by, now, new AgendaChangeSuggested(Id, number, partId, paragraph.Id, after, reason));
    }

    public Guid InitiativeId { get; private init; }

    /// <summary>1, 2, 3 … within the initiative: its address.</summary>
    public int Number { get; private init; }

    public Guid PartId { get; private init; }

    public Guid ParagraphId { get; private init; }

    /// <summary>The paragraph as it stood, Markdown.</summary>
    public string Before { get; private init; } = "";

    /// <summary>What is wanted in its place, Markdown: one paragraph or several; empty to leave it out.</summary>
    public string After { get; private init; } = "";

    /// <summary>Empty where its writer was erased.</summary>
    public string Reason { get; private set; } = "";

    public Guid PersonId { get; private init; }

    public Guid? OrganisationId { get; private init; }

    public Guid MandateId { get; private init; }

    public DateTime At { get; private init; }

    /// <summary>Null while it waits.</summary>
    public Verdict? Verdict { get; private set; }

    /// <param name="number">The next free number in the initiative.</param>
    public static Result<Suggestion> Make(
        Agenda agenda, int number, Guid partId, Guid paragraphId, string after, string reason, Actor by, DateTime now)
    {
        if (ParagraphComment.RefusalToSpeak(by) is { } refusal)
        {
            return refusal;
        }

        if (agenda.Find(partId, paragraphId) is not { } paragraph)
        {
            return AgendaRefusals.ParagraphGone;
        }

        var wanted = Wording(after);
        return wanted == paragraph.Text
            ? AgendaRefusals.SuggestsNothing
            : new Suggestion(agenda, number, partId, paragraph, wanted, Text.Clean(reason), by, now);
    }

    /// <summary>A wording as it is kept.</summary>
    public static string Wording(string text) => Paragraphs.Join(Paragraphs.Split(text));

    public Refusal? Refuse(Agenda agenda, string reason, Editor editor, DateTime now)
    {
        if (!agenda.IsWrittenBy(editor))
        {
            return AgendaRefusals.OnlyEditors;
        }

        if (Verdict is not null)
        {
            return AgendaRefusals.AlreadyAnswered;
        }

        Verdict = new Verdict(VerdictKind.Refused, editor.By.PersonId, now, Text.Clean(reason), null);
        Record(InitiativeId, editor.By, now, new AgendaSuggestionRefused(Id, Number, Verdict.Reason!));
        return null;
    }

    /// <summary>Whoever made it takes it back before it is answered; the wording stays in sight.</summary>
    public Refusal? TakeBack(Actor by, DateTime now)
    {
        if (by.PersonId != PersonId)
        {
            return AgendaRefusals.NotYourWords;
        }

        if (Verdict is { Kind: not VerdictKind.TakenBack })
        {
            return AgendaRefusals.AlreadyAnswered;
        }

        if (Verdict is null)
        {
            Verdict = new Verdict(VerdictKind.TakenBack, by.PersonId, now, null, null);
            Record(InitiativeId, by, now, new AgendaSuggestionTakenBack(Id, Number));
        }

        return null;
    }

    /// <summary>The person in the seat is erased: why it was wanted goes; the wording belongs to the agenda's history.</summary>
    public void Forget() => Reason = "";

    internal void Accept(int revision, Actor by, DateTime now)
    {
        Verdict = new Verdict(VerdictKind.Accepted, by.PersonId, now, null, revision);
        Record(InitiativeId, by, now, new AgendaSuggestionAccepted(Id, Number, revision));
    }
}

/// <param name="Kind">What became of it.</param>
/// <param name="ById">Who said so.</param>
/// <param name="At">UTC.</param>
/// <param name="Reason">Why it was refused; null otherwise.</param>
/// <param name="Revision">The part's revision that holds it, where it was accepted.</param>
public sealed record Verdict(VerdictKind Kind, Guid? ById, DateTime At, string? Reason, int? Revision);

/// <summary>What became of a suggestion. Stored by name.</summary>
public enum VerdictKind
{
    Accepted,
    Refused,
    TakenBack,
}
