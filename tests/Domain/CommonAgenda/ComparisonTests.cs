using CsCheck;
using Medvirk.Domain.CommonAgenda;

namespace Medvirk.Tests.Domain.CommonAgenda;

public sealed class ComparisonTests
{
    [Fact]
    public void It_tells_part_by_part_and_paragraph_by_paragraph_what_came_went_changed_and_moved()
    {
        var agenda = Given.Agenda("Ét afsnit står her.\n\nEt andet går ud.\n\nDet tredje bliver ændret en smule.", "Uændret.", "Går ud.");
        var before = Given.Version(agenda);
        var (first, last) = (agenda.CurrentParts.First(), agenda.CurrentParts.Last());
        agenda.Revise(first.Id, 1, first.AsText() with { Text = "Ét afsnit står her.\n\nDet tredje bliver ændret en hel del.\n\nHelt nyt.", Plain = "Kort." }, Given.Secretariat, Given.Now);
        agenda.Remove(last.Id, 1, Given.Secretariat, Given.Now);
        agenda.Add(new PartText(PartKind.Own, "Ny", "Ny del."), Given.Secretariat, Given.Now);

        var parts = AgendaComparison.Of(before.Parts(), CanonicalAgenda.Read(agenda.Canonical()));

        Assert.Equal([Change.Changed, Change.Same, Change.Removed, Change.Added], parts.Select(p => p.Change));
        Assert.Equal([Change.Same, Change.Removed, Change.Changed, Change.Added], parts[0].Paragraphs.Select(p => p.Change));
        Assert.Equal([Change.Added], parts[0].Plain.Select(p => p.Change));
    }

    [Fact]
    public void A_part_that_only_moved_is_the_same_elsewhere()
    {
        var agenda = Given.Agenda("Et.", "To.", "Tre.");
        var before = Given.Version(agenda);
        agenda.Move(agenda.CurrentParts.Last().Id, null, Given.Secretariat, Given.Now);
        var parts = AgendaComparison.Of(before.Parts(), CanonicalAgenda.Read(agenda.Canonical()));
        Assert.Equal([("Tre.", true), ("Et.", false), ("To.", false)], parts.Select(p => (p.After!.Text, p.Moved)));
        Assert.All(parts, p => Assert.Equal(Change.Same, p.Change));
    }

    [Fact]
    public void Both_texts_can_be_read_out_of_it_whatever_was_done()
    {
        var ids = Enumerable.Range(0, 9).Select(_ => Guid.CreateVersion7()).ToArray();
        var text = Gen.Shuffle(ids).SelectMany(order => Gen.Int[0, 9].Select(count => order.Take(count).ToArray()));
        Gen.Select(text, text, Gen.Int[0, 2].Array[9]).Sample((before, after, words) =>
        {
            var old = Part(before, _ => "uændret");
            var now = Part(after, id => words[Array.IndexOf(ids, id)] == 0 ? "uændret" : "ændret");
            var compared = AgendaComparison.Of([old], [now]).Single().Paragraphs;

            Assert.Equal(now.Paragraphs.Select(p => p.Text), compared.Where(p => p.After is not null).Select(p => p.After));
            Assert.Equal(old.Paragraphs.Count, compared.Count(p => p.Before is not null));
            Assert.Equal(before.Except(after).Count(), compared.Count(p => p.Change == Change.Removed));
            Assert.Equal(after.Except(before).Count(), compared.Count(p => p.Change == Change.Added));
            Assert.Equal(LeastMoves(before, after), compared.Count(p => p.Moved));
        });
    }

    /// <summary>By trying out every set of things that could have stayed.</summary>
    private static int LeastMoves(Guid[] before, Guid[] after)
    {
        var common = after.Where(before.Contains).ToArray();
        return Enumerable.Range(0, 1 << common.Length)
            .Select(set => common.Where((_, i) => (set >> i & 1) == 1).ToArray())
            .Where(staying => before.Where(staying.Contains).SequenceEqual(staying))
            .Min(staying => common.Length - staying.Length);
    }

    private static VersionPart Part(Guid[] ids, Func<Guid, string> text) =>
        new(Guid.Empty, PartKind.Own, "", [.. ids.Select(id => new Paragraph(id, text(id)))], "");
}
