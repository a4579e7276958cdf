using Medvirk.Data;
using Medvirk.Domain.Backbone;
using Medvirk.Domain.CommonAgenda;
using Medvirk.Domain.Shared;
using Medvirk.Tests.Testing;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Medvirk.Tests.Data.CommonAgenda;

/// <summary>Whatever is done to an agenda, nothing of it is lost, and each version can be made again from what was kept.</summary>
public sealed class AgendaHistoryTests
{
    private static readonly string[] Words =
        ["Vi bygger.", "- punkt æøå", "1. nummer", "| x | y |", "|", "plain", "title x", "Blødt  ", "## Overskrift", "```\nkode\n```", "😀 \u2028", "a\n b\n\nc", "Alle skal med i byen."];

    [Theory, EveryDatabase]
    [Trait("Proof", "agenda history")]
    public async Task Random_edits_suggestions_and_versions_lose_nothing(TestDatabase database)
    {
        var world = await TestWorld.OnAsync(database);
        var initiative = await world.FoundAsync();
        var secretariat = await initiative.ActorOfAsync(initiative.Secretary);
        var organisation = await initiative.PartnerAsync();
        var representative = await initiative.ActorOfAsync(await initiative.MemberAsync(Role.Representative, organisation));
        var told = new Told();
        await world.PerformAsync(initiative.Id, (db, now) =>
        {
            var agenda = Agenda.Draft(initiative.Id, [.. Enumerable.Range(0, 4).Select(i => new PartText(PartKind.Own, $"Del {i}", Words[i]))], null, secretariat, now).Made!;
            agenda.Parts.ToList().ForEach(told.Keep);
            db.Add(agenda);
            return Task.FromResult<Refusal?>(null);
        });

        var count = Proof.Count(sample: 250, full: 10_000);
        var dice = new Dice(20261126);
        for (var i = 0; i < count; i++)
        {
            await world.PerformAsync(initiative.Id, async (db, now) =>
            {
                await new Deed(db, initiative.Id, secretariat, representative, dice, told).DoAsync(now);
                return null;
            });
        }

        await AssertAsync(world, initiative.Id, told);
        Proof.Report(
            $"edits, suggestions and versions of an agenda, {database}",
            $"{count} acts: {told.Revisions.Count} revisions, {told.Suggestions.Count} suggestions, {told.Comments} comments, {told.Versions.Count} versions; 0 lost, each version rebuilt byte for byte");
    }

    private static async Task AssertAsync(TestWorld world, Guid initiative, Told told)
    {
        var (agenda, revisions, versions, suggestions, comments) = await world.ReadAsync(async db => (
            await db.Set<Agenda>().AsNoTracking().Include(a => a.Orders).Include(a => a.Parts).ThenInclude(p => p.Revisions).SingleAsync(a => a.InitiativeId == initiative),
            await db.Set<PartRevision>().AsNoTracking().ToListAsync(),
            await db.Set<AgendaVersion>().AsNoTracking().Where(v => v.InitiativeId == initiative).ToListAsync(),
            await db.Set<Suggestion>().AsNoTracking().Where(s => s.InitiativeId == initiative).ToListAsync(),
            await db.Set<ParagraphComment>().AsNoTracking().CountAsync(c => c.InitiativeId == initiative)));
        Assert.Equal(told.Versions.Keys.Order(), versions.Select(v => v.Name.ToString()).Order());
        Assert.All(versions, v => Assert.Equal(told.Versions[v.Name.ToString()], v.Text));
        Assert.All(versions, v => Assert.Equal(v.Text, AgendaHistory.Rebuild(agenda.Parts, agenda.Orders, v.DraftNumber)));
        var stored = revisions.Where(r => agenda.Parts.Any(p => p.Id == r.PartId)).ToDictionary(r => (r.PartId, r.Number), r => $"{r.Kind}|{r.Title}|{Paragraphs.Join(r.Paragraphs)}|{r.Plain}");
        Assert.Equal(told.Revisions.OrderBy(r => r.Key), stored.OrderBy(r => r.Key));
        Assert.Equal(told.Suggestions.OrderBy(s => s.Key), suggestions.ToDictionary(s => s.Number, s => $"{s.After}|{s.Reason}|{s.Verdict?.Kind}").OrderBy(s => s.Key));
        Assert.Equal(told.Comments, comments);
    }

    /// <summary>What was done, kept outside the program.</summary>
    private sealed class Told
    {
        public Dictionary<(Guid Part, int Number), string> Revisions { get; } = [];

        public Dictionary<string, string> Versions { get; } = [];

        public Dictionary<int, string> Suggestions { get; } = [];

        public int Comments { get; set; }

        public void Keep(AgendaPart part) => Revisions[(part.Id, part.Revision)] = $"{part.Kind}|{part.Title}|{part.AsText().Text}|{part.Plain}";
    }

