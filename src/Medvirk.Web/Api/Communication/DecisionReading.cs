using Medvirk.Data;
using Medvirk.Data.Communication;
using Medvirk.Domain.Backbone;
using Medvirk.Domain.Communication;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Web.Api.Communication;

/// <summary>Where everyone stands: as anyone reads it once a decision is closed, and as members do, while it is open and of internal ones too.</summary>
internal static class DecisionReading
{
    public static async Task<List<PositionRow>> PositionsAsync(PublicContext db, Guid decisionId, CancellationToken ct) =>
        (await db.Set<PublicPosition>().Where(p => p.DecisionId == decisionId).ToListAsync(ct))
        .ConvertAll(p => new PositionRow(p.OrganisationId, p.Alias, p.Weight, p.Kind, p.Option, p.Words, p.At));

    public static async Task<List<PositionRow>> PositionsAsync(MedvirkContext db, Guid decisionId, CancellationToken ct)
    {
        var (decision, aliases) = await WholeAsync(db, decisionId, ct);
        var latest = decision.Acts.GroupBy(a => a.StanderId).ToDictionary(g => g.Key, g => g.MaxBy(a => a.Sequence)!);
        return
        [
            .. decision.Participants.Select(p => Row(p.OrganisationId, null, p.Weight, latest.GetValueOrDefault(p.OrganisationId))),
            .. decision.Seats.Select(s => Row(null, aliases.GetValueOrDefault(s.PersonId), 0, latest.GetValueOrDefault(s.PersonId))),
        ];

        static PositionRow Row(Guid? organisation, string? alias, int weight, PositionAct? act) =>
            new(organisation, alias, weight, act?.Kind, act?.Option, act?.Words, act?.At);
    }

    public static async Task<List<ObjectionRow>> ObjectionsAsync(PublicContext db, Guid decisionId, CancellationToken ct)
    {
        var answers = (await db.Set<PublicObjectionAnswer>().Where(a => a.DecisionId == decisionId).OrderBy(a => a.Number).ToListAsync(ct))
            .ToLookup(a => a.ObjectionNumber, a => new AnswerRow(a.Words, a.At));
        return (await db.Set<PublicObjection>().Where(o => o.DecisionId == decisionId).OrderBy(o => o.Number).ToListAsync(ct))
            .ConvertAll(o => new ObjectionRow(o.Number, o.OrganisationId, o.Alias, o.Reason, o.At, o.Settled, o.SettledBy, o.SettledAt, [.. answers[o.Number]]));
    }

    public static async Task<List<ObjectionRow>> ObjectionsAsync(MedvirkContext db, Guid decisionId, CancellationToken ct)
    {
        var (decision, aliases) = await WholeAsync(db, decisionId, ct);
        return
        [
            .. decision.Objections.OrderBy(o => o.Number).Select(o => new ObjectionRow(
                o.Number, o.OrganisationId, o.OrganisationId is null ? aliases.GetValueOrDefault(o.PersonId) : null, o.Reason, o.At,
                o.Settlement?.Kind, o.Settlement?.Words, o.Settlement?.At, [.. o.Answers.OrderBy(a => a.Number).Select(a => new AnswerRow(a.Words, a.At))])),
        ];
    }

    private static async Task<(Decision Decision, Dictionary<Guid, string?> Aliases)> WholeAsync(MedvirkContext db, Guid decisionId, CancellationToken ct)
    {
        var decision = await DecisionBook.Whole(db.Set<Decision>().AsNoTracking()).SingleAsync(d => d.Id == decisionId, ct);
        var seats = decision.Seats.Select(s => s.PersonId).ToArray();
        var mandates = await db.Set<Mandate>().Where(m => m.InitiativeId == decision.InitiativeId && m.Role == Role.Seat && seats.Contains(m.PersonId))
            .OrderBy(m => m.GivenAt).Select(m => new { m.PersonId, m.Alias }).ToListAsync(ct);
        return (decision, mandates.GroupBy(m => m.PersonId).ToDictionary(g => g.Key, g => g.Last().Alias));
    }

    internal sealed record PositionRow(Guid? OrganisationId, string? Alias, int Weight, PositionKind? Kind, int? Option, string? Words, DateTime? At);

    internal sealed record ObjectionRow(
        int Number, Guid? OrganisationId, string? Alias, string Reason, DateTime At, SettlementKind? Settled, string? SettledBy, DateTime? SettledAt,
        IReadOnlyList<AnswerRow> Answers);
}
