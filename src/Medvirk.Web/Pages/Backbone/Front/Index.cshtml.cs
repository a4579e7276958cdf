using Medvirk.Data.Backbone;
using Medvirk.Data.Backbone.Conditions;
using Medvirk.Data.CommonAgenda;
using Medvirk.Data.CommonAgenda.Challenges;
using Medvirk.Data.Communication;
using Medvirk.Data.Ledger;
using Medvirk.Data.ReinforcingActivities;
using Medvirk.Data.SharedMeasurement.Reporting;
using Medvirk.Data.Voices;
using Medvirk.Domain.Backbone;
using Medvirk.Domain.Backbone.Conditions;
using Medvirk.Domain.Shared;
using Medvirk.Domain.SharedMeasurement.Reporting;
using Medvirk.Web.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Web.Pages.Backbone.Front;

/// <summary>
/// A member's front: what my organisation owes, what is new, what others owe us. The secretariat's: what is overdue
/// and waits, most pressing first. Each row is found by its room's own query and has one next step.
/// Those who speak for no organisation see the five conditions beside it.
/// </summary>
[AllowMembers]
public sealed class IndexModel(ConditionReadings readings) : RoomPageModel
{
    /// <summary>To someone who has not yet said "seen", news of so many days are new.</summary>
    public const int Days = 30;

    /// <summary>As many news lie open; the others are folded.</summary>
    public const int NewsAtOnce = 6;

    /// <summary>The number of the newest entry that the page showed.</summary>
    [BindProperty]
    public long? Seen { get; set; }

    /// <summary>What my organisation owes.</summary>
    public IReadOnlyList<FrontRow> Owes { get; private set; } = [];

    /// <summary>What others owe us.</summary>
    public IReadOnlyList<FrontRow> Owed { get; private set; } = [];

    /// <summary>The secretariat's list.</summary>
    public IReadOnlyList<FrontRow> Waiting { get; private set; } = [];

    public IReadOnlyList<NewsRow> News { get; private set; } = [];

    /// <summary>The weakest first; empty where the front is an organisation's.</summary>
    public IReadOnlyList<ConditionReading> Five { get; private set; } = [];

    public DateTime? SeenAt { get; private set; }

    public DateOnly Today => DateOnly.FromDateTime(Now);

    public async Task OnGetAsync()
    {
        if (Me.IsSecretariat)
        {
            Waiting = Pressing(
                await new ActivitiesFront(Db).SecretariatAsync(Initiative.Id, Today, Aborted),
                await new VoicesFront(Db).SecretariatAsync(Initiative.Id, Aborted),
                await new DecisionsFront(Db).LeadersAsync(Initiative.Id, Now, Aborted),
                await new ReportingFront(Db).SecretariatAsync(Initiative.Id, Today, Aborted),
                await new ChallengeFront(Db).SecretariatAsync(Initiative.Id, Now, Aborted),
                await new BackboneFront(Db).SecretariatAsync(Initiative.Id, Today, Aborted));
        }
        else if (Me.OrganisationId is { } own)
        {
            var reports = ReportingRights.ReportsFor(Me, own);
            Owes = Pressing(
                Me.MayBind ? await new AgendaFront(Db).OwesAsync(Initiative.Id, own, Aborted) : [],
                Me is { MayBind: true, Role: Role.Representative } ? await new ChallengeFront(Db).OwesAsync(Initiative.Id, own, Aborted) : [],
                Me is { MayBind: true, Role: Role.Representative } ? await new DecisionsFront(Db).OwesAsync(Initiative.Id, own, Now, Aborted) : [],
                await new ActivitiesFront(Db).OwesAsync(Initiative.Id, own, Aborted),
                reports ? await new ReportingFront(Db).OwesAsync(Initiative.Id, own, Aborted) : [],
                Me.MayBind ? await new BackboneFront(Db).OwesAsync(Initiative.Id, own, Me.PersonId!.Value, Today, Aborted) : []);
            Owed = Pressing(
                await new ActivitiesFront(Db).OwedAsync(Initiative.Id, own, Aborted),
                reports ? await new ReportingFront(Db).OwedAsync(Initiative.Id, own, Aborted) : []);
        }
        else if (Me.Role == Role.Seat)
        {
            Owes = Pressing(
                await new AgendaFront(Db).OwesAsync(Initiative.Id, Me.PersonId!.Value, Aborted),
                await new ChallengeFront(Db).OwesAsync(Initiative.Id, Me.PersonId!.Value, Aborted),
                await new DecisionsFront(Db).OwesAsync(Initiative.Id, Me.PersonId!.Value, Now, Aborted));
        }
        else if (Me.Role == Role.Chair)
        {
            Owes = Pressing(await new DecisionsFront(Db).LeadersAsync(Initiative.Id, Now, Aborted));
        }

        if (Me.OrganisationId is null)
        {
            Five = await readings.ReadAsync(Initiative.Id, Now, Aborted);
        }

        await ReadNewsAsync();
    }

    /// <summary>"I have seen it."</summary>
    public async Task<IActionResult> OnPostAsync()
    {
        if (Seen is { } number)
        {
            // One at a time, so that two tabs make one mark.
            await Acts.PerformAsync(Initiative.Id, ct => SeeAsync(number, ct), Aborted);
        }

        return LocalRedirect(SiteLinks.Work(Lang, Initiative.Slug));
    }

    private async Task<Refusal?> SeeAsync(long number, CancellationToken ct)
    {
        var mark = await MarkAsync();
        if (mark is null)
        {
            mark = new FrontMark { PersonId = Me.PersonId!.Value, InitiativeId = Initiative.Id, Number = 0, At = Now };
            Db.Add(mark);
        }

        // No one has seen what has not happened yet.
        var head = await Db.Set<LedgerHead>().Where(h => h.InitiativeId == Initiative.Id).Select(h => h.Number).SingleAsync(ct);
        (mark.Number, mark.At) = (Math.Max(mark.Number, Math.Min(number, head)), Now);
        return null;
    }

    private static IReadOnlyList<FrontRow> Pressing(params IEnumerable<IEnumerable<FrontRow>> rooms) =>
        [.. rooms.SelectMany(rows => rows).OrderBy(row => row.PressesOn).ThenBy(row => row.Kind).ThenBy(row => row.Key, StringComparer.Ordinal)];

    private async Task ReadNewsAsync()
    {
        var mark = await MarkAsync();
        SeenAt = mark?.At;
        var after = mark?.Number ?? await FirstOfRecentAsync() - 1;
        News = await new FrontNews(Db).ReadAsync(Initiative.Id, Me.PersonId!.Value, Me.OrganisationId, after, Aborted);
        Seen = News.Count > 0 ? News.Max(n => n.Number) : null;
    }

    private async Task<long> FirstOfRecentAsync()
    {
        var from = Now.AddDays(-Days);
        return await Db.Set<LedgerEntry>().Where(e => e.InitiativeId == Initiative.Id && e.At >= from).MinAsync(e => (long?)e.Number, Aborted) ?? long.MaxValue;
    }

    private Task<FrontMark?> MarkAsync() =>
        Db.Set<FrontMark>().SingleOrDefaultAsync(m => m.PersonId == Me.PersonId && m.InitiativeId == Initiative.Id, Aborted);
}
