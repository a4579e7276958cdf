using System.Net;
using Medvirk.Domain.Backbone;
using Medvirk.Domain.SharedMeasurement.Reporting;
using Medvirk.Tests.Testing;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Medvirk.Tests.Web.SharedMeasurement.Rounds;

/// <summary>Data agreements: recorded, seen by the organisation they are about, and ended by either side.</summary>
public sealed class AgreementTests
{
    private const string Path = "measurement/agreements";

    [Theory, EveryDatabase]
    public async Task The_secretariat_records_a_letter_and_the_organisation_sees_and_ends_it(TestDatabase database)
    {
        var world = await ReportingWorld.OnAsync(database);
        var secretary = await world.World.SignedInAsync(world.Initiative.Secretary);
        Assert.Contains("Der er ingen dataaftaler", (await secretary.GetAsync(world.Initiative.Work(Path))).Main, StringComparison.Ordinal);
        var form = (await secretary.GetAsync(world.Initiative.Work(Path + "/new"))).Form()
            .Set("Input.OrganisationId", world.Organisations[1].ToString()).Set("Input.Letter", "Brev fra formanden");
        Assert.Equal(HttpStatusCode.Redirect, (await form.SubmitAsync()).Status);
        Assert.Equal(HttpStatusCode.Redirect, (await form.SubmitAsync()).Status); // a double click
        var agreement = Assert.Single(await AllAsync(world));

        var other = await (await world.World.SignedInAsync(world.Reporters[0])).GetAsync(world.Initiative.Work(Path));
        Assert.DoesNotContain("formanden", other.Main, StringComparison.Ordinal);

        var representative = await world.World.SignedInAsync(world.Reporters[1]);
        var list = await representative.GetAsync(world.Initiative.Work(Path));
        Assert.Contains("Brev fra formanden Fra 2. marts 2026 Gælder nu Afslut aftalen", list.Main, StringComparison.Ordinal);
        var address = world.Initiative.Work($"{Path}/{agreement.Id}/end");
        var (end, otherTab) = ((await representative.GetAsync(address)).Form(), (await representative.GetAsync(address)).Form());
        Assert.Equal(HttpStatusCode.Redirect, (await end.SubmitAsync()).Status);
        Assert.False(Assert.Single(await AllAsync(world)).Covers(new DateOnly(2026, 3, 2)));
        Assert.Equal(HttpStatusCode.Conflict, (await otherTab.SubmitAsync()).Status);
        Assert.Contains("blev afsluttet før", (await representative.GetAsync(world.Initiative.Work(Path))).Main, StringComparison.Ordinal);
    }

    [Theory]
    [EveryDatabase("Input.OrganisationId", "", "skal udfyldes")]
    [EveryDatabase("Input.OrganisationId", "00000000-0000-0000-0000-000000000001", "kan ikke bruges")]
    [EveryDatabase("Input.Letter", "", "skal udfyldes")]
    [EveryDatabase("Input.Letter", "Ring til 010203-1234", "CPR")]
    [EveryDatabase("Input.From", "", "skal udfyldes")]
    [EveryDatabase("Input.From", "31.02.2026", "findes ikke")]
    [EveryDatabase("Input.To", "01.01.2026", "før den første dag")]
    [EveryDatabase("Input.To", "snart", "Skriv datoen")]
    public async Task What_is_wrong_is_said_and_what_was_typed_stays(TestDatabase database, string field, string typed, string says)
    {
        var world = await ReportingWorld.OnAsync(database);
        var secretary = await world.World.SignedInAsync(world.Initiative.Secretary);
        var form = (await secretary.GetAsync(world.Initiative.Work(Path + "/new"))).Form()
            .Set("Input.OrganisationId", world.Organisations[0].ToString()).Set("Input.Letter", "Brev");
        var answer = await form.Set(field, typed).SubmitAsync();
        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains(says, answer.Main, StringComparison.OrdinalIgnoreCase);
        if (field != "Input.OrganisationId")
        {
            Assert.Equal(typed, answer.Form().Fields.Single(f => f.Key == field).Value);
        }

        Assert.Empty(await AllAsync(world));
    }

    [Theory, EveryDatabase]
    public async Task Two_agreements_do_not_run_at_the_same_time(TestDatabase database)
    {
        var world = await ReportingWorld.OnAsync(database);
        var representative = await world.World.SignedInAsync(world.Reporters[1]);
        var form = (await representative.GetAsync(world.Initiative.Work(Path + "/new"))).Form();
        Assert.Equal(HttpStatusCode.Redirect, (await form.Set("Input.Letter", "Vi siger ja").SubmitAsync()).Status);
        var second = await form.Set("Input.Letter", "Vi siger ja igen").SubmitAsync();
        Assert.Equal(HttpStatusCode.Conflict, second.Status);
        Assert.Contains("Vi siger ja igen", second.Form().Fields.Single(f => f.Key == "Input.Letter").Value, StringComparison.Ordinal);
        Assert.Equal(world.Organisations[1], Assert.Single(await AllAsync(world)).OrganisationId);
    }

    [Theory, EveryDatabase]
    public async Task A_representative_speaks_for_its_own_organisation_only_and_with_a_confirmed_mandate(TestDatabase database)
    {
        var world = await ReportingWorld.OnAsync(database);
        var representative = await world.World.SignedInAsync(world.Reporters[1]);
        var form = (await representative.GetAsync(world.Initiative.Work(Path + "/new"))).Form();
        await form.Set("Input.Letter", "Vi siger ja").Set("Input.OrganisationId", world.Organisations[0].ToString()).SubmitAsync();
        var agreement = Assert.Single(await AllAsync(world));
        Assert.Equal(world.Organisations[1], agreement.OrganisationId);

        var stranger = await world.World.SignedInAsync(await world.Initiative.MemberAsync(Role.Representative, world.Organisations[0]));
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync(world.Initiative.Work($"{Path}/{agreement.Id}/end"))).Status);

        var unconfirmed = await world.World.SignedInAsync(await world.Initiative.MemberAsync(Role.Representative, world.Organisations[1], confirmed: false));
        var refused = await (await unconfirmed.GetAsync(world.Initiative.Work($"{Path}/{agreement.Id}/end"))).Form().SubmitAsync();
        Assert.Equal(HttpStatusCode.Conflict, refused.Status);
        Assert.Null(Assert.Single(await AllAsync(world)).To);

        var observer = await world.World.SignedInAsync(await world.Initiative.MemberAsync(Role.Observer));
        Assert.Equal(HttpStatusCode.Forbidden, (await observer.GetAsync(world.Initiative.Work(Path))).Status);
    }

    private static Task<List<DataAgreement>> AllAsync(ReportingWorld world) =>
        world.World.ReadAsync(db => db.Set<DataAgreement>().AsNoTracking().Where(a => a.InitiativeId == world.Initiative.Id).ToListAsync());
}
