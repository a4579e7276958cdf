using Medvirk.Data.Places;
using Medvirk.Data.Voices;
using Medvirk.Domain.CommonAgenda;
using Medvirk.Domain.CommonAgenda.Challenges;
using Medvirk.Domain.ReinforcingActivities;
using Medvirk.Domain.SharedMeasurement;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Data.CommonAgenda.Challenges;

/// <summary>Reads challenges as anyone may, for members' pages, public pages and the API alike.</summary>
/// <param name="db">Either context: only what the public side maps is read.</param>
/// <param name="initiativeId">The initiative.</param>
public sealed class ChallengeReader(DbContext db, Guid initiativeId)
{
    /// <summary>Those that are asked for, in the order of their numbers.</summary>
    public IQueryable<PublicChallenge> Find(ChallengeFilter filter)
    {
        var found = All().Where(c => filter.IsClosed ? c.ClosedAt != null : c.ClosedAt == null);
        if (filter.IsUnsupported)
        {
            found = found.Where(c => !c.IsSupported);
        }

        if (filter.Horizon is { } horizon)
        {
            found = found.Where(c => c.Horizon == horizon);
        }

        if (filter.Arena is { } arena)
        {
            found = found.Where(c => db.Set<ChallengeArena>().Any(tie => tie.ChallengeId == c.Id && tie.Arena == arena));
        }

        if (filter.Group is { } group)
        {
            var ids = db.Set<PublicTargetGroup>().Where(g => g.InitiativeId == initiativeId && g.Number == group).Select(g => g.Id);
            found = found.Where(c => db.Set<ChallengeGroup>().Any(tie => tie.ChallengeId == c.Id && ids.Contains(tie.TargetGroupId)));
        }

        if (filter.Area is { } area)
        {
            var ids = db.Set<PublicArea>().Where(a => a.InitiativeId == initiativeId && a.Number == area).Select(a => a.Id);
            found = found.Where(c => db.Set<ChallengeArea>().Any(tie => tie.ChallengeId == c.Id && ids.Contains(tie.AreaId)));
        }

        return found.OrderBy(c => c.Number);
    }

    public IQueryable<PublicChallenge> All() => db.Set<PublicChallenge>().Where(c => c.InitiativeId == initiativeId);

    /// <summary>As they stand in a list.</summary>
    public async Task<IReadOnlyList<ChallengeRow>> RowsAsync(IQueryable<PublicChallenge> challenges, CancellationToken ct)
    {
        var found = await challenges.Select(c => new { c.Id, c.Number, c.Title, c.Horizon, c.IsSupported, c.ClosedAt }).ToListAsync(ct);
        var ids = found.ConvertAll(c => c.Id);
        var arenas = (await db.Set<ChallengeArena>().Where(tie => ids.Contains(tie.ChallengeId)).AsNoTracking().ToListAsync(ct)).ToLookup(tie => tie.ChallengeId, tie => tie.Arena);
        var groups = await GroupsOfAsync(ids, ct);
        return [.. found.Select(c => new ChallengeRow(c.Id, c.Number, c.Title, c.Horizon, c.IsSupported, c.ClosedAt, [.. arenas[c.Id].Order()], [.. groups[c.Id]]))];
    }

    /// <summary>One of them; null where there is none such.</summary>
    /// <param name="number">Its number.</param>
    /// <param name="isMember">Whether the reader may know of internal indicators.</param>
    /// <param name="ct">Cancels the reading.</param>
    public async Task<ChallengeView?> ReadAsync(int number, bool isMember, CancellationToken ct)
    {
        var found = await ReadAsync(All().Where(c => c.Number == number), isMember, ct);
        return found.Count == 0 ? null : found[0];
    }

    /// <summary>Several of them, with as few questions as for one.</summary>
    public async Task<IReadOnlyList<ChallengeView>> ReadAsync(IQueryable<PublicChallenge> challenges, bool isMember, CancellationToken ct)
    {
        var found = await challenges.ToListAsync(ct);
        var ids = found.ConvertAll(c => c.Id);
        var arenas = (await db.Set<ChallengeArena>().Where(tie => ids.Contains(tie.ChallengeId)).AsNoTracking().ToListAsync(ct)).ToLookup(tie => tie.ChallengeId, tie => tie.Arena);
        var areas = (await (
            from tie in db.Set<ChallengeArea>()
            join area in db.Set<PublicArea>() on tie.AreaId equals area.Id
            where ids.Contains(tie.ChallengeId)
            orderby area.Number
            select new { tie.ChallengeId, area.Id, area.Number, area.Name, area.Description }).ToListAsync(ct))
            .ToLookup(a => a.ChallengeId, a => new AreaRow(a.Id, a.Number, a.Name, a.Description));
        var (groups, evidence, goals) = (await GroupsOfAsync(ids, ct), await EvidenceAsync(ids, isMember, ct), await GoalsAsync(ids, ct));
        return [.. found.Select(c => new ChallengeView(c, [.. arenas[c.Id].Order()], [.. groups[c.Id]], [.. areas[c.Id]], [.. evidence[c.Id]], [.. goals[c.Id]]))];
    }

