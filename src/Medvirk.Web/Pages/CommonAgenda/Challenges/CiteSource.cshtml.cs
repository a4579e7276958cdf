using System.ComponentModel.DataAnnotations;
using Medvirk.Domain.Backbone;
using Medvirk.Domain.CommonAgenda.Challenges;
using Medvirk.Web.Access;
using Medvirk.Web.Guards;
using Microsoft.AspNetCore.Mvc;

namespace Medvirk.Web.Pages.CommonAgenda.Challenges;

/// <summary>A source is cited: a reference, perhaps with a link or a file.</summary>
[Allow(Role.Secretariat, Role.Representative, Role.Reporter, Role.Seat)]
public sealed class CiteSourceModel : CitePageModel
{
    [BindProperty]
    [Required(ErrorMessage = "challenges.cite.reference.required")]
    [StringLength(Evidence.ReferenceLength, ErrorMessage = "ui.value.long")]
    public string? Reference { get; set; }

    [BindProperty]
    [Figures]
    [StringLength(Evidence.LinkLength, ErrorMessage = "ui.value.long")]
    public string? Link { get; set; }

    [BindProperty]
    public IFormFile? Upload { get; set; }

    public override string Title => T["challenges.cite.Source"];

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

        var file = await FileAsync();
        return ModelState.IsValid ? await CiteAsync(EvidenceText.Source(Reference!, Link), file) : Invalid();
    }

    private async Task<EvidenceFile?> FileAsync()
    {
        if (Upload is null)
        {
            return null;
        }

        FileFault? fault = FileFault.TooLarge;
        EvidenceFile? file = null;
        if (Upload.Length <= EvidenceFile.MostBytes)
        {
            var content = new byte[Upload.Length];
            await using var stream = Upload.OpenReadStream();
            await stream.ReadExactlyAsync(content, Aborted);
            file = EvidenceFile.Take(Initiative.Id, Upload.FileName, content, out fault);
        }

        if (fault is { } wrong)
        {
            ModelState.AddModelError(nameof(Upload), T.Of(wrong));
        }

        return file;
    }
}
