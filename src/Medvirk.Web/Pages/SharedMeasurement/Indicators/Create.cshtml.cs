using Medvirk.Data;
using Medvirk.Data.SharedMeasurement;
using Medvirk.Domain.Backbone;
using Medvirk.Domain.Shared;
using Medvirk.Domain.SharedMeasurement;
using Medvirk.Web.Access;
using Medvirk.Web.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Medvirk.Web.Pages.SharedMeasurement.Indicators;

/// <summary>Defines a new indicator.</summary>
[Allow(Role.Secretariat)]
public sealed class CreateModel : RoomPageModel, IDefinitionForm
{
    /// <summary>Words of the room's own addresses.</summary>
    internal static readonly string[] Reserved = ["new"];

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

        var made = await PerformAsync<Indicator>(async ct =>
        {
            var current = await new FigureReader<MedvirkContext>(Db).CurrentAsync(Initiative.Id, ct);
            if (current.Exists(other => string.Equals(other.Terms.Name, Text.Clean(Input.Name!), StringComparison.OrdinalIgnoreCase)))
            {
                return MeasurementRefusals.IndicatorNameTaken;
            }

            var taken = current.Select(other => other.Slug).ToHashSet(StringComparer.Ordinal);
            taken.UnionWith(Reserved);
            var slug = CodeText.Of(Input.Name!, taken.Contains, otherwise: "indikator");
            var indicator = Indicator.Define(Initiative.Id, slug, Input.ToTerms(), Confidentiality!.Value, taken, Me, Now);
            if (!indicator.IsRefused)
            {
                Db.Add(indicator.Made);
            }

            return indicator;
        });
        return made.IsRefused ? Refused(made.Refusal) : LocalRedirect(MeasurementLinks.Indicator(Lang, Initiative.Slug, made.Made.Slug));
    }
}
