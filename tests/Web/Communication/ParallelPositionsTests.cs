using System.Net;
using Medvirk.Domain.Backbone;
using Medvirk.Domain.Communication;
using Medvirk.Tests.Testing;
using Medvirk.Tests.Web.Api;

namespace Medvirk.Tests.Web.Communication;

/// <summary>Five hundred acts on one decision at once, by pages and by the API.</summary>
public sealed class ParallelPositionsTests
{
    private const int Organisations = 20;
    private const int ByPage = 2;
    private const int ByApi = 23;

    [Theory, EveryDatabase]
    public async Task Each_organisation_has_one_position_and_no_act_is_lost(TestDatabase database)
    {
        var world = await DecidingWorld.OnAsync(database);
        var initiative = world.Initiative;
        var speakers = new List<(Guid Organisation, TestBrowser Browser, ApiCaller Caller)>();
        for (var i = 0; i < Organisations; i++)
        {
            var organisation = await initiative.PartnerAsync($"Part {i}");
            var person = await initiative.MemberAsync(Role.Representative, organisation);
            speakers.Add((organisation, await world.World.SignedInAsync(person), await initiative.CallerAsync(person)));
        }

        var number = await world.DecisionAsync(new DecisionRules(DecisionMethod.Majority, Share.Half));
        var forms = new List<TestForm>();
        foreach (var (_, browser, _) in speakers)
        {
            var page = await browser.GetAsync(initiative.Work($"decisions/{number}/position"));
            forms.AddRange(Enumerable.Range(0, ByPage).Select(n => page.Form().Set("Stand", n == 0 ? "Agree" : "Disagree").Set("Words", $"Side {n}")));
        }

        var answers = await Task.WhenAll(
        [
            .. forms.Select(async form => (await form.SubmitAsync()).Status),
            .. from speaker in speakers
               from n in Enumerable.Range(0, ByApi)
               select SendAsync(speaker.Caller, n),
        ]);

        Assert.Equal(Organisations * (ByPage + ByApi), answers.Length);
        Assert.All(answers, status => Assert.True(status is HttpStatusCode.OK or HttpStatusCode.Redirect, status.ToString()));
        var decision = await world.ReadAsync(number);
        Assert.Equal(Enumerable.Range(1, answers.Length), decision.Acts.Select(a => a.Sequence).Order());
        Assert.Equal(Organisations, decision.Tally.TookPart);
        Assert.Equal(Organisations, decision.Tally.Lines.Sum(l => l.Organisations));
        Assert.All(speakers, s => Assert.Equal(ByPage + ByApi, decision.Acts.Count(a => a.OrganisationId == s.Organisation)));

        async Task<HttpStatusCode> SendAsync(ApiCaller caller, int n) => (await caller.PutAsync(
            initiative.Api($"decisions/{number}/position"), new { stand = n % 2 == 0 ? "agree" : "disagree", words = $"Kald {n}" }, ApiCaller.NewKey())).Status;
    }
}
