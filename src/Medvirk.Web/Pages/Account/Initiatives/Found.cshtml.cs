using System.ComponentModel.DataAnnotations;
using Medvirk.Data.Backbone;
using Medvirk.Domain.Backbone;
using Medvirk.Domain.Shared;
using Medvirk.Web.Pages.CommonAgenda;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Web.Pages.Account.Initiatives;

/// <summary>A founder founds an initiative, becomes its secretariat, and goes on to its agenda.</summary>
public sealed class FoundModel : AccountPageModel
{
    /// <summary>The same founder sending the same form again within this time has clicked twice.</summary>
    private static readonly TimeSpan Twice = TimeSpan.FromMinutes(10);

    [BindProperty]
    public InputModel Input { get; set; } = new();

    public async Task<IActionResult> OnGetAsync() => await IsFounderAsync() ? Page() : Forbid();

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await IsFounderAsync())
        {
            return Forbid();
        }

        var slug = string.IsNullOrWhiteSpace(Input.Slug) ? SlugProposal.Of(Input.Name ?? "") : Input.Slug.Trim();
        if (!Initiative.IsSlug(slug) && !string.IsNullOrWhiteSpace(Input.Name))
        {
            ModelState.AddModelError("Input.Slug", T["found.slug.invalid"]);
        }

        if (!ModelState.IsValid)
        {
            return Invalid();
        }

        var founded = await Acts.PerformAsync<string>(Guid.Empty, ct => FoundAsync(slug, ct), Aborted);
        if (!founded.IsRefused)
        {
            return LocalRedirect(AgendaLinks.Begin(Lang, founded.Made));
        }

        ModelState.AddModelError("Input.Slug", T.Of(founded.Refusal));
        return new Microsoft.AspNetCore.Mvc.RazorPages.PageResult { StatusCode = StatusCodes.Status409Conflict };
    }

    private async Task<Result<string>> FoundAsync(string slug, CancellationToken ct)
    {
        var since = Now - Twice;
        if (await Db.Set<Initiative>().SingleOrDefaultAsync(i => i.Slug == slug, ct) is { } taken)
        {
            var isMine = taken.Name == Text.Clean(Input.Name!) && taken.FoundedAt >= since
                && await Db.Set<Mandate>().AnyAsync(m => m.InitiativeId == taken.Id && m.PersonId == PersonId && m.Role == Role.Secretariat, ct);
            return isMine ? slug : BackboneRefusals.SlugTaken;
        }

        var founder = await Db.Set<Person>().SingleAsync(p => p.Id == PersonId, ct);
        var founded = Initiative.Found(slug, Input.Name!, Input.Summary!, founder, Now);
        if (founded.IsRefused)
        {
            return founded.Refusal;
        }

        Db.AddRange(founded.Made.Initiative, founded.Made.Mandate);
        return slug;
    }

    private Task<bool> IsFounderAsync() => Db.Set<Data.Backbone.Account>().AnyAsync(a => a.Id == PersonId && a.IsFounder, Aborted);

    public sealed class InputModel
    {
        [Required(ErrorMessage = "found.name.required")]
        [StringLength(Initiative.NameLength, ErrorMessage = "ui.value.long")]
        public string? Name { get; set; }

        [Required(ErrorMessage = "found.summary.required")]
        [StringLength(Initiative.SummaryLength, ErrorMessage = "ui.value.long")]
        public string? Summary { get; set; }

        [StringLength(Initiative.SlugLength, ErrorMessage = "ui.value.long")]
        public string? Slug { get; set; }
    }
}
