using Medvirk.Domain.Backbone;
using Medvirk.Domain.Shared;

namespace Medvirk.Web.Demo;

/// <summary>The demo's groups: one that steers, and one that works on the way in.</summary>
internal static class GroupsDemo
{
    private const int Month = 31;
    private const int Fortnight = 14;

    public static async Task FillAsync(DemoWorld world, CancellationToken ct)
    {
        await FormAsync(
            world, 1, GroupKind.Steering, "Styregruppen",
            "Holder kursen: følger den fælles dagsorden og tallene, og forbereder de beslutninger, som parterne skal tage.",
            Month, "formand", ["kommune", "forening", "sekretariat"], ct);
        await FormAsync(
            world, 2, GroupKind.Working, "Indgangen til byen",
            "Prøver, hvad der skal til, for at flere tør gå ind ad døren i foreninger, biblioteker og boligområder.",
            Fortnight, "forening", ["kommune", "indberetter"], ct);
    }

    private static Task FormAsync(
        DemoWorld world, int number, GroupKind kind, string name, string purpose, int days, string lead, IReadOnlyList<string> members, CancellationToken ct) =>
        world.PerformAsync(_ =>
        {
            var (secretariat, begin) = (world.Actors["sekretariat"], world.Begin);
            var formed = Group.Form(world.InitiativeId, number, kind, name, purpose, days, secretariat, begin);
            if (formed.IsRefused)
            {
                return Task.FromResult<Refusal?>(formed.Refusal);
            }

            world.Db.Add(formed.Made);
            return Task.FromResult(members.Prepend(lead)
                .Select(who => formed.Made.Add(world.Actors[who].PersonId!.Value, who == lead, secretariat, begin))
                .FirstOrDefault(refusal => refusal is not null));
        }, ct);
}
