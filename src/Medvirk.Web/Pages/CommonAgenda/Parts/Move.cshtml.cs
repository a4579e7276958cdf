using System.ComponentModel.DataAnnotations;
using Medvirk.Domain.Backbone;
using Medvirk.Domain.CommonAgenda;
using Medvirk.Domain.Shared;
using Medvirk.Web.Access;
using Medvirk.Web.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Medvirk.Web.Pages.CommonAgenda.Parts;

/// <summary>A part gets another place in the draft.</summary>
[AllowDraftReaders]
public sealed class MoveModel : DraftPageModel
{
    private const string First = "first";

    /// <summary>The part that it is to come after; <c>first</c> for none.</summary>
    [BindProperty, Required(ErrorMessage = "part.move.required")]
    public string? After { get; set; }

    public AgendaPart Part { get; private set; } = null!;

    public string Name => NameOf(Part);

    public IReadOnlyList<Choice> Places =>
    [
        new(First, T["part.move.first"]),
        .. Draft!.CurrentParts.Where(p => p.Id != Part.Id).Select(p => new Choice(p.Id.ToString(), T["part.move.after.part", NameOf(p)])),
    ];

    public IReadOnlyList<Crumb> Crumbs => this.AgendaCrumbs(this.DraftCrumb(), new Crumb(T["part.move.title", Name]));

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (!await LoadAsync(id))
        {
            return NotFound();
        }

        After = Draft!.CurrentParts.TakeWhile(p => p.Id != id).LastOrDefault()?.Id.ToString() ?? First;
        return MayWrite ? Page() : Forbid();
    }

    public async Task<IActionResult> OnPostAsync(Guid id)
    {
        if (!await LoadAsync(id))
        {
            return NotFound();
        }

        if (After is not null && Places.All(place => place.Value != After))
        {
            ModelState.AddModelError(nameof(After), T["ui.value.unknown"]);
        }

        if (!ModelState.IsValid)
        {
            return Invalid();
        }

        var refusal = await PerformAsync(async ct =>
        {
            var agenda = await TakeDraftAsync(ct);
            return agenda.Move(id, After == First ? null : Guid.Parse(After!), await EditorAsync(ct), Now);
        });
        return refusal is null ? LocalRedirect(AgendaLinks.Draft(Lang, Initiative.Slug) + $"#part-{id}") : Refused(refusal);
    }

    private async Task<bool> LoadAsync(Guid id)
    {
        await ReadDraftAsync();
        Part = PartOf(id)!;
        return Part is { RemovedAt: null };
    }
}
