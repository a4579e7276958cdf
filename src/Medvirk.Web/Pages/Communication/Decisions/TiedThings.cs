using Medvirk.Data;
using Medvirk.Domain.CommonAgenda;
using Medvirk.Domain.Communication;
using Medvirk.Domain.ReinforcingActivities;
using Medvirk.Domain.SharedMeasurement;
using Medvirk.Web.Language;
using Medvirk.Web.Pages.CommonAgenda;
using Medvirk.Web.Pages.ReinforcingActivities;
using Medvirk.Web.Pages.SharedMeasurement;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Web.Pages.Communication.Decisions;

/// <summary>What a decision can be tied to, in other rooms; voices are tied where they are answered.</summary>
internal static class TiedThings
{
    /// <summary>As many of each kind can be chosen among: the newest.</summary>
    private const int Most = 200;

    /// <summary>Reads <see cref="TiedThing.Key"/>; null where it is none.</summary>
    public static (TieKind Kind, Guid Id)? Read(string? key) =>
        key?.Split(':') is [var kind, var id] && Enum.TryParse<TieKind>(kind, out var read) && Enum.IsDefined(read) && Guid.TryParse(id, out var guid)
            ? (read, guid)
            : null;

    public static async Task<IReadOnlyList<TiedThing>> AllAsync(MedvirkContext db, Texts words, Guid initiativeId, CancellationToken ct)
    {
        var versions = await db.Set<AgendaVersion>().Where(v => v.InitiativeId == initiativeId && v.Edition == 0)
            .OrderByDescending(v => v.Number).Take(Most).Select(v => new { v.Id, v.Number }).ToListAsync(ct);
        var indicators = await (
            from indicator in db.Set<Indicator>()
            where indicator.InitiativeId == initiativeId
            orderby indicator.Slug
            select new { indicator.Id, indicator.Slug, Name = indicator.Definitions.OrderByDescending(d => d.Number).Select(d => d.Terms.Name).First() })
            .Take(Most).ToListAsync(ct);
        var activities = await db.Set<Activity>().Where(a => a.InitiativeId == initiativeId)
            .OrderByDescending(a => a.Number).Take(Most).Select(a => new { a.Id, a.Number, a.Name }).ToListAsync(ct);
        var commitments = await db.Set<Commitment>().Where(c => c.InitiativeId == initiativeId && c.BindingNumber != null)
            .OrderByDescending(c => c.Number).Take(Most)
            .Select(c => new { c.Id, c.Number, c.Wordings.First(w => w.Number == c.BindingNumber).What }).ToListAsync(ct);
        return
        [
            .. versions.Select(v => new TiedThing(TieKind.AdoptsAgendaVersion, v.Id, words["decisions.tied.version", v.Number], (lang, slug) => AgendaLinks.Version(lang, slug, v.Number))),
            .. indicators.Select(i => new TiedThing(TieKind.ChangesTarget, i.Id, i.Name, (lang, slug) => MeasurementLinks.Indicator(lang, slug, i.Slug))),
            .. activities.Select(a => new TiedThing(TieKind.ReleasesInvestment, a.Id, a.Name, (lang, slug) => ActivitiesLinks.Show(lang, slug, a.Number))),
            .. commitments.Select(c => new TiedThing(TieKind.MakesCommitment, c.Id, Medvirk.Domain.Shared.Text.Cut(c.What, 80), (lang, slug) => CommitmentLinks.Show(lang, slug, c.Number))),
        ];
    }
}

/// <param name="Kind">What a decision does to it.</param>
/// <param name="Id">Its id in its own room.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Address">Its page, by language and initiative.</param>
internal sealed record TiedThing(TieKind Kind, Guid Id, string Name, Func<string, string, string> Address)
{
    /// <summary>As in a form or an address: <c>ChangesTarget:…</c>.</summary>
    public string Key => $"{Kind}:{Id}";
}
