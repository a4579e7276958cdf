using System.Globalization;
using System.Net;
using Medvirk.Domain.SharedMeasurement;
using Medvirk.Interchange.Csv;
using Medvirk.Tests.Testing;
using Medvirk.Tests.Web.SharedMeasurement;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Tests.Web.Api;

/// <summary>The same real figures, once by the pages and once by the API.</summary>
public sealed class SampleTests
{
    [Theory, EveryDatabase]
    public async Task Figures_sent_are_those_that_a_file_brings_in(TestDatabase database)
    {
        var bytes = await File.ReadAllBytesAsync(Samples.Path("open-sdg/indicator_11-1-1.csv"), TestContext.Current.CancellationToken);
        var world = await TestWorld.OnAsync(database);
        var (byPages, byApi) = (await world.FoundAsync(), await world.FoundAsync());
        var browser = await world.SignedInAsync(byPages.Secretary);
        var page = await browser.DefineAsync(byPages, "Boliger under standarden");
        var series = await browser.FollowAsync(await (await browser.UploadAsync(page, bytes, "a.csv")).Form().SubmitAsync());
        var dryRun = await browser.FollowAsync(await series.Form().Set("Input[1].Name", "Husstande under standarden").SubmitAsync());
        Assert.Equal(HttpStatusCode.Redirect, (await dryRun.Form().SubmitAsync()).Status);

        // The API adds no codes: the other initiative gets the same lists first.
        string[] slugs = ["boliger-under-standarden", "husstande-under-standarden"];
        await CopyListsAsync(byPages, byApi, slugs);
        var rows = Rows(bytes);
        var caller = await byApi.CallerAsync(byApi.Secretary);
        foreach (var (slug, named) in slugs.Zip(["Dwellings (%)", "Households (%)"]))
        {
            var body = new { source = "indicator_11-1-1.csv", rows = rows[named].ToArray() };
            var answer = (await caller.PostAsync(byApi.Api($"indicators/{slug}/values"), body, ApiCaller.NewKey())).Is(HttpStatusCode.OK).Json;
            Assert.Equal(rows[named].Count(), answer.GetProperty("added").GetInt32());
            Assert.Equal(await ApiFigures.StoredAsync(byPages, slug), await ApiFigures.StoredAsync(byApi, slug));
        }

        Assert.Equal(3570, rows.Sum(r => r.Count()));
    }

    private static ILookup<string, object> Rows(byte[] bytes)
    {
        using var file = CsvFile.Open(new MemoryStream(bytes), CsvLimits.Default, out _)!;
        var columns = file.Columns.ToArray();
        string[] known = ["Year", "Value", "Series", "Units", "Observation status", "Unit multiplier", "GeoCode"];
        var cells = columns.Index().Where(c => !known.Contains(c.Item, StringComparer.OrdinalIgnoreCase)).ToArray();
        return file.Rows().Select(r => r.Fields.ToArray()).ToLookup(f => f[Array.IndexOf(columns, "Series")], f => (object)new
        {
            period = f[Array.IndexOf(columns, "Year")],
            cell = cells.Where(c => f[c.Index].Length > 0).ToDictionary(c => CodeText.Of(c.Item, _ => false), c => f[c.Index]),
            number = f[Array.IndexOf(columns, "Value")] is { Length: > 0 } value ? decimal.Parse(value, CultureInfo.InvariantCulture) : (decimal?)null,
            status = f[Array.IndexOf(columns, "Value")].Length > 0 ? null : "missing",
        });
    }

    private static async Task CopyListsAsync(TestInitiative from, TestInitiative to, string[] slugs)
    {
        var secretariat = await to.ActorOfAsync(to.Secretary);
        var originals = await from.World.ReadAsync(db => db.Set<Indicator>().AsNoTracking()
            .Include(i => i.Definitions).Include(i => i.Breakdowns).ThenInclude(b => b.Codes)
            .Where(i => i.InitiativeId == from.Id && slugs.Contains(i.Slug)).ToListAsync());
        await to.World.PerformAsync(to.Id, (db, now) =>
        {
            foreach (var original in originals)
            {
                var copy = Indicator.Define(to.Id, original.Slug, original.Current.Terms, Confidentiality.Open, new Dictionary<string, string>(), secretariat, now).Made!;
                foreach (var breakdown in original.Breakdowns)
                {
                    var made = copy.BreakDownBy(breakdown.Code, breakdown.Name, secretariat, now).Made!;
                    foreach (var code in breakdown.Codes)
                    {
                        made.Put(code.Code, code.Label);
                    }
                }

                db.Add(copy);
            }

            return Task.FromResult<Medvirk.Domain.Shared.Refusal?>(null);
        });
    }
}