    private sealed class Deed(MedvirkContext db, Guid initiative, Actor secretariat, Actor representative, Dice dice, Told told)
    {
        public async Task DoAsync(DateTime now)
        {
            var agenda = await db.Set<Agenda>().SingleAsync(a => a.InitiativeId == initiative);
            var parts = agenda.CurrentParts.ToArray();
            var part = parts[dice.Next(parts.Length)];
            switch (dice.Next(12))
            {
                case 0 when parts.Length < 12:
                    told.Keep(agenda.Add(Text(), secretariat, now).Made!);
                    break;
                case 1 when parts.Length > 2:
                    Assert.Null(agenda.Remove(part.Id, part.Revision, secretariat, now));
                    break;
                case 2:
                    Assert.Null(agenda.Move(part.Id, parts[dice.Next(parts.Length)] is var after && after != part ? after.Id : null, secretariat, now));
                    break;
                case 3 or 4:
                    await SuggestAsync(agenda, part, now);
                    break;
                case 5 or 6:
                    await AnswerAsync(agenda, now);
                    break;
                case 7 when part.Paragraphs.Count > 0:
                    db.Add(ParagraphComment.Write(agenda, part.Id, Any(part).Id, "Hm.", representative, now).Made!);
                    told.Comments++;
                    break;
                case 8:
                    await PutForwardAsync(agenda, now);
                    break;
                default:
                    Assert.Null(agenda.Revise(part.Id, part.Revision, Text(), secretariat, now));
                    told.Keep(part);
                    break;
            }
        }

        private async Task SuggestAsync(Agenda agenda, AgendaPart part, DateTime now)
        {
            if (part.Paragraphs.Count == 0)
            {
                return;
            }

            var made = Suggestion.Make(agenda, told.Suggestions.Count + 1, part.Id, Any(part).Id, dice.Next(5) == 0 ? "" : Some(), "Fordi.", representative, now);
            if (!made.IsRefused)
            {
                db.Add(made.Made);
                told.Suggestions[made.Made.Number] = $"{made.Made.After}|Fordi.|";
            }

            await Task.CompletedTask;
        }

        private async Task AnswerAsync(Agenda agenda, DateTime now)
        {
            var suggestion = await db.Set<Suggestion>().Where(s => s.InitiativeId == initiative && s.Verdict == null).OrderBy(s => s.Number).FirstOrDefaultAsync();
            if (suggestion is null)
            {
                return;
            }

            var part = agenda.Parts.Single(p => p.Id == suggestion.PartId);
            var wording = dice.Next(3) == 0 ? Some() : suggestion.After;
            if (dice.Next(3) == 0 || agenda.Accept(suggestion, part.Revision, wording, secretariat, now) is not null)
            {
                Assert.Null(dice.Next(2) == 0 ? suggestion.Refuse(agenda, "Nej.", secretariat, now) : suggestion.TakeBack(representative, now));
            }
            else
            {
                told.Keep(part);
            }

            told.Suggestions[suggestion.Number] += suggestion.Verdict!.Kind;
        }

        private async Task PutForwardAsync(Agenda agenda, DateTime now)
        {
            var latest = await db.Set<AgendaVersion>().Where(v => v.InitiativeId == initiative && v.Contested == null)
                .OrderByDescending(v => v.Number).ThenByDescending(v => v.Edition).FirstOrDefaultAsync();
            if (latest is { Edition: > 0 } && dice.Next(3) == 0)
            {
                var made = agenda.MakeMaterial(latest, [], "Det er mere.", representative, now);
                if (made is { IsRefused: false, Made: { } again })
                {
                    Keep(again);
                }

                return;
            }

            var edition = latest is null ? 0 : await db.Set<AgendaVersion>().Where(v => v.InitiativeId == initiative && v.Number == latest.Number).MaxAsync(v => v.Edition) + 1;
            var version = latest is null ? agenda.PutForward(agenda.DraftNumber, null, secretariat, now) : agenda.PutForwardEdition(agenda.DraftNumber, latest, "Rettet.", edition, secretariat, now);
            if (version.IsRefused)
            {
                version = agenda.PutForward(agenda.DraftNumber, latest, secretariat, now);
            }

            if (!version.IsRefused)
            {
                Keep(version.Made);
            }
        }

        private void Keep(AgendaVersion version)
        {
            db.Add(version);
            told.Versions[version.Name.ToString()] = version.Text;
        }

        private Paragraph Any(AgendaPart part) => part.Paragraphs[dice.Next(part.Paragraphs.Count)];

        private PartText Text() => new((PartKind)dice.Next(10), $"Del {dice.Next(100)}", Some(), dice.Next(2) == 0 ? "" : Some());

        private string Some() => string.Join("\n\n", Enumerable.Range(0, dice.Next(5)).Select(_ => Words[dice.Next(Words.Length)]));
    }
}
