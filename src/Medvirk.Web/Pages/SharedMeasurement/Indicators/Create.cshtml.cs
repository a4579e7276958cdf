using Medvirk.Domain.Backbone;
using Medvirk.Domain.SharedMeasurement;
using Medvirk.Web.Access;
using Medvirk.Web.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Medvirk.Web.Pages.SharedMeasurement.Indicators;

/// <summary>Defines a new indicator.</summary>
[Allow(Role.Secretariat)]
public sealed class CreateModel : RoomPageModel, IDefinitionForm
{
    [BindProperty]
    public DefinitionInput Input { get; set; } = new();

    [BindProperty]
    [System.ComponentModel.DataAnnotations.Required]
    public Confidentiality? Confidentiality { get; set; }

    public IReadOnlyList<Choice> Pers => PerChoices.In(T);

    public IReadOnlyList<Crumb> Crumbs =>
    [
        new(T["measurement.title"], MeasurementLinks.Front(Lang, Initiative.Slug)),
        new(T["measurement.create.title"]),
    ];

    public bool HasError(params string[] fields) => PerChoices.HasError(ModelState, fields);

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync()
    {
        Input.Check(ModelState, T);
        if (!ModelState.IsValid)
        {
            return Invalid();
        }

        var made = await PerformAsync<Indicator>(ct =>
            NewIndicators.DefineAsync(Db, Initiative.Id, Input.ToTerms(), Confidentiality!.Value, Me, Now, ct));
        return made.IsRefused ? Refused(made.Refusal) : LocalRedirect(MeasurementLinks.Indicator(Lang, Initiative.Slug, made.Made.Slug));
    }
}
