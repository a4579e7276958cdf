using Medvirk.Domain.CommonAgenda;
using Medvirk.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Web.Demo;

/// <summary>The demo's agenda: drafted, endorsed and adopted, then written anew together, put right, contested, and on its way again.</summary>
public sealed partial class AgendaDemo(DemoWorld world)
{
    /// <summary>The days on which the versions were put forward, so many days ago.</summary>
    internal const int FirstVersion = 700;
    internal const int SecondVersion = 230;
    internal const int ThirdVersion = 34;

    private Actor Secretariat => world.Actors["sekretariat"];

    public static void Fill(DemoWorld world)
    {
        var demo = new AgendaDemo(world);
        demo.First();
        demo.Second();
        demo.Now();
    }

    private void First()
    {
        world.Tell(world.DaysAgo(722), (at, _) =>
        {
            var drafted = Agenda.Draft(world.InitiativeId, AgendaDemoText.Parts, source: null, Secretariat, at);
            return Task.FromResult(drafted.IsRefused ? drafted.Refusal : Added(drafted.Made));
        });
        PutForward(FirstVersion);
        Endorse(696, "kommune", 1, Stance.Endorsed);
        Endorse(695, "region", 1, Stance.Endorsed);
        Endorse(693, "bolig", 1, Stance.Endorsed);
        Endorse(692, "forening", 1, Stance.EndorsedWithRemarks, "Vi er med. Husk, at mange af vores medlemmer helst vil spørges ansigt til ansigt.");
        Answer(691, "forening", 1, "Det gør vi. Sekretariatet kommer ud til jer to gange om året.");
        Endorse(691, "tegnestue", 1, Stance.Endorsed);
    }

    private Task<Agenda> DraftAsync(CancellationToken ct) => world.Db.Set<Agenda>().SingleAsync(a => a.InitiativeId == world.InitiativeId, ct);

    private Task<AgendaVersion> VersionAsync(int number, CancellationToken ct) => world.Db.Set<AgendaVersion>()
        .Include(v => v.Endorsements).Include(v => v.Answers)
        .SingleAsync(v => v.InitiativeId == world.InitiativeId && v.Number == number && v.Edition == 0, ct);

    private Task<AgendaVersion?> LatestAsync(CancellationToken ct) => world.Db.Set<AgendaVersion>()
        .Where(v => v.InitiativeId == world.InitiativeId && v.Contested == null)
        .OrderByDescending(v => v.Number).ThenByDescending(v => v.Edition).FirstOrDefaultAsync(ct);

    private void PutForward(int daysAgo) => world.Tell(world.DaysAgo(daysAgo), async (at, ct) =>
    {
        var agenda = await DraftAsync(ct);
        var version = agenda.PutForward(agenda.DraftNumber, await LatestAsync(ct), Secretariat, at);
        return version.IsRefused ? version.Refusal : Added(version.Made);
    });

    private void PutForwardEdition(int daysAgo, int edition, string what) => world.Tell(world.DaysAgo(daysAgo), async (at, ct) =>
    {
        var agenda = await DraftAsync(ct);
        var version = agenda.PutForwardEdition(agenda.DraftNumber, (await LatestAsync(ct))!, what, edition, Secretariat, at);
        return version.IsRefused ? version.Refusal : Added(version.Made);
    });

    private void Contest(int daysAgo, string who, VersionNumber edition, string reason) => world.Tell(world.DaysAgo(daysAgo), async (at, ct) =>
    {
        var contested = await world.Db.Set<AgendaVersion>()
            .SingleAsync(v => v.InitiativeId == world.InitiativeId && v.Number == edition.Whole && v.Edition == edition.Edition, ct);
        var made = (await DraftAsync(ct)).MakeMaterial(contested, [], reason, world.Actors[who], at);
        return made.IsRefused ? made.Refusal : Added(made.Made!);
    });

    private void Endorse(int daysAgo, string who, int number, Stance stance, string? remarks = null) => world.Tell(
        world.DaysAgo(daysAgo), async (at, ct) => (await VersionAsync(number, ct)).Endorse(stance, remarks, world.Actors[who], number, at));

    private void Answer(int daysAgo, string who, int number, string text) => world.Tell(world.DaysAgo(daysAgo), async (at, ct) =>
    {
        var version = await VersionAsync(number, ct);
        var said = version.Endorsements.Last(e => e.OrganisationId == world.Actors[who].OrganisationId && e.Remarks is not null);
        return version.Answer(said.Id, text, Secretariat, at);
    });

    /// <summary>A part is written in: what stands in it, or in its plain version, is changed, or words are added.</summary>
    private void Write(int daysAgo, PartKind kind, Func<PartText, PartText> change) => world.Tell(world.DaysAgo(daysAgo), async (at, ct) =>
    {
        var agenda = await DraftAsync(ct);
        var part = agenda.CurrentParts.Single(p => p.Kind == kind);
        return agenda.Revise(part.Id, part.Revision, change(part.AsText()), Secretariat, at);
    });

    private void Comment(int daysAgo, string who, PartKind kind, int paragraph, string text, bool settled) => world.Tell(world.DaysAgo(daysAgo), async (at, ct) =>
    {
        var agenda = await DraftAsync(ct);
        var part = agenda.CurrentParts.Single(p => p.Kind == kind);
        var comment = ParagraphComment.Write(agenda, part.Id, part.Paragraphs[paragraph].Id, text, world.Actors[who], at);
        return comment.IsRefused ? comment.Refusal : Added(comment.Made, settled ? comment.Made.Settle(agenda, Secretariat, at.AddHours(3)) : null);
    });

    private void Suggest(int daysAgo, int number, string who, PartKind kind, int paragraph, string after, string reason) => world.Tell(world.DaysAgo(daysAgo), async (at, ct) =>
    {
        var agenda = await DraftAsync(ct);
        var part = agenda.CurrentParts.Single(p => p.Kind == kind);
        var made = Suggestion.Make(agenda, number, part.Id, part.Paragraphs[paragraph].Id, after, reason, world.Actors[who], at);
        return made.IsRefused ? made.Refusal : Added(made.Made);
    });

    /// <param name="no">Why it is not taken in; null where it is.</param>
    private void Judge(int daysAgo, int number, string? no = null) => world.Tell(world.DaysAgo(daysAgo), async (at, ct) =>
    {
        var agenda = await DraftAsync(ct);
        var suggestion = await world.Db.Set<Suggestion>().SingleAsync(s => s.InitiativeId == world.InitiativeId && s.Number == number, ct);
        return no is null
            ? agenda.Accept(suggestion, agenda.Parts.Single(p => p.Id == suggestion.PartId).Revision, suggestion.After, Secretariat, at)
            : suggestion.Refuse(agenda, no, Secretariat, at);
    });

    private Refusal? Added(object made, Refusal? refusal = null)
    {
        world.Db.Add(made);
        return refusal;
    }
}
