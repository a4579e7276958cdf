using System.Net;
using Medvirk.Data.Ledger;
using Medvirk.Domain.Backbone;
using Medvirk.Domain.SharedMeasurement;
using Medvirk.Domain.SharedMeasurement.Reporting;
using Medvirk.Tests.Testing;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Medvirk.Tests.Web.SharedMeasurement.Reports;

/// <summary>What comes of a report that was sent, and who sees which of its figures.</summary>
public sealed class ReviewTests
{
    private const string Figure = "8675309";

    [Theory, EveryDatabase]
    public async Task A_report_is_returned_with_a_comment_changed_and_approved(TestDatabase database)
    {
        var world = await ReportingWorld.OnAsync(database);
        var (reporter, secretary) = (await world.ReporterBrowserAsync(), await world.SecretaryBrowserAsync());
        await world.SendAsync(reporter, "340", "200", "140");

        var empty = await (await secretary.GetAsync(world.Address(1, "return"))).Form().SubmitAsync();
        Assert.Equal(HttpStatusCode.BadRequest, empty.Status);
        Assert.Contains("Skriv, hvad der skal rettes", empty.ErrorAt("Comment"), StringComparison.Ordinal);
        await empty.Form().Set("Comment", "Nord mangler de nye boliger").SubmitAsync();

        var told = await reporter.GetAsync(world.Address());
        Assert.Contains("Nord mangler de nye boliger", told.Main, StringComparison.Ordinal);
        await world.SendAsync(reporter, "350", "210", "140");
        var approve = await secretary.GetAsync(world.Address(1, "approve"));
        var (once, twice) = (await approve.Form().SubmitAsync(), await approve.Form().SubmitAsync());
        Assert.Equal((world.Address(), world.Address()), (once.Location!, twice.Location!));
        Assert.Equal(3, await world.ValueCountAsync());
        Assert.Equal(
            [ReportStepKind.Submitted, ReportStepKind.Returned, ReportStepKind.Submitted, ReportStepKind.Approved],
            (await world.ReportAsync(1)).Steps.Select(s => s.Kind));
    }

    [Theory, EveryDatabase]
    public async Task What_was_sent_anew_since_it_was_seen_is_not_approved(TestDatabase database)
    {
        var world = await ReportingWorld.OnAsync(database);
        var (reporter, secretary) = (await world.ReporterBrowserAsync(), await world.SecretaryBrowserAsync());
        await world.SendAsync(reporter, "340", "200", "140");
        var approve = await secretary.GetAsync(world.Address(1, "approve"));
        await (await reporter.GetAsync(world.Address(1, "take-back"))).Form().SubmitAsync();
        await world.SendAsync(reporter, "350", "210", "140");

        var told = await approve.Form().SubmitAsync();
        Assert.Equal(HttpStatusCode.Conflict, told.Status);
        Assert.Contains("sendt på ny, siden du så den", told.Main, StringComparison.Ordinal);
        Assert.Equal(0, await world.ValueCountAsync());
    }

