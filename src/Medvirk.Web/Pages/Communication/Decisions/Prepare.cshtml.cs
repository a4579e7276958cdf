using Medvirk.Data.Communication;
using Medvirk.Domain.Backbone;
using Medvirk.Domain.CommonAgenda;
using Medvirk.Domain.Communication;
using Medvirk.Domain.Shared;
using Medvirk.Web.Access;
using Medvirk.Web.Ui;
using Medvirk.Web.Pages.CommonAgenda;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Web.Pages.Communication.Decisions;

/// <summary>The secretariat or the chair prepares a decision.</summary>
[Allow(Role.Secretariat, Role.Chair)]
public sealed class PrepareModel : DecisionFormPageModel
{
    public IReadOnlyList<Crumb> Crumbs =>
    [
        new(Initiative.Name, SiteLinks.Work(Lang, Initiative.Slug)), new(T["decisions.title"], DecisionLinks.Index(Lang, Initiative.Slug)),
        new(T["decisions.prepare.title"]),
    ];

    /// <summary>The version of the agenda that it is to adopt.</summary>
    [BindProperty(SupportsGet = true)]
    public int? Version { get; set; }

    private Guid? VersionId { get; set; }

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await ReadVersionAsync())
        {
            return NotFound();
        }

        await LoadAsync();
        if (Version is { } version)
        {
            var address = $"{Request.Scheme}://{Request.Host}{AgendaLinks.PublicVersion(Lang, Initiative.Slug, new VersionNumber(version, 0))}";
            Input.Question = T["decisions.prepare.version.question", version];
            Input.Options = T["decisions.prepare.version.option", version];
            Input.Sources = $"{T["decisions.tied.version", version]} {address}";
        }

        LayWeights();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await ReadVersionAsync())
        {
            return NotFound();
        }

        await LoadAsync();
        if (new DecisionForm(Input, Partners, ModelState, T).Read(Now) is not var (content, rules, plan))
        {
            return Invalid();
        }

        var prepared = await PerformAsync<Decision>(async ct =>
        {
            var book = new DecisionBook(Db);
            var made = Decision.Prepare(Initiative.Id, await book.NextNumberAsync(Initiative.Id, ct), content, rules, plan, Me, Now);
            if (made.IsRefused)
            {
                return made;
            }

            Db.Add(made.Made);
            return VersionId is { } version && made.Made.TieToVersion(version, await book.AdoptionAsync(Initiative.Id, ct), Me, Now) is { } refusal ? refusal : made;
        });
        return prepared.IsRefused ? Refused(prepared.Refusal) : LocalRedirect(DecisionLinks.Show(Lang, Initiative.Slug, prepared.Made.Number));
    }

    /// <summary>False where there is no such version.</summary>
    private async Task<bool> ReadVersionAsync()
    {
        if (Version is not { } number)
        {
            return true;
        }

        VersionId = await Db.Set<AgendaVersion>().Where(v => v.InitiativeId == Initiative.Id && v.Number == number && v.Edition == 0)
            .Select(v => (Guid?)v.Id).SingleOrDefaultAsync(Aborted);
        LaidDown = (await new DecisionBook(Db).AdoptionAsync(Initiative.Id, Aborted))?.Rules;
        return VersionId is not null;
    }
}
