using Medvirk.Domain.Backbone;
using Medvirk.Domain.CommonAgenda;

namespace Medvirk.Tests.Domain.CommonAgenda;

/// <summary>Members comment on a paragraph and suggest another wording; editors take it in or say why not, and both stay.</summary>
public sealed class SuggestionTests
{
    private readonly Agenda agenda = Given.Agenda("Første afsnit.\n\nAndet afsnit.");

    private AgendaPart Part => agenda.CurrentParts.Single();

    [Fact]
    public void An_accepted_suggestion_stands_in_the_draft_and_keeps_its_own_words()
    {
        var paragraph = Part.Paragraphs[0];
        var by = Given.Representative();
        var suggestion = Suggest(paragraph.Id, "Noget ganske andet, uden et ord tilfælles.", by);
        Assert.Equal((paragraph.Text, by.OrganisationId), (suggestion.Before, suggestion.OrganisationId));
        Assert.Contains(suggestion.TakeHappenings(), h => h.What is AgendaChangeSuggested { Number: 1 });

        Assert.Null(agenda.Accept(suggestion, 1, "Noget ganske andet.", Given.Secretariat, Given.Now));

        Assert.Equal("Noget ganske andet.\n\nAndet afsnit.", Part.AsText().Text);
        Assert.Equal(paragraph.Id, Part.Paragraphs[0].Id);
        Assert.Equal("Noget ganske andet, uden et ord tilfælles.", suggestion.After);
        Assert.Equal((VerdictKind.Accepted, 2), (suggestion.Verdict!.Kind, suggestion.Verdict.Revision!.Value));
        Assert.Equal(AgendaRefusals.AlreadyAnswered, agenda.Accept(suggestion, 2, "x", Given.Secretariat, Given.Now));
        Assert.Equal(AgendaRefusals.AlreadyAnswered, suggestion.Refuse(agenda, "x", Given.Secretariat, Given.Now));
        Assert.Equal(AgendaRefusals.AlreadyAnswered, suggestion.TakeBack(by, Given.Now));
    }

    [Fact]
    public void It_can_leave_a_paragraph_out_or_make_several_of_it()
    {
        var (first, second) = (Part.Paragraphs[0].Id, Part.Paragraphs[1].Id);
        Assert.Null(agenda.Accept(Suggest(first, ""), 1, "", Given.Secretariat, Given.Now));
        Assert.Equal("Andet afsnit.", Part.AsText().Text);

        Assert.Null(agenda.Accept(Suggest(second, "Andet.\n\n- et\n- to"), 2, "Andet.\n\n- et\n- to", Given.Secretariat, Given.Now));
        Assert.Equal(["Andet.", "- et", "- to"], Part.Paragraphs.Select(p => p.Text));
        Assert.Equal(second, Part.Paragraphs[0].Id);
    }

    [Fact]
    public void Nothing_is_taken_into_a_part_that_someone_saved_meanwhile_or_a_paragraph_that_is_gone()
    {
        var (first, second) = (Suggest(Part.Paragraphs[0].Id, "Nyt."), Suggest(Part.Paragraphs[1].Id, "Også nyt."));
        agenda.Revise(Part.Id, 1, Part.AsText() with { Text = "Første afsnit." }, Given.Secretariat, Given.Now);

        Assert.Equal(AgendaRefusals.PartChangedMeanwhile, agenda.Accept(first, 1, "Nyt.", Given.Secretariat, Given.Now));
        Assert.Equal(AgendaRefusals.ParagraphGone, agenda.Accept(second, 2, "Også nyt.", Given.Secretariat, Given.Now));
        Assert.Null(agenda.Accept(first, 2, "Nyt.", Given.Secretariat, Given.Now));
        Assert.Null(second.Refuse(agenda, "Afsnittet er væk.", Given.Secretariat, Given.Now));
        Assert.Equal("Afsnittet er væk.", second.Verdict!.Reason);
    }

