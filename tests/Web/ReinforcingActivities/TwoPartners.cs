using Medvirk.Domain.Backbone;
using Medvirk.Domain.CommonAgenda;
using Medvirk.Domain.ReinforcingActivities;
using Medvirk.Domain.Shared;
using Medvirk.Tests.Testing;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Medvirk.Tests.Web.ReinforcingActivities;

/// <summary>An initiative with a goal, an activity, and two partners whose representatives have signed in.</summary>
internal sealed class TwoPartners
{
    public const string What = "Holder døren åben om aftenen";

    public required TestInitiative Initiative { get; init; }

    public required Guid AskingId { get; init; }

    public required Guid AskedId { get; init; }

    public required TestBrowser Asking { get; init; }

    public required TestBrowser Asked { get; init; }

    public required Guid GoalId { get; init; }

    public static async Task<TwoPartners> OnAsync(TestDatabase database, bool withActivity = true) =>
        await InAsync(await (await TestWorld.OnAsync(database)).FoundAsync(), withActivity);

    public static async Task<TwoPartners> InAsync(TestInitiative initiative, bool withActivity = true)
    {
        var (askingId, askedId) = (await initiative.PartnerAsync("Fjordby Kommune"), await initiative.PartnerAsync("Åben Dør"));
        var (asking, asked) = (await initiative.MemberAsync(Role.Representative, askingId), await initiative.MemberAsync(Role.Representative, askedId));
        var secretariat = await initiative.ActorOfAsync(initiative.Secretary);
        var lead = await initiative.ActorOfAsync(asking);
        Guid goalId = default;
        await initiative.World.PerformAsync(initiative.Id, (db, now) =>
        {
            var goal = Goal.Set(
                initiative.Id, 1, "Flere har et sted at være", GoalHorizon.Short, DateOnly.FromDateTime(now).AddYears(2), GoalLevel.Population, [], "Hvor mange kommer", secretariat, now).Made!;
            db.Add(goal);
            goalId = goal.Id;
            if (withActivity)
            {
                db.Add(Activity.Register(
                    initiative.Id, 1, new("Åbne døre", "Vi åbner et hus", "Så har flere et sted"), ActivityKind.Service, ActivityStatus.Running,
                    DateOnly.FromDateTime(now), null, "Ejer huset", [goalId], lead, now).Made!);
            }

            return Task.FromResult<Refusal?>(null);
        });
        return new TwoPartners
        {
            Initiative = initiative,
            AskingId = askingId,
            AskedId = askedId,
            Asking = await initiative.World.SignedInAsync(asking),
            Asked = await initiative.World.SignedInAsync(asked),
            GoalId = goalId,
        };
    }

    /// <summary>The filled-in form of the one who asks.</summary>
    public async Task<TestForm> AskFormAsync() => (await Asking.GetAsync(Initiative.Work("commitments/ask?activity=1"))).Form()
        .Set("Input.AskedId", AskedId.ToString()).Set("Input.What", What).Set("Input.ForWhom", "naboerne").Set("Input.Due", "1.6.2026");

    public async Task AskAsync() => Assert.Equal(Initiative.Work("commitments/1"), (await (await AskFormAsync()).SubmitAsync()).Location);

    public async Task AcceptAsync() => await (await PageAsync(Asked, "accept")).Form().SubmitAsync();

    /// <summary>A page of the first commitment.</summary>
    public Task<TestPage> PageAsync(TestBrowser browser, string act = "") =>
        browser.GetAsync(Initiative.Work("commitments/1" + (act.Length == 0 ? "" : "/" + act)));

    public Task<Commitment> StoredAsync() =>
        Initiative.World.ReadAsync(db => db.Set<Commitment>().AsNoTracking().SingleAsync(c => c.InitiativeId == Initiative.Id));

    public Task<int> CountAsync() => Initiative.World.ReadAsync(db => db.Set<Commitment>().CountAsync(c => c.InitiativeId == Initiative.Id));
}
