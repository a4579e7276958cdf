using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Medvirk.Domain.Shared;
using Medvirk.Web.Access;
using Medvirk.Web.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Medvirk.Web.Pages.CommonAgenda.Theories;

/// <summary>A new arrow: why one step is to lead to another, and how sure we are.</summary>
[AllowMembers]
public sealed class AddArrowModel : TheoryPageModel
{
    /// <summary>Letters of a step in a list to choose from.</summary>
    private const int NameLength = 90;

    [BindProperty]
    public InputModel Input { get; set; } = new();

    public IReadOnlyList<Choice> Steps { get; private set; } = [];

    public IReadOnlyList<Crumb> Crumbs => CrumbsTo(T["theory.arrow.add.title"]);

    public async Task<IActionResult> OnGetAsync([FromQuery] string? from)
    {
        if (!await MayWriteAsync())
        {
            return NotYours();
        }

        await ReadStepsAsync();
        Input.From = int.TryParse(from, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await MayWriteAsync())
        {
            return NotYours();
        }

        await ReadStepsAsync();
        Check(Input.From, "Input.From");
        Check(Input.To, "Input.To");
        if (Input.From is not null && Input.From == Input.To)
        {
            ModelState.AddModelError("Input.To", T["theory.arrow.to.same"]);
        }

        Input.Check(ModelState, T);
        if (!ModelState.IsValid)
        {
            return Invalid();
        }

        var added = await PerformAsync<int>(async ct =>
        {
            var theory = (await FindAsync(ct))!;
            var arrow = theory.AddArrow(Input.From!.Value, Input.To!.Value, Input.ToText(), Me, await NamedAsync(theory, ct), Now);
            return arrow.IsRefused ? arrow.Refusal : arrow.Made.Number;
        });
        return added.IsRefused
            ? Refused(added.Refusal)
            : LocalRedirect(TheoryLinks.Show(Lang, Initiative.Slug) + TheoryLinks.ArrowAnchor(added.Made));
    }

    private void Check(int? step, string field)
    {
        if (step is { } number && Steps.All(choice => choice.Value != number.ToString(CultureInfo.InvariantCulture)))
        {
            ModelState.AddModelError(field, T["ui.value.unknown"]);
        }
    }

    private async Task ReadStepsAsync() => Steps =
    [
        .. (await ReadAsync()).Steps.Select(s => new Choice(
            s.Number.ToString(CultureInfo.InvariantCulture),
            $"{T.Of(s.Kind)}: {(s.What.Length > NameLength ? Text.Cut(s.What, NameLength) + "…" : s.What)}")),
    ];

    public sealed class InputModel : ArrowInput
    {
        [Required(ErrorMessage = "theory.arrow.from.required")]
        public int? From { get; set; }

        [Required(ErrorMessage = "theory.arrow.to.required")]
        public int? To { get; set; }
    }
}
