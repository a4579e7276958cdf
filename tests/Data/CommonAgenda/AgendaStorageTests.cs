using Medvirk.Data;
using Medvirk.Data.CommonAgenda;
using Medvirk.Domain.Backbone;
using Medvirk.Domain.CommonAgenda;
using Medvirk.Domain.Shared;
using Medvirk.Tests.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Medvirk.Tests.Data.CommonAgenda;

public sealed class AgendaStorageTests
{
    private const string Hard = "Æ, ø og å: \"citat\" 'og' \\ <b> \u2028 😀\n\n- et\n- to  \n  tre\n\n| a | b |";

    [Theory, EveryDatabase]
    public async Task A_version_is_stored_byte_for_byte_and_a_draft_with_every_revision(TestDatabase database)
    {
        var (world, initiative, secretariat) = await BeginAsync(database);
        var agenda = Made(Agenda.Draft(initiative.Id, [new PartText(PartKind.Vision, "Vision", Hard, Hard), new PartText(PartKind.Own, "", "Går ud.")], null, secretariat, world.Clock.Now));
        await SaveAsync(world, initiative, agenda);
        var (part, gone) = (agenda.CurrentParts.First().Id, agenda.CurrentParts.Last().Id);

        string text = "";
        await world.PerformAsync(initiative.Id, async (db, now) =>
        {
            var loaded = await db.Set<Agenda>().SingleAsync(a => a.InitiativeId == initiative.Id);
            var before = loaded.Parts.Single(p => p.Id == part);
            Assert.Null(loaded.Revise(part, 1, before.AsText() with { Text = Hard + "\n\nNyt." }, secretariat, now));
            Assert.Null(loaded.Remove(gone, 1, secretariat, now));
            var version = Made(loaded.PutForward(loaded.DraftNumber, null, secretariat, now));
            text = version.Text;
            db.Add(version);
            return null;
        });

        var (stored, bytes, revisions) = await world.ReadAsync(async db => (
            await db.Set<AgendaVersion>().AsNoTracking().SingleAsync(v => v.InitiativeId == initiative.Id),
            (await db.Database.SqlQuery<string>($"SELECT \"Text\" AS \"Value\" FROM \"AgendaVersion\" WHERE \"InitiativeId\" = {initiative.Id}").ToListAsync()).Single(),
            await db.Set<PartRevision>().AsNoTracking().Where(r => r.PartId == part).OrderBy(r => r.Number).ToListAsync()));
        Assert.Equal(text, stored.Text);
        Assert.Equal(text, bytes);
        Assert.True(stored.IsIntact);
        Assert.Equal(text, CanonicalAgenda.Write(stored.Parts()));
        Assert.Equal([1, 2], revisions.Select(r => r.Number));
        Assert.Equal(agenda.Parts[0].Paragraphs, revisions[0].Paragraphs);
        Assert.Equal(revisions[0].Paragraphs.Select(p => p.Id), revisions[1].Paragraphs.SkipLast(1).Select(p => p.Id));
    }

    [Theory, EveryDatabase]
    public async Task Endorsements_are_appended_and_the_public_side_sees_them_without_remarks_or_persons(TestDatabase database)
    {
        var (world, initiative, secretariat) = await BeginAsync(database);
        var organisation = await initiative.PartnerAsync();
        var representative = await initiative.ActorOfAsync(await initiative.MemberAsync(Role.Representative, organisation));
        var agenda = Made(Agenda.Draft(initiative.Id, [new PartText(PartKind.Vision, "Vision", "Alle er med.")], null, secretariat, world.Clock.Now));
        await SaveAsync(world, initiative, agenda, Made(agenda.PutForward(1, null, secretariat, world.Clock.Now)));

        foreach (var (stance, remarks) in new[] { (Stance.Objected, "Nej."), (Stance.EndorsedWithRemarks, "Ja, men.") })
        {
            await world.PerformAsync(initiative.Id, async (db, now) =>
            {
                var version = await db.Set<AgendaVersion>().Include(v => v.Endorsements).SingleAsync(v => v.InitiativeId == initiative.Id);
                return version.Endorse(stance, remarks, representative, 1, now);
            });
        }

        var acts = await world.ReadAsync(db => db.Set<Endorsement>().AsNoTracking().Where(e => e.InitiativeId == initiative.Id).OrderBy(e => e.Sequence).ToListAsync());
        Assert.Equal([(1, Stance.Objected, "Nej."), (2, Stance.EndorsedWithRemarks, "Ja, men.")], acts.Select(a => (a.Sequence, a.Stance, a.Remarks!)));

        await using var scope = world.Services.CreateAsyncScope();
        var open = scope.ServiceProvider.GetRequiredService<PublicContext>();
        var stands = await open.Set<PublicStand>().Where(s => s.InitiativeId == initiative.Id).ToListAsync(TestContext.Current.CancellationToken);
        Assert.Equal(1, Support.Of(1, stands.Select(s => s.AsStand()), [organisation]).Behind);
        Assert.All(stands, s => Assert.Null(s.AsStand().Remarks));
        Assert.Equal(1, (await open.Set<PublicVersion>().SingleAsync(v => v.InitiativeId == initiative.Id, TestContext.Current.CancellationToken)).Number);
        Assert.DoesNotContain(open.Model.GetEntityTypes(), t => t.ClrType == typeof(Agenda) || t.ClrType == typeof(Endorsement) || t.ClrType == typeof(FoundingDocument));
    }

    [Theory, EveryDatabase]
    public async Task A_founding_document_is_stored_as_it_came(TestDatabase database)
    {
        var (world, initiative, secretariat) = await BeginAsync(database);
        FoundingSection[] sections = [new("Titel", 1, "Marts", IsFront: true), new("Udfordring", 2, Hard)];
        var document = Made(FoundingDocument.Receive(initiative.Id, "grundlag.docx", new string('a', 64), sections, 3, secretariat, world.Clock.Now));
        await SaveAsync(world, initiative, document);

        var stored = await world.ReadAsync(db => db.Set<FoundingDocument>().AsNoTracking().SingleAsync(d => d.InitiativeId == initiative.Id));

        Assert.Equal(sections, stored.Sections);
        Assert.Equal(("grundlag.docx", 3, secretariat.PersonId), (stored.Name, stored.LeftOut, stored.ReceivedById));
    }

    [Theory, EveryDatabase]
    public async Task An_initiative_has_one_agenda(TestDatabase database)
    {
        var (world, initiative, secretariat) = await BeginAsync(database);
        await SaveAsync(world, initiative, Made(Agenda.Draft(initiative.Id, [], null, secretariat, world.Clock.Now)));

        await Assert.ThrowsAsync<DbUpdateException>(() => SaveAsync(world, initiative, Made(Agenda.Draft(initiative.Id, [], null, secretariat, world.Clock.Now))));
    }

    private static async Task<(TestWorld World, TestInitiative Initiative, Actor Secretariat)> BeginAsync(TestDatabase database)
    {
        var world = await TestWorld.OnAsync(database);
        var initiative = await world.FoundAsync();
        return (world, initiative, await initiative.ActorOfAsync(initiative.Secretary));
    }

    private static Task SaveAsync(TestWorld world, TestInitiative initiative, params object[] made) => world.PerformAsync(initiative.Id, (db, _) =>
    {
        db.AddRange(made);
        return Task.FromResult<Refusal?>(null);
    });

    private static T Made<T>(Result<T> result) => result.IsRefused ? throw new InvalidOperationException(result.Refusal.Code) : result.Made;
}