    [Theory, EveryDatabase]
    public async Task To_another_partner_a_report_is_not_there(TestDatabase database)
    {
        var world = await ReportingWorld.OnAsync(database);
        await world.SendAsync(await world.ReporterBrowserAsync(), Figure, "200", "140");
        var other = await world.ReporterBrowserAsync(1);
        foreach (var page in new[] { "", "fill", "submit", "file", "file/use", "template.csv", "take-back" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await other.GetAsync(world.Address(1, page))).Status);
        }
    }

    [Theory]
    [EveryDatabase(Role.Secretariat)]
    [EveryDatabase(Role.Chair)]
    [EveryDatabase(Role.Observer)]
    public async Task Whoever_is_not_of_the_organisation_sees_how_far_it_is_and_no_protected_figure(TestDatabase database, Role role)
    {
        var world = await ReportingWorld.OnAsync(database);
        await world.SendAsync(await world.ReporterBrowserAsync(), Figure, "200", "140");
        var browser = role == Role.Secretariat ? await world.SecretaryBrowserAsync() : await world.World.SignedInAsync(await world.Initiative.MemberAsync(role));
        var page = await browser.GetAsync(world.Address());
        Assert.Contains("venter på at blive godkendt", page.Main, StringComparison.Ordinal);
        Assert.DoesNotContain("8.675.309", page.Main, StringComparison.Ordinal);
        Assert.DoesNotContain(Figure, page.Text, StringComparison.Ordinal);
        Assert.Equal(role == Role.Secretariat, page.Main.Contains("Tal, vi bad om", StringComparison.Ordinal));
    }

    [Theory, EveryDatabase]
    public async Task The_secretariat_looks_only_under_an_agreement_and_each_look_is_recorded(TestDatabase database)
    {
        var world = await ReportingWorld.OnAsync(database);
        await world.SendAsync(await world.ReporterBrowserAsync(), Figure, "200", "140");
        var secretary = await world.SecretaryBrowserAsync();
        var refused = await (await secretary.GetAsync(world.Address(1, "look"))).Form().SubmitAsync();
        Assert.Equal(HttpStatusCode.Conflict, refused.Status);
        Assert.DoesNotContain("8.675.309", refused.Main, StringComparison.Ordinal);

        var actor = await world.SecretariatAsync();
        await world.World.PerformAsync(world.Initiative.Id, (db, now) =>
        {
            db.Add(DataAgreement.Conclude(world.Initiative.Id, world.Organisations[0], DateOnly.FromDateTime(now), null, "Brev", [], actor, now).Made!);
            return Task.FromResult<Medvirk.Domain.Shared.Refusal?>(null);
        });
        var asked = await secretary.GetAsync(world.Address(1, "look"));
        Assert.DoesNotContain("8.675.309", asked.Main, StringComparison.Ordinal);
        var shown = await asked.Form().SubmitAsync();
        Assert.Contains("8.675.309", shown.Main, StringComparison.Ordinal);
        Assert.Equal(1, await world.World.ReadAsync(db => db.Set<LedgerEntry>()
            .CountAsync(e => e.InitiativeId == world.Initiative.Id && e.Kind == "figures-looked-at")));
    }

    [Theory, EveryDatabase]
    public async Task Approved_protected_figures_are_live_for_their_own_reporter_and_nobody_else(TestDatabase database)
    {
        var world = await ReportingWorld.OnAsync(database);
        var reporter = await world.ReporterBrowserAsync();
        await world.SendAsync(reporter, Figure, "200", "140");
        await world.ApproveAsync(1);
        var indicator = world.Initiative.Work($"measurement/indicators/{ReportingWorld.IndicatorSlug}");
        Assert.Contains("8.675.309", (await reporter.GetAsync(indicator)).Main, StringComparison.Ordinal);

        TestBrowser[] others =
        [
            await world.ReporterBrowserAsync(1), await world.SecretaryBrowserAsync(),
            await world.World.SignedInAsync(await world.Initiative.MemberAsync(Role.Observer)),
        ];
        foreach (var browser in others)
        {
            foreach (var address in new[] { indicator, indicator + "/figures.csv", indicator + "/figure?period=2025", world.Initiative.Work("measurement") })
            {
                var page = await browser.GetAsync(address);
                Assert.DoesNotContain("8.675.309", page.Text, StringComparison.Ordinal);
                Assert.DoesNotContain(Figure, page.Text, StringComparison.Ordinal);
            }
        }
    }

    [Theory, EveryDatabase]
    public async Task Nothing_public_shows_a_protected_figure(TestDatabase database)
    {
        var world = await ReportingWorld.OnAsync(database);
        await world.SendAsync(await world.ReporterBrowserAsync(), Figure, "200", "140");
        await world.ApproveAsync(1);
        var visitor = world.World.Visitor();
        var page = await visitor.GetAsync(world.Initiative.Public($"measurement/{ReportingWorld.IndicatorSlug}"));
        Assert.Contains("Endnu ikke frigivet", page.Main, StringComparison.Ordinal);
        foreach (var address in new[] { "", "measurement", $"measurement/{ReportingWorld.IndicatorSlug}", $"measurement/{ReportingWorld.IndicatorSlug}/figures.csv", "data/ledger.json" })
        {
            var text = (await visitor.GetAsync(world.Initiative.Public(address))).Text;
            Assert.DoesNotContain("8.675.309", text, StringComparison.Ordinal);
            Assert.DoesNotContain(Figure, text, StringComparison.Ordinal);
        }
    }

    [Theory, EveryDatabase]
    public async Task An_open_indicators_figures_are_seen_before_they_are_approved_and_public_after(TestDatabase database)
    {
        var world = await ReportingWorld.OnAsync(database, Confidentiality.Open);
        await world.SendAsync(await world.ReporterBrowserAsync(), "340", "200", "140");
        var secretary = await world.SecretaryBrowserAsync();
        var approve = await secretary.GetAsync(world.Address(1, "approve"));
        Assert.Contains("340", approve.Main, StringComparison.Ordinal);
        await approve.Form().SubmitAsync();
        var page = await world.World.Visitor().GetAsync(world.Initiative.Public($"measurement/{ReportingWorld.IndicatorSlug}"));
        Assert.Contains("340", page.Main, StringComparison.Ordinal);
    }

    [Theory, EveryDatabase]
    public async Task Internal_figures_are_not_looked_at_under_any_agreement(TestDatabase database)
    {
        var world = await ReportingWorld.OnAsync(database, Confidentiality.Internal);
        await world.SendAsync(await world.ReporterBrowserAsync(), Figure, "200", "140");
        var actor = await world.SecretariatAsync();
        await world.World.PerformAsync(world.Initiative.Id, (db, now) =>
        {
            db.Add(DataAgreement.Conclude(world.Initiative.Id, world.Organisations[0], DateOnly.FromDateTime(now), null, "Brev", [], actor, now).Made!);
            return Task.FromResult<Medvirk.Domain.Shared.Refusal?>(null);
        });
        var secretary = await world.SecretaryBrowserAsync();
        var page = await secretary.GetAsync(world.Address());
        Assert.Contains("Tallene er interne", page.Main, StringComparison.Ordinal);
        Assert.DoesNotContain("8.675.309", page.Main, StringComparison.Ordinal);
        Assert.Equal(world.Address(), (await secretary.GetAsync(world.Address(1, "look"))).Location);
        var token = (await secretary.GetAsync(world.Address(1, "approve"))).Form().Fields.Single(f => f.Key == "__RequestVerificationToken");
        var forced = await secretary.SendAsync(new HttpRequestMessage(HttpMethod.Post, world.Address(1, "look")) { Content = new FormUrlEncodedContent([token]) });
        Assert.DoesNotContain("8.675.309", forced.Text, StringComparison.Ordinal);
        Assert.Equal(world.Address(), forced.Location);
    }

    [Theory, EveryDatabase]
    public async Task Comments_are_read_by_the_two_they_are_between(TestDatabase database)
    {
        var world = await ReportingWorld.OnAsync(database);
        await world.SendAsync(await world.ReporterBrowserAsync(), "340", "200", "140");
        var secretary = await world.SecretaryBrowserAsync();
        await (await secretary.GetAsync(world.Address(1, "return"))).Form().Set("Comment", "Nord mangler tre").SubmitAsync();
        foreach (var browser in new[] { secretary, await world.ReporterBrowserAsync() })
        {
            Assert.Contains("Nord mangler tre", (await browser.GetAsync(world.Address())).Main, StringComparison.Ordinal);
        }

        foreach (var role in new[] { Role.Chair, Role.Observer })
        {
            var page = await (await world.World.SignedInAsync(await world.Initiative.MemberAsync(role))).GetAsync(world.Address());
            Assert.Equal(HttpStatusCode.OK, page.Status);
            Assert.DoesNotContain("Nord mangler tre", page.Main, StringComparison.Ordinal);
        }

        var seat = await world.World.SignedInAsync(await world.Initiative.MemberAsync(Role.Seat));
        Assert.Equal(HttpStatusCode.NotFound, (await seat.GetAsync(world.Address())).Status);
    }

    [Theory, EveryDatabase]
    public async Task A_comment_to_what_was_taken_back_meanwhile_is_kept_and_a_second_click_is_harmless(TestDatabase database)
    {
        var world = await ReportingWorld.OnAsync(database);
        var reporter = await world.ReporterBrowserAsync();
        await world.SendAsync(reporter, "340", "200", "140");
        var form = (await (await world.SecretaryBrowserAsync()).GetAsync(world.Address(1, "return"))).Form().Set("Comment", "Nord mangler tre");
        await (await reporter.GetAsync(world.Address(1, "take-back"))).Form().SubmitAsync();
        var told = await form.SubmitAsync();
        Assert.Equal(HttpStatusCode.Conflict, told.Status);
        Assert.Contains(told.Form().Fields, f => f is { Key: "Comment", Value: "Nord mangler tre" });

        await world.SendAsync(reporter, "340", "200", "140");
        var again = form.Set("Submission", "2");
        Assert.Equal((world.Address(), world.Address()), ((await again.SubmitAsync()).Location!, (await again.SubmitAsync()).Location!));
    }
}