    [Fact]
    public void Members_suggest_and_comment_observers_do_not_and_only_editors_answer()
    {
        var paragraph = Part.Paragraphs[0].Id;
        var observer = Given.Representative() with { Role = Role.Observer };
        Assert.Equal(AgendaRefusals.OnlyMembersSpeak, Suggestion.Make(agenda, 1, Part.Id, paragraph, "x", "y", observer, Given.Now).Refusal);
        Assert.Equal(AgendaRefusals.OnlyMembersSpeak, ParagraphComment.Write(agenda, Part.Id, paragraph, "x", observer, Given.Now).Refusal);
        Assert.Equal(AgendaRefusals.SuggestsNothing, Suggestion.Make(agenda, 1, Part.Id, paragraph, " Første afsnit.\r\n", "y", Given.Representative(), Given.Now).Refusal);
        Assert.Equal(AgendaRefusals.ParagraphGone, Suggestion.Make(agenda, 1, Part.Id, Guid.CreateVersion7(), "x", "y", Given.Representative(), Given.Now).Refusal);

        var maker = Given.Representative();
        var suggestion = Suggest(paragraph, "Nyt.", maker);
        Assert.Equal(AgendaRefusals.OnlyEditors, agenda.Accept(suggestion, 1, "Nyt.", maker, Given.Now));
        Assert.Equal(AgendaRefusals.OnlyEditors, suggestion.Refuse(agenda, "x", maker, Given.Now));
        Assert.Equal(AgendaRefusals.NotYourWords, suggestion.TakeBack(Given.Representative(maker.OrganisationId), Given.Now));
        Assert.Null(suggestion.TakeBack(maker, Given.Now));
        Assert.Null(suggestion.TakeBack(maker, Given.Now));
        Assert.Equal(VerdictKind.TakenBack, suggestion.Verdict!.Kind);
    }

    [Fact]
    public void A_comment_keeps_the_words_it_was_about_and_goes_without_its_own_when_taken_back()
    {
        var paragraph = Part.Paragraphs[0];
        var by = Given.Representative(mayBind: false);
        var comment = Given.Made(ParagraphComment.Write(agenda, Part.Id, paragraph.Id, " Godt sagt. ", by, Given.Now));
        agenda.Revise(Part.Id, 1, Part.AsText() with { Text = "Helt nyt." }, Given.Secretariat, Given.Now);

        Assert.Equal(("Første afsnit.", "Godt sagt."), (comment.About, comment.Text));
        Assert.Equal(AgendaRefusals.OnlyEditors, comment.Settle(agenda, by, Given.Now));
        Assert.Null(comment.Settle(agenda, Given.Secretariat, Given.Now));
        Assert.Equal(AgendaRefusals.NotYourWords, comment.TakeBack(Given.Secretariat, Given.Now));
        Assert.Null(comment.TakeBack(by, Given.Now));
        Assert.Equal(("", Given.Now), (comment.Text, comment.TakenBackAt!.Value));
        Assert.Equal(
            [typeof(AgendaParagraphCommented), typeof(AgendaCommentSettled), typeof(AgendaCommentTakenBack)],
            comment.TakeHappenings().Select(h => h.What.GetType()));
    }

    [Fact]
    public void A_part_moves_among_the_others_and_nobody_who_writes_in_it_is_disturbed()
    {
        var three = Given.Agenda("Et.", "To.", "Tre.");
        var last = three.CurrentParts.Last();
        Assert.Null(three.Move(last.Id, null, Given.Secretariat, Given.Now));
        Assert.Equal(["Tre.", "Et.", "To."], three.CurrentParts.Select(p => p.AsText().Text));
        Assert.Null(three.Revise(last.Id, 1, last.AsText() with { Text = "Tre nu." }, Given.Secretariat, Given.Now));

        var draft = three.DraftNumber;
        Assert.Null(three.Move(last.Id, null, Given.Secretariat, Given.Now));
        Assert.Equal(draft, three.DraftNumber);
        Assert.Equal(AgendaRefusals.PartRemoved, three.Move(last.Id, Guid.CreateVersion7(), Given.Secretariat, Given.Now));
        Assert.Equal(AgendaRefusals.OnlyEditors, three.Move(last.Id, null, Given.Representative(), Given.Now));
    }

    private Suggestion Suggest(Guid paragraph, string wording, Medvirk.Domain.Shared.Actor? by = null) =>
        Given.Made(Suggestion.Make(agenda, 1, Part.Id, paragraph, wording, "Det er klarere.", by ?? Given.Representative(), Given.Now));
}
