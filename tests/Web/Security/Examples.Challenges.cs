using Medvirk.Domain.Backbone;
using Medvirk.Domain.CommonAgenda;
using Medvirk.Domain.CommonAgenda.Challenges;
using Medvirk.Domain.CommonAgenda.Priorities;
using Medvirk.Domain.Places;
using Medvirk.Domain.Shared;

namespace Medvirk.Tests.Web.Security;

/// <summary>Challenges, what they rest on, and what they name.</summary>
internal sealed partial class Examples
{
    private async Task ChallengesAsync()
    {
        var own = await Home.ActorOfAsync(await Home.MemberAsync(Role.Representative, OwnOrganisation));
        var other = await Home.ActorOfAsync(await Home.MemberAsync(Role.Representative, OtherOrganisation));
        var secretariat = await Home.ActorOfAsync(Home.Secretary);
        await Home.World.PerformAsync(Home.Id, (db, now) =>
        {
            var group = TargetGroup.Describe(Home.Id, 1, "Når man sidder i kørestol", "Der er trin ved døren", secretariat, now).Made!;
            var area = Area.Draw(Home.Id, 1, "Havnen", "Kajen og de gamle pakhuse", secretariat, now).Made!;
            var round = PriorityRound.Open(Home.Id, 1, false, 2, [new("Alvor", "Hvor slemt er det?", 1), new("Hast", "Hvor meget haster det?", 2)], secretariat, now).Made!;
            db.AddRange(round, group, area, PutForward(1, "Der er trin ved døren", own), PutForward(2, "Der er mørkt på stien", other));
            return Task.FromResult<Refusal?>(null);

            Challenge PutForward(int number, string title, Actor by)
            {
                var challenge = Challenge.PutForward(
                    Home.Id, number, new(title, "Det er svært at komme ind", GoalHorizon.Short, [Arena.Housing], [group.Id], [area.Id]), by, now).Made!;
                var file = EvidenceFile.Take(Home.Id, "noter.txt", "Vi gik en tur"u8.ToArray(), out _)!;
                db.Add(file);
                Assert.False(challenge.Cite(EvidenceText.Source("En optælling", "https://eksempel.example/tal"), file, by, now).IsRefused);
                return challenge;
            }
        });
        Add("challenges/{number}", 1, 2, null);

        // The first of each challenge; groups and areas belong to the initiative, and are numbered anew in each.
        Same("priorities/{round}", "1");
        Same("criteria/{criterion}", "1");
        Same("priorities/{challenge}", "1");
        Same("challenges/{challenge}", "1");
        Same("priorities/{priority}", "1");
        Same("evidence/{evidence}", "1");
        Same("groups/{group}", "1");
        Same("areas/{number}", "1");
    }
}
