using Medvirk.Data.CommonAgenda;
using Medvirk.Data.Communication;
using Medvirk.Data.Shared;
using Medvirk.Domain.Backbone;
using Medvirk.Domain.Communication;
using Medvirk.Domain.ReinforcingActivities;
using Medvirk.Domain.SharedMeasurement;
using Medvirk.Web.Access;
using Medvirk.Web.Pages.CommonAgenda;
using Medvirk.Web.Pages.Communication;
using Medvirk.Web.Pages.Communication.Decisions;
using Medvirk.Web.Pages.Public.ReinforcingActivities;
using Medvirk.Web.Pages.SharedMeasurement;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Web.Pages.Public.Communication.Decisions;

/// <summary>One decision at its permanent address, for anyone to read. Where organisations stand is told once it is closed.</summary>
[Uncached]
public sealed class ShowModel(TimeProvider clock) : PublicPageModel
{
    private Dictionary<Guid, string> names = [];

    public PublicDecision Decision { get; private set; } = null!;

    public DateTime At { get; private set; }

    public IReadOnlyList<StandRow> Stands { get; private set; } = [];

    public IReadOnlyList<ObjectionRow> Objections { get; private set; } = [];

    public IReadOnlyList<(TieKind Kind, string Name, string Address)> Ties { get; private set; } = [];

    /// <summary>The latest first.</summary>
    public IReadOnlyList<PublicDecisionReview> Reviews { get; private set; } = [];

    public IReadOnlyList<string> Counting => DecisionWords.Counting(
        T, Decision.Rules!, Decision.Options.Count, Decision.SeatsAsked, Stands.Any(s => s.Weight > 1));

    public string NameOf(Guid id) => names.GetValueOrDefault(id, T["decisions.seat"]);

    public async Task<IActionResult> OnGetAsync(int number, CancellationToken ct)
    {
        if (await Db.Set<PublicDecision>().SingleOrDefaultAsync(d => d.InitiativeId == Initiative.Id && d.Number == number, ct) is not { } decision)
        {
            return NotFound();
        }

        (Decision, At) = (decision, clock.Now());
        if (!decision.IsInternal)
        {
            await ReadAsync(decision.Id, ct);
        }

        return Page();
    }

    private async Task ReadAsync(Guid id, CancellationToken ct)
    {
        var positions = await Db.Set<PublicPosition>().Where(p => p.DecisionId == id).ToListAsync(ct);
        var objections = await Db.Set<PublicObjection>().Where(o => o.DecisionId == id).OrderBy(o => o.Number).ToListAsync(ct);
        var answers = (await Db.Set<PublicObjectionAnswer>().Where(a => a.DecisionId == id).OrderBy(a => a.Number).ToListAsync(ct)).ToLookup(a => a.ObjectionNumber, a => a.Words);
        Reviews = await Db.Set<PublicDecisionReview>().Where(r => r.DecisionId == id).OrderByDescending(r => r.Number).ToListAsync(ct);
        Guid[] ids = [.. positions.Select(p => p.OrganisationId).Append(Decision.ResponsibleId).OfType<Guid>()];
        names = await Db.Set<Organisation>().Where(o => ids.Contains(o.Id)).ToDictionaryAsync(o => o.Id, o => o.Name, ct);
        Stands =
        [
            .. positions.Select(p => new StandRow(
                    Named(p.OrganisationId, p.Alias), p.OrganisationId is null, p.Weight, p.Kind, p.Option, p.Words, p.At,
                    p is { Kind: PositionKind.Object, OrganisationId: { } own } ? objections.LastOrDefault(o => o.OrganisationId == own)?.Settled : null))
                .OrderBy(s => s.IsSeat).ThenBy(s => s.Name, StringComparer.CurrentCulture),
        ];
        Objections =
        [
            .. objections.Select(o => new ObjectionRow(
                Named(o.OrganisationId, o.Alias), o.Reason, [.. answers[o.Number]], o.Settled, o.SettledBy, o.SettledAt)),
        ];
        Ties = await TiesAsync(await Db.Set<PublicDecisionTie>().Where(t => t.DecisionId == id).ToListAsync(ct), ct);

        string Named(Guid? organisation, string? alias) => organisation is { } own ? NameOf(own) : alias ?? T["decisions.seat"];
    }

    /// <summary>Of what it is tied to, that which anyone can read.</summary>
    private async Task<IReadOnlyList<(TieKind, string, string)>> TiesAsync(List<PublicDecisionTie> ties, CancellationToken ct)
    {
        var ids = ties.Select(t => t.TiedId).ToArray();
        var activities = await Db.Set<Activity>().Where(a => ids.Contains(a.Id)).ToDictionaryAsync(a => a.Id, a => (a.Number, a.Name), ct);
        var versions = await Db.Set<PublicVersion>().Where(v => ids.Contains(v.Id)).Select(v => new { v.Id, v.Number }).ToDictionaryAsync(v => v.Id, v => v.Number, ct);
        var indicators = await Db.Set<Indicator>().Where(i => ids.Contains(i.Id) && i.Confidentiality != Confidentiality.Internal)
            .Select(i => new { i.Id, i.Slug, i.Definitions.OrderByDescending(d => d.Number).First().Terms.Name }).ToDictionaryAsync(i => i.Id, ct);
        return
        [
            .. from tie in ties
               where versions.ContainsKey(tie.TiedId)
               let version = versions[tie.TiedId]
               select (tie.Kind, T["decisions.tied.version", version], AgendaLinks.PublicVersion(Lang, Initiative.Slug, version)),
            .. from tie in ties
               where indicators.ContainsKey(tie.TiedId)
               let indicator = indicators[tie.TiedId]
               select (tie.Kind, indicator.Name, MeasurementLinks.PublicIndicator(Lang, Initiative.Slug, indicator.Slug)),
            .. from tie in ties
               where activities.ContainsKey(tie.TiedId)
               let activity = activities[tie.TiedId]
               select (tie.Kind, activity.Name, PublicActivitiesLinks.Show(Lang, Initiative.Slug, activity.Number)),
        ];
    }

    /// <param name="Name">Whose it is.</param>
    /// <param name="Reason">In their words.</param>
    /// <param name="Answers">In their order.</param>
    /// <param name="Settled">How it was settled; null where it stayed open.</param>
    /// <param name="SettledBy">What was changed, or why it was overruled.</param>
    /// <param name="SettledAt">UTC.</param>
    public sealed record ObjectionRow(
        string Name, string Reason, IReadOnlyList<string> Answers, SettlementKind? Settled, string? SettledBy, DateTime? SettledAt);
}
