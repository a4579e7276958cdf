using Medvirk.Domain.Backbone;
using Medvirk.Domain.SharedMeasurement;
using Medvirk.Web.Access;
using Medvirk.Web.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Web.Pages.SharedMeasurement.Imports;

/// <summary>Step 2 of an import, where a column parts the file into series: which indicator each one goes to.</summary>
[Allow(Role.Secretariat)]
public sealed class SeriesModel : ImportPageModel
{
    /// <summary>More series than this are not one file's worth.</summary>
    public const int MostSeries = 50;

    private const string NewIndicator = "new";
    private const string NotTaken = "none";
    private ImportMapping mapping = null!;

    [BindProperty]
    public IList<SeriesInput> Input { get; set; } = [];

    /// <summary>The texts of the column.</summary>
    public IReadOnlyList<string> Texts { get; private set; } = [];

    public IReadOnlyList<Choice> Indicators { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (!await LoadAsync(id))
        {
            return NotFound();
        }

        Input = [.. Texts.Select((text, i) => Given(text, i))];
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id)
    {
        if (!await LoadAsync(id))
        {
            return NotFound();
        }

        var series = Check();
        if (!ModelState.IsValid)
        {
            return Invalid();
        }

        var refusal = await PerformAsync(async ct =>
            await Desk.OpenAsync(Initiative.Id, id, Now, ct) is { } import ? import.Map(mapping with { Series = series }, Now) : MeasurementRefusals.ImportExpired);
        return refusal is null ? LocalRedirect(MeasurementLinks.DryRun(Lang, Initiative.Slug, id)) : Refused(refusal);
    }

    private async Task<bool> LoadAsync(Guid id)
    {
        if (!await FindAsync(id) || !IsOpen || Import.Mapping is not { } json)
        {
            return false;
        }

        mapping = ImportMapping.FromJson(json);
        var column = mapping.IndexOf(ColumnUse.Series);
        if (column < 0)
        {
            return false;
        }

        using var file = OpenFile();
        Texts = [.. file.Rows().Where(r => r.Fault is null).Select(r => Domain.Shared.Text.Clean(r.Fields[column])).Where(t => t.Length > 0).Distinct().Take(MostSeries + 1)];
        if (Texts.Count > MostSeries)
        {
            ModelState.AddModelError("", T["measurement.series.many", MostSeries]);
            Texts = [.. Texts.Take(MostSeries)];
        }

        var open = await Db.Set<Indicator>()
            .Where(i => i.InitiativeId == Initiative.Id && i.Confidentiality == Confidentiality.Open)
            .Select(i => new { i.Id, i.Definitions.OrderByDescending(d => d.Number).First().Terms.Name })
            .OrderBy(i => i.Name).ToListAsync(Aborted);
        Indicators =
        [
            .. open.Select(i => new Choice(i.Id.ToString(), i.Name)),
            new Choice(NewIndicator, T["measurement.series.new"]),
            new Choice(NotTaken, T["measurement.series.none"]),
        ];
        return true;
    }

    /// <summary>As said before; else the first goes to the indicator it was begun from, and the others to those of their names, or to new ones.</summary>
    private SeriesInput Given(string text, int index)
    {
        var said = mapping.Series.FirstOrDefault(s => s.Text == text);
        var name = said?.NewName ?? Shortened($"{IndicatorName} – {text}");
        var target = said is null ? index == 0 ? Import.IndicatorId.ToString() : Called(name)?.Value ?? NewIndicator
            : said.IndicatorId?.ToString() ?? (said.NewName is null ? NotTaken : NewIndicator);
        return new SeriesInput { Target = target, Name = name };
    }

    private Choice? Called(string name) =>
        Indicators.FirstOrDefault(c => Guid.TryParse(c.Value, out _) && string.Equals(c.Text, name, StringComparison.OrdinalIgnoreCase));

    private SeriesMapping[] Check()
    {
        var series = new List<SeriesMapping>();
        for (var i = 0; i < Texts.Count; i++)
        {
            var (target, name) = i < Input.Count ? (Input[i].Target, Input[i].Name?.Trim()) : (null, null);
            var isKnown = Indicators.Any(c => c.Value == target);
            if (!isKnown)
            {
                ModelState.TryAddModelError($"Input[{i}].Target", T["ui.value.unknown"]);
            }
            else if (target == NewIndicator && (string.IsNullOrEmpty(name) || name.Length > DefinitionTerms.NameLength))
            {
                ModelState.TryAddModelError($"Input[{i}].Name", T["measurement.series.name.wrong", DefinitionTerms.NameLength]);
            }
            else if (target == NewIndicator && name is not null && (Called(name) is not null || series.Any(s => string.Equals(s.NewName, name, StringComparison.OrdinalIgnoreCase))))
            {
                ModelState.TryAddModelError($"Input[{i}].Name", T.Of(MeasurementRefusals.IndicatorNameTaken));
            }
            else if (Guid.TryParse(target, out var id) && series.Any(s => s.IndicatorId == id))
            {
                ModelState.TryAddModelError($"Input[{i}].Target", T["measurement.series.twice"]);
            }

            series.Add(new SeriesMapping(
                Texts[i],
                Guid.TryParse(target, out var indicatorId) ? indicatorId : null,
                target == NewIndicator ? name : null));
        }

        if (ModelState.IsValid && series.TrueForAll(s => s.IndicatorId is null && s.NewName is null))
        {
            ModelState.AddModelError("Input[0].Target", T["measurement.series.all-none"]);
        }

        return [.. series];
    }

    private static string Shortened(string name) => name.Length > DefinitionTerms.NameLength ? name[..DefinitionTerms.NameLength] : name;

    public sealed class SeriesInput
    {
        /// <summary>An indicator's id, or a word.</summary>
        public string? Target { get; set; }

        public string? Name { get; set; }
    }
}
