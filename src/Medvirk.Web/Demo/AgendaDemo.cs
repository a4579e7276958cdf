using Medvirk.Domain.CommonAgenda;
using Medvirk.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Web.Demo;

/// <summary>The demo's agenda: drafted, put forward as version 1, and endorsed by the invented partners.</summary>
public static class AgendaDemo
{
    public static async Task FillAsync(DemoWorld world, CancellationToken ct)
    {
        var secretariat = world.Actors["sekretariat"];
        await world.PerformAsync(_ =>
        {
            var drafted = Agenda.Draft(world.InitiativeId, AgendaDemoText.Parts, source: null, secretariat, world.Begin.AddDays(20));
            return Task.FromResult(drafted.IsRefused ? drafted.Refusal : Added(world, drafted.Made));
        }, ct);
        await world.PerformAsync(async token =>
        {
            var agenda = await world.Db.Set<Agenda>().SingleAsync(a => a.InitiativeId == world.InitiativeId, token);
            var version = agenda.PutForward(agenda.DraftNumber, latest: null, secretariat, world.Begin.AddDays(60));
            return version.IsRefused ? version.Refusal : Added(world, version.Made);
        }, ct);
        await EndorseAsync(world, "kommune", Stance.Endorsed, null, day: 72, ct);
        await EndorseAsync(world, "forening", Stance.EndorsedWithRemarks, "Vi er med. Husk, at mange af vores medlemmer helst vil spørges ansigt til ansigt.", day: 81, ct);
    }

    private static Task EndorseAsync(DemoWorld world, string who, Stance stance, string? remarks, int day, CancellationToken ct) => world.PerformAsync(
        async token =>
        {
            var version = await world.Db.Set<AgendaVersion>().Include(v => v.Endorsements).SingleAsync(v => v.InitiativeId == world.InitiativeId, token);
            return version.Endorse(stance, remarks, world.Actors[who], latestVersion: 1, world.Begin.AddDays(day));
        },
        ct);

    private static Refusal? Added(DemoWorld world, object made)
    {
        world.Db.Add(made);
        return null;
    }
}
