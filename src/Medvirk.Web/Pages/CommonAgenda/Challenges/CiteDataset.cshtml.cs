using System.ComponentModel.DataAnnotations;
using Medvirk.Domain.Backbone;
using Medvirk.Domain.CommonAgenda.Challenges;
using Medvirk.Web.Access;
using Medvirk.Web.Guards;
using Microsoft.AspNetCore.Mvc;

namespace Medvirk.Web.Pages.CommonAgenda.Challenges;

/// <summary>A dataset that others publish is cited.</summary>
[Allow(Role.Secretariat, Role.Representative, Role.Reporter, Role.Seat)]
public sealed class CiteDatasetModel : CitePageModel
{
    [BindProperty]
    [Required(ErrorMessage = "challenges.cite.name.required")]
    [StringLength(Evidence.ReferenceLength, ErrorMessage = "ui.value.long")]
    public string? Name { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "challenges.cite.publisher.required")]
    [StringLength(Evidence.PublisherLength, ErrorMessage = "ui.value.long")]
    public string? Publisher { get; set; }

    [BindProperty]
    [Figures]
    [StringLength(Evidence.LinkLength, ErrorMessage = "ui.value.long")]
    public string? Link { get; set; }

    public override string Title => T["challenges.cite.Dataset"];

    public async Task<IActionResult> OnGetAsync(int number) => await FindAsync(number) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(int number)
    {
        if (!await FindAsync(number))
        {
            return NotFound();
        }

        if (!string.IsNullOrWhiteSpace(Link) && !Evidence.IsLink(Link))
        {
            ModelState.AddModelError(nameof(Link), T["challenges.cite.link.wrong"]);
        }

        return ModelState.IsValid ? await CiteAsync(EvidenceText.Dataset(Name!, Publisher!, Link)) : Invalid();
    }
}
