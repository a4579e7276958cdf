using System.Globalization;
using Medvirk.Data.CommonAgenda;
using Medvirk.Domain.CommonAgenda;
using Medvirk.Web.Language;
using Medvirk.Web.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Web.Pages.Public.CommonAgenda.Versions;

/// <summary>Two versions side by side, by part, paragraph and word. Where none are named, the two latest that stand.</summary>
public sealed class CompareModel : PublicPageModel
{
    [FromQuery(Name = "from")]
    public string? From { get; set; }

    [FromQuery(Name = "to")]
    public string? To { get; set; }

    /// <summary>The latest first.</summary>
    public IReadOnlyList<VersionNumber> Versions { get; private set; } = [];

    public IReadOnlyList<PartComparison> Parts { get; private set; } = [];

    public IReadOnlyList<Choice> Choices { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        var all = await Db.Set<PublicVersion>().Where(v => v.InitiativeId == Initiative.Id)
            .OrderByDescending(v => v.Number).ThenByDescending(v => v.Edition).Select(v => new { v.Number, v.Edition }).ToListAsync(ct);
        Versions = [.. all.Select(v => new VersionNumber(v.Number, v.Edition))];
        Choices = [.. Versions.Select(v => new Choice(v.ToString(), T["version.title", v]))];
        if (Versions.Count < 2)
        {
            return Page();
        }

        var (before, latest) = string.IsNullOrEmpty(From) || string.IsNullOrEmpty(To) ? await StandingAsync(ct) : default;
        if (Asked(From, before) is not { } from || Asked(To, latest) is not { } to)
        {
            return NotFound();
        }

        (From, To) = (from.ToString(), to.ToString());
        Parts = AgendaComparison.Of(CanonicalAgenda.Read(await TextAsync(from, ct)), CanonicalAgenda.Read(await TextAsync(to, ct)));
        return Page();
    }

    /// <summary>The two latest that stand. (Asked for apart: whether one gave way lies behind its text, and there can be hundreds.)</summary>
    private async Task<(VersionNumber Before, VersionNumber Latest)> StandingAsync(CancellationToken ct)
    {
        var standing = await Db.Set<PublicVersion>().Where(v => v.InitiativeId == Initiative.Id && !v.GaveWay)
            .OrderByDescending(v => v.Number).ThenByDescending(v => v.Edition).Take(2).Select(v => new { v.Number, v.Edition }).ToListAsync(ct);
        return standing is [var latest, var before] ? (new(before.Number, before.Edition), new(latest.Number, latest.Edition)) : (Versions[1], Versions[0]);
    }

    /// <summary>Null where there is no such version.</summary>
    private VersionNumber? Asked(string? asked, VersionNumber otherwise) =>
        string.IsNullOrEmpty(asked) ? otherwise
        : VersionNumber.TryParse(asked, CultureInfo.InvariantCulture, out var number) && Versions.Contains(number) ? number
        : null;

    private Task<string> TextAsync(VersionNumber number, CancellationToken ct) => Db.Set<PublicVersion>()
        .Where(v => v.InitiativeId == Initiative.Id && v.Number == number.Whole && v.Edition == number.Edition).Select(v => v.Text).SingleAsync(ct);
}
