using System.Text.Json;
using Medvirk.Data.Ledger;
using Medvirk.Domain.Backbone;
using Medvirk.Domain.CommonAgenda.Challenges;
using Medvirk.Domain.CommonAgenda.Priorities;
using Medvirk.Domain.Communication;
using Medvirk.Domain.ReinforcingActivities;
using Medvirk.Domain.SharedMeasurement.Reporting;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Data.Backbone;

/// <summary>What others have done since a member last said "I have seen it", read from the ledger.</summary>
public sealed class FrontNews(MedvirkContext db)
{
    /// <summary>As many are shown.</summary>
    public const int Most = 20;

    /// <summary>The kinds of events that are news to every member; words are <c>news.{kind}</c>.</summary>
    public static readonly IReadOnlyList<string> Kinds =
    [
        "organisation-joined", "agenda-put-forward", "agenda-endorsed", "agenda-objected-to", "indicator-defined", "figures-imported", "figure-corrected",
        "goal-set", "activity-registered", "activity-part-taken", "activity-status-changed", "commitment-accepted", "commitment-kept", "voice-answered",
        "round-opened", "round-closed", "round-reopened", "challenge-put-forward", "challenge-closed",
        "priority-round-opened", "priority-round-closed",
        "decision-opened", "objection-raised", "decision-closed", "decision-withdrawn",
    ];

    /// <summary>Those that are news to the two organisations of a commitment only.</summary>
    public static readonly IReadOnlyList<string> KindsBetweenTwo =
        ["commitment-asked", "commitment-change-proposed", "commitment-declined", "commitment-broken", "commitment-released"];

    /// <summary>Those that are news to the organisation whose report it is, and to nobody else.</summary>
    public static readonly IReadOnlyList<string> KindsOfOwnReports = ["report-approved", "report-returned"];

    /// <param name="after">The number of the last entry seen.</param>
    public async Task<IReadOnlyList<NewsRow>> ReadAsync(Guid initiativeId, Guid personId, Guid? organisationId, long after, CancellationToken ct)
    {
        string[] kinds = organisationId is null ? [.. Kinds] : [.. Kinds, .. KindsBetweenTwo, .. KindsOfOwnReports];
        var entries = await (
            from entry in db.Set<LedgerEntry>()
            join found in db.Set<Organisation>() on entry.OrganisationId equals found.Id into organisations
            from organisation in organisations.DefaultIfEmpty()
            where entry.InitiativeId == initiativeId && entry.Number > after && kinds.Contains(entry.Kind)
                && (entry.PersonId == null || entry.PersonId != personId)
            orderby entry.Number descending
            select new { entry.Number, entry.Kind, entry.At, entry.Text, Organisation = organisation.Name })
            .Take(Most * 3).ToListAsync(ct);
        var rows = entries.Select(e => new Found(
            e.Number, e.Kind, e.At, e.Organisation, IdIn(e.Text, "commitmentId"), IdIn(e.Text, "activityId"), IdIn(e.Text, "reportId"), IdIn(e.Text, "roundId"),
            IdIn(e.Text, "challengeId"), IdIn(e.Text, "priorityRoundId"), IdIn(e.Text, "decisionId"))).ToList();
        return await ResolveAsync(rows, organisationId, ct);
    }

