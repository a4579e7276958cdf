using CsCheck;
using Medvirk.Domain.CommonAgenda;

namespace Medvirk.Tests.Domain.CommonAgenda;

public sealed class AgendaTests
{
    [Fact]
    public void Only_the_secretariat_drafts_edits_and_puts_forward_unless_it_asked_a_group_to_write()
    {
        var representative = Given.Representative();
        var agenda = Given.Agenda("Tekst.");
        var part = agenda.CurrentParts.Single();

        Assert.Equal(AgendaRefusals.OnlySecretariatEdits, Agenda.Draft(Given.Initiative, [], null, representative, Given.Now).Refusal);
        Assert.Equal(AgendaRefusals.OnlyEditors, agenda.Add(new PartText(PartKind.Own, "x", "y"), representative, Given.Now).Refusal);
        Assert.Equal(AgendaRefusals.OnlyEditors, agenda.Revise(part.Id, 1, new PartText(PartKind.Own, "x", "y"), representative, Given.Now));
        Assert.Equal(AgendaRefusals.OnlyEditors, agenda.Remove(part.Id, 1, representative, Given.Now));
        Assert.Equal(AgendaRefusals.OnlySecretariatEdits, agenda.PutForward(agenda.DraftNumber, null, representative, Given.Now).Refusal);

        var group = Guid.CreateVersion7();
        var writer = new Editor(representative, [group]);
        Assert.Equal(AgendaRefusals.OnlySecretariatEdits, agenda.AskToWrite([group], representative, Given.Now));
        Assert.Null(agenda.AskToWrite([group], Given.Secretariat, Given.Now));
        Assert.Null(agenda.AskToWrite([group], Given.Secretariat, Given.Now));
        Assert.Null(agenda.Revise(part.Id, 1, new PartText(PartKind.Own, "x", "y"), writer, Given.Now));
        Assert.False(agenda.Add(new PartText(PartKind.Own, "x", "z"), writer, Given.Now).IsRefused);
        Assert.Equal(AgendaRefusals.OnlySecretariatEdits, agenda.PutForward(agenda.DraftNumber, null, representative, Given.Now).Refusal);
        Assert.Null(agenda.AskToWrite([], Given.Secretariat, Given.Now));
        Assert.Equal(AgendaRefusals.OnlyEditors, agenda.Remove(part.Id, 2, writer, Given.Now));
        Assert.Equal([typeof(AgendaEditorsAsked), typeof(AgendaEditorsLeft)], agenda.TakeHappenings().Select(h => h.What.GetType()).Where(t => t.Name.Contains("Editors", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_saved_part_keeps_its_paragraphs_ids_and_every_revision()
    {
        var agenda = Given.Agenda("Første afsnit er her.\n\nAndet afsnit er her.");
        var part = agenda.CurrentParts.Single();
        var before = part.Paragraphs;

        Assert.Null(agenda.Revise(part.Id, 1, new PartText(PartKind.Vision, " Vores\nvision ", "Første afsnit er her nu.\r\n\r\nAndet afsnit er her.\r\n\r\nNyt."), Given.Secretariat, Given.Now));

        Assert.Equal(before.Select(p => p.Id), part.Paragraphs.Take(2).Select(p => p.Id));
        Assert.Equal((2, PartKind.Vision, "Vores vision"), (part.Revision, part.Kind, part.Title));
        Assert.Equal([1, 2], part.Revisions.Select(r => r.Number));
        Assert.Equal(before, part.Revisions[0].Paragraphs);
        Assert.Contains(agenda.TakeHappenings(), h => h.What is AgendaPartRevised { Revision: 2 });
    }

    [Fact]
    public void A_save_made_from_an_older_revision_is_refused_and_overwrites_nothing()
    {
        var agenda = Given.Agenda("Fra begyndelsen.");
        var part = agenda.CurrentParts.Single();
        agenda.Revise(part.Id, 1, new PartText(PartKind.Own, "Del", "Den ene skrev."), Given.Secretariat, Given.Now);

        Assert.Equal(AgendaRefusals.PartChangedMeanwhile, agenda.Revise(part.Id, 1, new PartText(PartKind.Own, "Del", "Den anden skrev."), Given.Secretariat, Given.Now));
        Assert.Equal(AgendaRefusals.PartChangedMeanwhile, agenda.Remove(part.Id, 1, Given.Secretariat, Given.Now));
        Assert.Equal("Den ene skrev.", part.AsText().Text);
    }

    [Fact]
    public void Saving_the_same_twice_changes_nothing_the_second_time()
    {
        var agenda = Given.Agenda("Fra begyndelsen.");
        var part = agenda.CurrentParts.Single();
        var text = new PartText(PartKind.Own, "Del", "Nu.\r\n");

        Assert.Null(agenda.Revise(part.Id, 1, text, Given.Secretariat, Given.Now));
        Assert.Null(agenda.Revise(part.Id, 1, text, Given.Secretariat, Given.Now));

        Assert.Equal((2, 2), (part.Revision, agenda.DraftNumber));
    }

    [Fact]
    public void A_removed_part_leaves_the_draft_but_stays_in_the_version_that_had_it()
    {
        var agenda = Given.Agenda("Bliver.", "Går.");
        var first = Given.Version(agenda);
        var part = agenda.CurrentParts.Last();

        Assert.Null(agenda.Remove(part.Id, 1, Given.Secretariat, Given.Now));

        Assert.Equal(AgendaRefusals.PartRemoved, agenda.Revise(part.Id, 1, part.AsText() with { Text = "Igen." }, Given.Secretariat, Given.Now));
        Assert.Equal(["Bliver."], agenda.CurrentParts.Select(p => p.AsText().Text));
        Assert.Equal(["Bliver.", "Går."], first.Parts().Select(p => p.Text));
        Assert.Equal("Går.", part.AsText().Text);
    }

    [Fact]
    public void The_number_of_parts_is_limited()
    {
        var texts = Enumerable.Range(0, Agenda.PartsMost).Select(_ => "x").ToArray();

        Assert.Equal(AgendaRefusals.TooManyParts, Agenda.Draft(Given.Initiative, [.. texts.Append("x").Select(t => new PartText(PartKind.Own, "", t))], null, Given.Secretariat, Given.Now).Refusal);
        Assert.Equal(AgendaRefusals.TooManyParts, Given.Agenda(texts).Add(new PartText(PartKind.Own, "", ""), Given.Secretariat, Given.Now).Refusal);
    }

    [Fact]
    public void A_version_is_the_draft_in_canonical_form_without_empty_parts()
    {
        var agenda = Given.Agenda("Tekst.", "");
        var version = Given.Version(agenda);

        Assert.Equal(1, version.Number);
        Assert.Equal(["Tekst."], version.Parts().Select(p => p.Text));
        Assert.True(version.IsIntact);
        Assert.Contains(version.TakeHappenings(), h => h.What is AgendaPutForward { Number: 1 } put && put.Hash == version.Hash);
    }

    [Fact]
    public void Nothing_empty_unchanged_or_unread_is_put_forward()
    {
        Assert.Equal(AgendaRefusals.NothingToPutForward, Given.Agenda("").PutForward(1, null, Given.Secretariat, Given.Now).Refusal);

        var agenda = Given.Agenda("Tekst.");
        var first = Given.Version(agenda);
        Assert.Equal(AgendaRefusals.NothingChanged(1), agenda.PutForward(agenda.DraftNumber, first, Given.Secretariat, Given.Now).Refusal);

        var read = agenda.DraftNumber;
        agenda.Add(new PartText(PartKind.Own, "", "Ny."), Given.Secretariat, Given.Now);
        Assert.Equal(AgendaRefusals.DraftChangedMeanwhile, agenda.PutForward(read, first, Given.Secretariat, Given.Now).Refusal);
        Assert.Equal(2, Given.Version(agenda, first).Number);
    }

    [Fact]
    public void Versions_read_back_and_write_the_same_bytes_after_any_edits()
    {
        var words = Gen.OneOf("Vi bygger.", "- punkt", "| x |", "|", "plain", "title x", "part y", "Æblegrød  ", "", "```", "paragraph z", "a\n b\n\nc");
        var edit = Gen.Select(Gen.Int[0, 3], words.Array[0, 5], words.Array[0, 3]);
        edit.Array[1, 12].Sample(edits =>
        {
            var agenda = Given.Agenda("Først.", "Så.", "Til sidst.");
            AgendaVersion? latest = null;
            var canonical = new List<(AgendaVersion Version, string Then)>();
            var written = new Dictionary<(Guid, int), string>();
            foreach (var (which, text, plain) in edits)
            {
                var part = agenda.CurrentParts.ElementAt(which % 3);
                agenda.Revise(part.Id, part.Revision, new PartText(PartKind.Goals, "Mål", string.Join("\n\n", text), string.Join('\n', plain)), Given.Secretariat, Given.Now);
                written[(part.Id, part.Revision)] = Paragraphs.Join(part.Paragraphs);
                if (agenda.PutForward(agenda.DraftNumber, latest, Given.Secretariat, Given.Now) is { IsRefused: false, Made: { } version })
                {
                    canonical.Add((version, agenda.Canonical()));
                    latest = version;
                }
            }

            Assert.All(canonical, c => Assert.Equal(c.Then, c.Version.Text));
            Assert.All(canonical, c => Assert.Equal(c.Version.Text, CanonicalAgenda.Write(c.Version.Parts())));
            Assert.All(written, w => Assert.Equal(w.Value, Paragraphs.Join(agenda.Parts.Single(p => p.Id == w.Key.Item1).Revisions.Single(r => r.Number == w.Key.Item2).Paragraphs)));
        });
    }

    [Fact]
    public void The_canonical_form_and_its_hash_are_these_bytes()
    {
        var part = new Guid("0199a000-0000-7000-8000-000000000001");
        var paragraph = new Guid("0199a000-0000-7000-8000-000000000002");

        var text = CanonicalAgenda.Write([new VersionPart(part, PartKind.Vision, "Ønsket", [new Paragraph(paragraph, "Alle\ner med.")], "")]);

        Assert.Equal("medvirk-agenda 1\npart 0199a000-0000-7000-8000-000000000001 Vision\ntitle Ønsket\nparagraph 0199a000-0000-7000-8000-000000000002\n|Alle\n|er med.\nplain\n", text);
        Assert.Equal("9893fa205dc3101e6f276f5b1039cae9b3e903bb8dc8a3e65b983caa9314a7b7", CanonicalAgenda.Hash(text));
    }

    [Theory]
    [InlineData("")]
    [InlineData("medvirk-agenda 2\n")]
    [InlineData("medvirk-agenda 1\npart x Vision\n")]
    [InlineData("medvirk-agenda 1\npart 0199a000-0000-7000-8000-000000000001 Vision\ntitle x\n")]
    [InlineData("medvirk-agenda 1\nnoget andet\n")]
    public void What_is_no_canonical_agenda_is_not_read(string text) => Assert.Throws<FormatException>(() => CanonicalAgenda.Read(text));
}
