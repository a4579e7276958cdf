using Medvirk.Domain.Backbone;
using Medvirk.Domain.Places;
using Medvirk.Web.Access;
using Medvirk.Web.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Medvirk.Web.Pages.Places.Areas;

/// <summary>The secretariat says an area in other words. Where someone else has done so since, both are shown.</summary>
[Allow(Role.Secretariat)]
public sealed class RewordModel : AreaPageModel
{
    [BindProperty]
    public AreaInput Input { get; set; } = new();

    /// <summary>Someone else has saved since the form was made.</summary>
    public bool IsMeanwhile { get; private set; }

    public IReadOnlyList<Crumb> Crumbs => this.AreaCrumbs(new Crumb(T["areas.reword.title"]));

    public async Task<IActionResult> OnGetAsync(int number)
    {
        if (!await FindAsync(number))
        {
            return NotFound();
        }

        Input = new AreaInput { MadeFrom = Area.Revision, Name = Area.Name, Description = Area.Description };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int number)
    {
        if (!await FindAsync(number))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return Invalid();
        }

        var refusal = await PerformAsync(async ct => (await LoadAsync(ct)).Reword(Input.MadeFrom, Input.Name!, Input.Description!, Me, Now));
        if (refusal is null)
        {
            return LocalRedirect(AreaLinks.Index(Lang, Initiative.Slug));
        }

        if (refusal == PlacesRefusals.ChangedMeanwhile)
        {
            await FindAsync(number);
            IsMeanwhile = true;
            ModelState.Remove("Input.MadeFrom");
            Input.MadeFrom = Area.Revision;
        }

        return Refused(refusal);
    }
}
