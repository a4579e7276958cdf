using System.Net;
using Medvirk.Data.Ledger;
using Medvirk.Data.Shared;
using Medvirk.Domain.Backbone;
using Medvirk.Domain.Shared;
using Medvirk.Tests.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Medvirk.Tests.Web.Backbone;

/// <summary>The ledger as members and the public read it.</summary>
public sealed class ActivityLogTests
{
    [Theory, EveryDatabase]
    public async Task A_member_reads_who_did_what_newest_first(TestDatabase database)
    {
        var initiative = await FoundAsync(database);
        var partner = await initiative.PartnerAsync("Fjordby Kommune");
        var observer = await initiative.MemberAsync(Role.Observer);
        await initiative.MemberAsync(Role.Representative, partner);

        var page = await (await initiative.World.SignedInAsync(observer)).GetAsync(initiative.Work("activity"));
        var rows = page.Document.QuerySelectorAll("main tbody tr").Select(row => Fold(row.TextContent)).ToArray();
        Assert.Equal(6, rows.Length);
        Assert.Contains("Bekræftede et mandat", rows[0], StringComparison.Ordinal);
        Assert.Contains("Sekretær", rows[0], StringComparison.Ordinal);
        Assert.Contains("Oprettede initiativet", rows[^1], StringComparison.Ordinal);

        var english = await (await initiative.World.SignedInAsync(observer)).GetAsync(initiative.Work("activity").Replace("/da/", "/en/", StringComparison.Ordinal));
        Assert.Contains("Founded the initiative", english.Main, StringComparison.Ordinal);
    }

    [Theory, EveryDatabase]
    public async Task What_was_written_opens_for_the_secretariat_and_not_for_others(TestDatabase database)
    {
        var initiative = await FoundAsync(database);
        var observer = await initiative.MemberAsync(Role.Observer);
        await InviteAsync(initiative, "gerda@example.org");
        var address = initiative.Work("activity/4");

        var secretary = await (await initiative.World.SignedInAsync(initiative.Secretary)).GetAsync(address);
        Assert.Contains("gerda@example.org", secretary.Main, StringComparison.Ordinal);
        var other = await (await initiative.World.SignedInAsync(observer)).GetAsync(address);
        Assert.Equal(HttpStatusCode.OK, other.Status);
        Assert.DoesNotContain("gerda@example.org", other.Text, StringComparison.Ordinal);
        Assert.Contains("kun ses af den, der skrev dem", other.Main, StringComparison.Ordinal);
    }

    [Theory, EveryDatabase]
    public async Task A_seat_is_named_by_its_alias(TestDatabase database)
    {
        var initiative = await FoundAsync(database);
        var seat = await initiative.MemberAsync(Role.Seat);
        var actor = await initiative.ActorOfAsync(seat);
        await initiative.World.PerformAsync(initiative.Id, async (db, now) =>
            (await db.Set<Mandate>().SingleAsync(one => one.PersonId == seat.Id)).ChooseAlias("Ahornblad", actor, now));
        var page = await (await initiative.World.SignedInAsync(initiative.Secretary)).GetAsync(initiative.Work("activity"));
        Assert.Contains("Ahornblad", page.Main, StringComparison.Ordinal);
        Assert.DoesNotContain($"Seat {initiative.Slug}", page.Main, StringComparison.Ordinal);
    }

    [Theory, EveryDatabase]
    public async Task Long_lists_have_pages(TestDatabase database)
    {
        var initiative = await FoundAsync(database);
        for (var i = 0; i < ActivityLog.PageSize; i++)
        {
            await InviteAsync(initiative, $"person{i}@example.org");
        }

        var browser = await initiative.World.SignedInAsync(initiative.Secretary);
        var first = await browser.GetAsync(initiative.Work("activity"));
        var second = await browser.GetAsync(initiative.Work("activity?page=2"));
        Assert.Equal(ActivityLog.PageSize, first.Document.QuerySelectorAll("main tbody tr").Length);
        Assert.Equal(2, second.Document.QuerySelectorAll("main tbody tr").Length);
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync(initiative.Work("activity?page=99"))).Status);
    }

    [Theory, EveryDatabase]
    public async Task An_entry_that_is_not_there_is_not_found(TestDatabase database)
    {
        var initiative = await FoundAsync(database);
        var page = await (await initiative.World.SignedInAsync(initiative.Secretary)).GetAsync(initiative.Work("activity/99"));
        Assert.Equal(HttpStatusCode.NotFound, page.Status);
    }

    [Theory, EveryDatabase]
    public async Task Everyone_reads_the_published_heads_and_takes_them_home(TestDatabase database)
    {
        var initiative = await FoundAsync(database);
        var before = await initiative.World.Visitor().GetAsync(initiative.Public("data/ledger"));
        Assert.Contains("ikke offentliggjort noget endnu", before.Main, StringComparison.Ordinal);

        await initiative.World.ReadAsync(db =>
            new HeadsPublication(db, initiative.World.Services.GetRequiredService<Store>()).PublishAsync(initiative.World.Clock.Today(), CancellationToken.None));
        var head = await initiative.World.ReadAsync(db => db.Set<PublishedHead>().SingleAsync(one => one.InitiativeId == initiative.Id));
        var page = await initiative.World.Visitor().GetAsync(initiative.Public("data/ledger"));
        Assert.Contains(head.Hash, page.Main, StringComparison.Ordinal);
        foreach (var link in page.Document.QuerySelectorAll("main a[download]"))
        {
            var file = await initiative.World.Visitor().GetAsync(link.GetAttribute("href")!);
            Assert.Equal(head.Hash, HeadsFile.Read(file.Text).Single().Hash);
        }
    }

    private static async Task<TestInitiative> FoundAsync(TestDatabase database) => await (await TestWorld.OnAsync(database)).FoundAsync();

    private static async Task InviteAsync(TestInitiative initiative, string email)
    {
        var by = await initiative.ActorOfAsync(initiative.Secretary);
        await initiative.World.PerformAsync(initiative.Id, (db, now) =>
        {
            db.Add(Invitation.Send(initiative.Id, null, Role.Chair, email, false, by, now).Made.Invitation);
            return Task.FromResult<Refusal?>(null);
        });
    }

    private static string Fold(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