    /// <summary>Gives each row the number in its address, and leaves out what is between others.</summary>
    private async Task<IReadOnlyList<NewsRow>> ResolveAsync(List<Found> rows, Guid? own, CancellationToken ct)
    {
        var commitmentIds = rows.Select(r => r.CommitmentId).OfType<Guid>().Distinct().ToArray();
        var commitments = await db.Set<Commitment>().Where(c => commitmentIds.Contains(c.Id))
            .Select(c => new { c.Id, c.Number, Ours = c.AskingId == own || c.AskedId == own }).ToDictionaryAsync(c => c.Id, ct);
        var activityIds = rows.Select(r => r.ActivityId).OfType<Guid>().Distinct().ToArray();
        var activities = await db.Set<Activity>().Where(a => activityIds.Contains(a.Id)).ToDictionaryAsync(a => a.Id, a => a.Number, ct);
        var reportIds = rows.Select(r => r.ReportId).OfType<Guid>().Distinct().ToArray();
        var reports = await db.Set<Report>().Where(r => reportIds.Contains(r.Id))
            .Select(r => new { r.Id, r.Number, Ours = r.OrganisationId == own }).ToDictionaryAsync(r => r.Id, ct);
        var roundIds = rows.Select(r => r.RoundId).OfType<Guid>().Distinct().ToArray();
        var rounds = await db.Set<Round>().Where(r => roundIds.Contains(r.Id)).ToDictionaryAsync(r => r.Id, r => r.Number, ct);
        var challengeIds = rows.Select(r => r.ChallengeId).OfType<Guid>().Distinct().ToArray();
        var challenges = await db.Set<Challenge>().Where(c => challengeIds.Contains(c.Id)).ToDictionaryAsync(c => c.Id, c => c.Number, ct);
        var priorityIds = rows.Select(r => r.PriorityRoundId).OfType<Guid>().Distinct().ToArray();
        var priorities = await db.Set<PriorityRound>().Where(r => priorityIds.Contains(r.Id)).ToDictionaryAsync(r => r.Id, r => r.Number, ct);
        var decisionIds = rows.Select(r => r.DecisionId).OfType<Guid>().Distinct().ToArray();
        var decisions = await db.Set<Decision>().Where(d => decisionIds.Contains(d.Id) && d.OpenedAt != null).ToDictionaryAsync(d => d.Id, d => d.Number, ct);
        var news = new List<NewsRow>();
        foreach (var row in rows)
        {
            var commitment = row.CommitmentId is { } id ? commitments.GetValueOrDefault(id) : null;
            var report = row.ReportId is { } reportId ? reports.GetValueOrDefault(reportId) : null;
            if ((!KindsBetweenTwo.Contains(row.Kind) || commitment?.Ours == true) && (!KindsOfOwnReports.Contains(row.Kind) || report?.Ours == true))
            {
                int? activity = row.CommitmentId is null && row.ActivityId is { } activityId && activities.TryGetValue(activityId, out var number) ? number : null;
                int? round = row.RoundId is { } roundId && rounds.TryGetValue(roundId, out var roundNumber) ? roundNumber : null;
                news.Add(new NewsRow(row.Number, row.Kind, row.At, row.Organisation, commitment?.Number, activity)
                {
                    Report = report?.Number,
                    Round = round,
                    Challenge = row.ChallengeId is { } challengeId && challenges.TryGetValue(challengeId, out var challengeNumber) ? challengeNumber : null,
                    Priority = row.PriorityRoundId is { } priorityId && priorities.TryGetValue(priorityId, out var priorityNumber) ? priorityNumber : null,
                    Decision = row.DecisionId is { } decisionId && decisions.TryGetValue(decisionId, out var decisionNumber) ? decisionNumber : null,
                });
            }
        }

        return [.. news.Take(Most)];
    }

    private static Guid? IdIn(string entry, string property)
    {
        using var json = JsonDocument.Parse(entry);
        return json.RootElement.GetProperty("what").TryGetProperty(property, out var value)
            && value.ValueKind == JsonValueKind.String && value.TryGetGuid(out var id) ? id : null;
    }

    private sealed record Found(long Number, string Kind, DateTime At, string? Organisation, Guid? CommitmentId, Guid? ActivityId, Guid? ReportId, Guid? RoundId, Guid? ChallengeId,
        Guid? PriorityRoundId, Guid? DecisionId);
}

/// <param name="Number">The ledger entry's.</param>
/// <param name="Kind">The event's name.</param>
/// <param name="At">UTC.</param>
/// <param name="Organisation">Who acted; null for the secretariat and others who speak for no organisation.</param>
/// <param name="Commitment">The commitment's number, where it is about one.</param>
/// <param name="Activity">The activity's number, where it is about one.</param>
public sealed record NewsRow(long Number, string Kind, DateTime At, string? Organisation, int? Commitment, int? Activity)
{
    /// <summary>The report's number, where it is about one of our own.</summary>
    public int? Report { get; init; }

    /// <summary>The round's number, where it is about one.</summary>
    public int? Round { get; init; }

    /// <summary>The challenge's number, where it is about one.</summary>
    public int? Challenge { get; init; }

    /// <summary>The number of the round of prioritising, where it is about one.</summary>
    public int? Priority { get; init; }

    /// <summary>The decision's number, where it is about one.</summary>
    public int? Decision { get; init; }
}
