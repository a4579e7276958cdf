using Medvirk.Domain.Backbone;
using Medvirk.Web.Access;
using Medvirk.Web.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Web.Pages.CommonAgenda.Suggestions;

/// <summary>A suggestion: what is wanted, why, and what became of it.</summary>
[Allow(Role.Reporter, Role.Representative, Role.Seat, Role.Chair, Role.Secretariat)]
public sealed class ShowModel : SuggestionPageModel
{
    public string AnsweredBy { get; private set; } = "";

    public IReadOnlyList<Crumb> Crumbs => this.AgendaCrumbs(this.DraftCrumb(), SuggestionsCrumb, new Crumb(T["suggestion.title", Number]));

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await LoadAsync())
        {
            return NotFound();
        }

        if (Suggestion.Verdict is { } verdict)
        {
            var name = await Db.Set<Person>().Where(p => p.Id == verdict.ById).Select(p => p.Name).SingleOrDefaultAsync(Aborted);
            AnsweredBy = IsAlias(verdict.ById) ? Said.By.Name(T) : string.IsNullOrEmpty(name) ? T["agenda.someone"] : name;
        }

        return Page();
    }

    /// <summary>A seat that took its own back is known by its public name.</summary>
    private bool IsAlias(Guid? personId) => Said.By.Role == Role.Seat && personId == Suggestion.PersonId;
}
