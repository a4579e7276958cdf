using Medvirk.Data.SharedMeasurement;
using Medvirk.Domain.SharedMeasurement;
using Medvirk.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace Medvirk.Web.Pages.SharedMeasurement.Values;

/// <summary>Where one figure comes from: every revision of it, by whom, when, how and why.</summary>
[AllowMembers]
public sealed class ShowModel : FigurePageModel
{
    public IReadOnlyList<IGrouping<string?, RevisionRow>> Contributions { get; private set; } = [];

    public DefinitionTerms TermsOf(RevisionRow revision) => Definitions.First(d => d.Number == revision.DefinitionNumber).Terms;

    public async Task<IActionResult> OnGetAsync(string indicator, string? cell, string? period)
    {
        if (!await FindAsync(indicator, cell, period) || Revisions.Count == 0)
        {
            return NotFound();
        }

        Contributions = [.. Revisions.GroupBy(r => r.Organisation)];
        return Page();
    }
}
