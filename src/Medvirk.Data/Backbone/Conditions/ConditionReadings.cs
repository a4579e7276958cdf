using Medvirk.Data.Ledger;
using Medvirk.Domain.Backbone;
using Medvirk.Domain.Backbone.Conditions;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Data.Backbone.Conditions;

/// <summary>Reads the five conditions of an initiative from what its rooms hold. What has no data yet is left out.</summary>
public sealed class ConditionReadings(MedvirkContext db)
{
    /// <summary>An active partner has acted within this window.</summary>
    public static readonly TimeSpan ActiveWindow = TimeSpan.FromDays(90);

    /// <summary>A partner without a trace for this long is silent.</summary>
    public static readonly TimeSpan SilentAfter = TimeSpan.FromDays(60);

    public async Task<IReadOnlyList<ConditionReading>> ReadAsync(Guid initiativeId, DateTime now, CancellationToken ct)
    {
        var partners = await PartnersAsync(initiativeId, now, ct);
        return ConditionReading.WeakestFirst(
        [
            .. await AgendaReadings.ReadAsync(db, initiativeId, partners.Active(now), ct),
            .. await MeasurementReadings.ReadAsync(db, initiativeId, DateOnly.FromDateTime(now), ct),
            .. await ActivityReadings.ReadAsync(db, initiativeId, DateOnly.FromDateTime(now), ct),
            .. await VoiceReadings.ReadAsync(db, initiativeId, ct),
            ReadingRules.NotSilent.Read(partners.Traces.Count(trace => trace.Last >= now - SilentAfter), partners.Traces.Count),
        ]);
    }

    /// <summary>The partner organisations, whether each has a mandate today, and its last act.</summary>
    private async Task<Partners> PartnersAsync(Guid initiativeId, DateTime now, CancellationToken ct)
    {
        var today = DateOnly.FromDateTime(now);
        var traces = await db.Set<Partnership>()
            .Where(partnership => EF.Property<Guid>(partnership, "InitiativeId") == initiativeId && partnership.LeftAt == null)
            .Select(partnership => new Trace(
                partnership.OrganisationId,
                db.Set<Mandate>().Any(mandate => mandate.InitiativeId == initiativeId
                    && mandate.OrganisationId == partnership.OrganisationId
                    && mandate.From <= today && (mandate.To == null || mandate.To >= today)),
                db.Set<LedgerEntry>()
                    .Where(entry => entry.InitiativeId == initiativeId && entry.OrganisationId == partnership.OrganisationId)
                    .Max(entry => (DateTime?)entry.At)))
            .ToListAsync(ct);
        return new Partners(traces);
    }

    private sealed record Partners(IReadOnlyList<Trace> Traces)
    {
        public IReadOnlyList<Guid> Active(DateTime now) =>
            [.. Traces.Where(trace => trace.HasMandate && trace.Last >= now - ActiveWindow).Select(trace => trace.OrganisationId)];
    }

    private sealed record Trace(Guid OrganisationId, bool HasMandate, DateTime? Last);
}
