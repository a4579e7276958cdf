using Medvirk.Domain.Shared;
using Medvirk.Domain.SharedMeasurement;
using Medvirk.Tests.Testing;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Tests.Web.Api;

/// <summary>Indicators for tests of the API, and what is stored of them.</summary>
internal static class ApiFigures
{
    /// <summary>An indicator by region (nord, syd); gives its short name.</summary>
    public static async Task<string> DefineAsync(
        TestInitiative initiative, string slug = "boliger", Confidentiality confidentiality = Confidentiality.Open, Kind kind = Kind.PublishedRate)
    {
        var secretariat = await initiative.ActorOfAsync(initiative.Secretary);
        await initiative.World.PerformAsync(initiative.Id, (db, now) =>
        {
            var terms = new DefinitionTerms
            {
                Name = slug, Explanation = "Hvor mange", Unit = "%", Kind = kind, Per = kind == Kind.Ratio ? 100 : 1,
                Decimals = 1, Minimum = Quantity.Zero, Frequency = Frequency.Year,
            };
            var indicator = Indicator.Define(initiative.Id, slug, terms, confidentiality, new Dictionary<string, string>(), secretariat, now).Made!;
            var regions = indicator.BreakDownBy("region", "Region", secretariat, now).Made!;
            regions.Put("nord", "Nord");
            regions.Put("syd", "Syd");
            db.Add(indicator);
            return Task.FromResult<Refusal?>(null);
        });
        return slug;
    }

    /// <summary>Every revision that is stored of an indicator, as text, in order.</summary>
    public static Task<List<string>> StoredAsync(TestInitiative initiative, string slug) => initiative.World.ReadAsync(async db =>
    {
        var found = await (
            from value in db.Set<Value>()
            join indicator in db.Set<Indicator>() on value.Cell.IndicatorId equals indicator.Id
            where indicator.InitiativeId == initiative.Id && indicator.Slug == slug
            select new { value.Cell.Key, value.Period, value.Revision, value.Status, value.Number, value.Denominator }).ToListAsync();
        return found.Select(v => $"{v.Key} {v.Period} r{v.Revision} {new Figure(v.Status, v.Number, v.Denominator)}").Order(StringComparer.Ordinal).ToList();
    });

    public static Task<int> EntriesAsync(TestInitiative initiative) =>
        initiative.World.ReadAsync(db => db.Set<Entry>().CountAsync(e => e.InitiativeId == initiative.Id));

    public static Task<int> InLedgerAsync(TestInitiative initiative, string kind) => initiative.World.ReadAsync(db =>
        db.Set<Medvirk.Data.Ledger.LedgerEntry>().CountAsync(e => e.InitiativeId == initiative.Id && e.Kind == kind));
}
