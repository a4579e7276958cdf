using Medvirk.Domain.Shared;

namespace Medvirk.Domain.CommonAgenda;

/// <summary>Who writes in the draft, and how what others suggest comes into it.</summary>
public sealed partial class Agenda
{
    private readonly List<EditingGroup> editors = [];

    /// <summary>The groups that write in it beside the secretariat.</summary>
    public IReadOnlyList<EditingGroup> Editors => editors;

    /// <summary>Whether the editor writes in the draft: the secretariat, or a member of a group that was asked to.</summary>
    public bool IsWrittenBy(Editor editor) => editor.By.IsSecretariat || editors.Exists(e => editor.Groups.Contains(e.GroupId));

    /// <summary>The secretariat asks these groups to write in the draft; groups that are not named do so no longer.</summary>
    public Refusal? AskToWrite(IReadOnlyCollection<Guid> groups, Actor by, DateTime now)
    {
        if (!by.IsSecretariat)
        {
            return AgendaRefusals.OnlySecretariatEdits;
        }

        foreach (var left in editors.Where(e => !groups.Contains(e.GroupId)).ToArray())
        {
            editors.Remove(left);
            Record(InitiativeId, by, now, new AgendaEditorsLeft(Id, left.GroupId));
        }

        foreach (var group in groups.Distinct().Where(id => !editors.Exists(e => e.GroupId == id)))
        {
            editors.Add(new EditingGroup(group));
            Record(InitiativeId, by, now, new AgendaEditorsAsked(Id, group));
        }

        return null;
    }

    /// <summary>
    /// Takes a suggestion into the draft, as it was made or with the editor's changes. The suggestion keeps its own words.
    /// </summary>
    /// <param name="madeFrom">The revision of the part that the editor read.</param>
    /// <param name="wording">What comes in the paragraph's place; empty takes it away.</param>
    public Refusal? Accept(Suggestion suggestion, int madeFrom, string wording, Editor editor, DateTime now)
    {
        var part = parts.Single(p => p.Id == suggestion.PartId);
        var refusal = Editable(part, editor)
            ?? (suggestion.Verdict is not null ? AgendaRefusals.AlreadyAnswered
            : Find(part.Id, suggestion.ParagraphId) is null ? AgendaRefusals.ParagraphGone
            : part.Revision != madeFrom ? AgendaRefusals.PartChangedMeanwhile
            : null);
        if (refusal is not null)
        {
            return refusal;
        }

        var paragraphs = part.With(suggestion.ParagraphId, wording);
        if (Paragraphs.Join(paragraphs).Length > AgendaPart.TextLength)
        {
            return AgendaRefusals.PartTooLong(part.Title);
        }

        if (!paragraphs.SequenceEqual(part.Paragraphs))
        {
            part.Write(++DraftNumber, paragraphs, editor.By.PersonId, now);
            Record(InitiativeId, editor.By, now, new AgendaPartRevised(part.Id, part.Revision, part.Kind, Digest(part)));
        }

        suggestion.Accept(part.Revision, editor.By, now);
        return null;
    }

    /// <summary>A paragraph of the draft; null where it is gone.</summary>
    public Paragraph? Find(Guid partId, Guid paragraphId) =>
        parts.Find(p => p.Id == partId && p.RemovedAt is null)?.Paragraphs.FirstOrDefault(p => p.Id == paragraphId);
}
