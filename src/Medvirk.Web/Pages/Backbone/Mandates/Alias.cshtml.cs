using System.ComponentModel.DataAnnotations;
using Medvirk.Domain.Backbone;
using Medvirk.Web.Access;
using Medvirk.Web.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Web.Pages.Backbone.Mandates;

/// <summary>The person on a seat chooses the name that others know the seat by.</summary>
[Allow(Role.Seat)]
public sealed class AliasModel : RoomPageModel
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public IReadOnlyList<Crumb> Crumbs =>
    [
        new(Initiative.Name, SiteLinks.Work(Lang, Initiative.Slug)),
        new(T["partners.title"], BackboneLinks.Partners(Lang, Initiative.Slug)),
        new(T["alias.title"]),
    ];

    public async Task OnGetAsync() =>
        Input.Alias = await Db.Set<Mandate>().Where(m => m.Id == Me.MandateId).Select(m => m.Alias).SingleAsync(Aborted);

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid)
        {
            return Invalid();
        }

        var refusal = await PerformAsync(async ct =>
            (await Db.Set<Mandate>().SingleAsync(m => m.Id == Me.MandateId, ct)).ChooseAlias(Input.Alias!, Me, Now));
        return refusal is null ? LocalRedirect(BackboneLinks.Mandate(Lang, Initiative.Slug, Me.MandateId!.Value)) : Refused(refusal);
    }

    public sealed class InputModel
    {
        [Required(ErrorMessage = "alias.required")]
        [StringLength(Mandate.AliasLength, ErrorMessage = "ui.value.long")]
        public string? Alias { get; set; }
    }
}