    /// <summary>What is cited for each of them, and holds.</summary>
    public async Task<ILookup<Guid, EvidenceRow>> EvidenceAsync(IReadOnlyCollection<Guid> challengeIds, bool isMember, CancellationToken ct)
    {
        var evidence = await db.Set<PublicEvidence>().Where(e => challengeIds.Contains(e.ChallengeId)).OrderBy(e => e.Number).ToListAsync(ct);
        var indicatorIds = evidence.Select(e => e.IndicatorId).OfType<Guid>().Distinct().ToArray();
        var indicators = await db.Set<Indicator>().Where(i => indicatorIds.Contains(i.Id) && (isMember || i.Confidentiality != Confidentiality.Internal))
            .Select(i => new { i.Id, i.Slug, i.Definitions.OrderByDescending(d => d.Number).First().Terms.Name }).ToDictionaryAsync(i => i.Id, ct);
        var evidenceIds = evidence.ConvertAll(e => e.Id);
        var cited = (await db.Set<EvidenceVoice>().Where(v => evidenceIds.Contains(v.EvidenceId)).AsNoTracking().ToListAsync(ct)).ToLookup(v => v.EvidenceId, v => v.VoiceId);
        var voiceIds = cited.SelectMany(ids => ids).Distinct().ToArray();
        var voices = await db.Set<PublicVoice>().Where(v => voiceIds.Contains(v.Id))
            .Select(v => new CitedVoice(v.Id, v.About, v.WhatItIsLike, v.Language, v.SentOn)).ToDictionaryAsync(v => v.Id, ct);
        return evidence.ToLookup(e => e.ChallengeId, e => new EvidenceRow(
            e.Number, e.Kind, e.Reference, e.Publisher, e.Link,
            e.IndicatorId is { } id && indicators.TryGetValue(id, out var indicator) ? (indicator.Slug, indicator.Name) : null,
            [.. cited[e.Id].Where(voices.ContainsKey).Select(voice => voices[voice]).OrderBy(v => v.SentOn)],
            cited[e.Id].Count()));
    }

    /// <summary>Groups in use, and those that an open challenge names, against the arenas.</summary>
    public async Task<ChallengeMatrix> MatrixAsync(CancellationToken ct)
    {
        var challenges = await All().Select(c => new { c.Id, IsOpen = c.ClosedAt == null }).ToListAsync(ct);
        var ids = challenges.Select(c => c.Id).ToArray();
        var open = challenges.Where(c => c.IsOpen).Select(c => c.Id).ToHashSet();
        var arenas = await db.Set<ChallengeArena>().Where(tie => ids.Contains(tie.ChallengeId)).AsNoTracking().ToListAsync(ct);
        var ties = (await db.Set<ChallengeGroup>().Where(tie => ids.Contains(tie.ChallengeId)).AsNoTracking().ToListAsync(ct)).ToLookup(tie => tie.ChallengeId, tie => (Guid?)tie.TargetGroupId);
        var cells = arenas
            .SelectMany(tie => ties[tie.ChallengeId].DefaultIfEmpty(null).Select(group => (Cell: (Group: group, tie.Arena), IsOpen: open.Contains(tie.ChallengeId))))
            .ToLookup(cell => cell.IsOpen, cell => cell.Cell);
        var counts = cells[true].GroupBy(cell => cell).ToDictionary(cell => cell.Key, cell => cell.Count());
        var named = ties.Where(groups => open.Contains(groups.Key)).SelectMany(groups => groups).OfType<Guid>().ToHashSet();
        var groups = await Groups().Where(g => g.RetiredAt == null || named.Contains(g.Id)).OrderBy(g => g.Number)
            .Select(g => new GroupRow(g.Id, g.Number, g.Situation, g.Barrier)).ToListAsync(ct);
        return new ChallengeMatrix(
            [.. groups, .. counts.Keys.Any(cell => cell.Group is null) ? [null] : Array.Empty<GroupRow?>()], counts, cells[false].ToHashSet());
    }

    public IQueryable<PublicTargetGroup> Groups() => db.Set<PublicTargetGroup>().Where(g => g.InitiativeId == initiativeId);

    public IQueryable<PublicArea> Areas() => db.Set<PublicArea>().Where(a => a.InitiativeId == initiativeId);

    private async Task<ILookup<Guid, GroupRow>> GroupsOfAsync(IReadOnlyCollection<Guid> challengeIds, CancellationToken ct) => (await (
        from tie in db.Set<ChallengeGroup>()
        join found in db.Set<PublicTargetGroup>() on tie.TargetGroupId equals found.Id
        where challengeIds.Contains(tie.ChallengeId)
        orderby found.Number
        select new { tie.ChallengeId, found.Id, found.Number, found.Situation, found.Barrier }).ToListAsync(ct))
        .ToLookup(g => g.ChallengeId, g => new GroupRow(g.Id, g.Number, g.Situation, g.Barrier));

    private async Task<ILookup<Guid, GoalOfChallenge>> GoalsAsync(IReadOnlyCollection<Guid> challengeIds, CancellationToken ct)
    {
        var goals = await (
            from goal in db.Set<Goal>()
            from tie in goal.Challenges
            where challengeIds.Contains(tie.ChallengeId)
            orderby goal.Number
            select new { tie.ChallengeId, goal.Id, goal.Number, goal.Statement, goal.ReachedBy }).ToListAsync(ct);
        var ids = goals.Select(g => g.Id).Distinct().ToArray();
        var activities = (await (
            from activity in db.Set<Activity>()
            from tie in activity.Goals
            where ids.Contains(tie.GoalId)
            orderby activity.Number
            select new { tie.GoalId, activity.Number, activity.Name, activity.Status }).ToListAsync(ct)).ToLookup(a => a.GoalId);
        return goals.ToLookup(g => g.ChallengeId, g => new GoalOfChallenge(g.Number, g.Statement, g.ReachedBy, [.. activities[g.Id].Select(a => (a.Number, a.Name, a.Status))]));
    }
}
