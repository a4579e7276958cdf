using Medvirk.Data;
using Medvirk.Data.SharedMeasurement;
using Medvirk.Domain.Backbone;
using Medvirk.Domain.SharedMeasurement;
using Medvirk.Web.Access;
using Medvirk.Web.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Medvirk.Web.Pages.SharedMeasurement.Imports;

/// <summary>Step 2 of an import: says what each column is.</summary>
[Allow(Role.Secretariat)]
public sealed class ColumnsModel : ImportPageModel
{
    private const string BreakdownPrefix = "b:";
    private const string NewBreakdown = "new";
    private IReadOnlyList<CodeRow> codes = [];

    [BindProperty]
    public InputModel Input { get; set; } = new();

    public IReadOnlyList<ColumnGuess> Columns { get; private set; } = [];

    public string Separator { get; private set; } = "";

    public string Encoding { get; private set; } = "";

    public IReadOnlyList<Choice> Signs => Choice.Of<DecimalSign>(T);

    /// <summary>What a column can be.</summary>
    public IReadOnlyList<Choice> UsesOf(ColumnGuess column) =>
    [
        .. Choice.Of(T, ColumnUse.Ignore, ColumnUse.Period, ColumnUse.Number, ColumnUse.Denominator, ColumnUse.Status, ColumnUse.Unit, ColumnUse.Series),
        .. codes.Select(c => (c.Breakdown, c.Name)).Distinct().Select(b => new Choice(BreakdownPrefix + b.Breakdown, T["measurement.import.breakdown", b.Name])),
        new Choice(NewBreakdown, T["measurement.import.breakdown.new"]),
    ];

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (!await LoadAsync(id))
        {
            return NotFound();
        }

        var mapping = Import.Mapping is { } json ? ImportMapping.FromJson(json) : null;
        var guessed = mapping?.Columns ?? [.. Columns.Select(c => c.Mapping(codes))];
        Input.Uses = [.. guessed.Select(UseOf)];
        Input.Sign = mapping?.Sign ?? GuessSign(guessed);
        Input.AddCodes = mapping?.AddCodes ?? false;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id)
    {
        if (!await LoadAsync(id))
        {
            return NotFound();
        }

        var mapping = Check();
        if (!ModelState.IsValid || mapping is null)
        {
            return Invalid();
        }

        var refusal = await PerformAsync(async ct =>
            await Desk.OpenAsync(Initiative.Id, id, Now, ct) is { } import ? import.Map(mapping, Now) : MeasurementRefusals.ImportExpired);
        if (refusal is not null)
        {
            return Refused(refusal);
        }

        return LocalRedirect(mapping.IndexOf(ColumnUse.Series) >= 0
            ? MeasurementLinks.ImportSeries(Lang, Initiative.Slug, id)
            : MeasurementLinks.DryRun(Lang, Initiative.Slug, id));
    }

    private async Task<bool> LoadAsync(Guid id)
    {
        if (!await FindAsync(id) || !IsOpen)
        {
            return false;
        }

        codes = await new FigureReader<MedvirkContext>(Db).CodesAsync(Import.IndicatorId, Aborted);
        using var file = OpenFile();
        Separator = file.Separator switch { '\t' => T["csv.tab"], var sign => sign.ToString() };
        Encoding = file.Encoding.WebName;
        Columns = ColumnGuess.Of(file.Columns, file.Rows().Where(r => r.Fault is null).Select(r => r.Fields));
        return true;
    }

    private DecimalSign GuessSign(IReadOnlyList<ColumnMapping> mapping)
    {
        using var file = OpenFile();
        var numbers = mapping.Select((m, i) => (m.Use, i)).Where(m => m.Use is ColumnUse.Number or ColumnUse.Denominator).Select(m => m.i).ToArray();
        return ColumnGuess.SignOf(file.Rows().Where(r => r.Fault is null).SelectMany(r => numbers.Select(i => r.Fields[i])));
    }

    private ImportMapping? Check()
    {
        if (Input.Uses.Count != Columns.Count || Input.Sign is not { } sign)
        {
            ModelState.TryAddModelError("", T["ui.value.unknown"]);
            return null;
        }

        var mapping = new List<ColumnMapping>();
        for (var i = 0; i < Columns.Count; i++)
        {
            if (MappingOf(Input.Uses[i], Columns[i], mapping) is { } column)
            {
                mapping.Add(column);
            }
            else
            {
                ModelState.AddModelError($"Input.Uses[{i}]", T["ui.value.unknown"]);
                return null;
            }
        }

        Require(mapping, ColumnUse.Period);
        Require(mapping, ColumnUse.Number);
        foreach (var twice in mapping.Select((m, i) => (m, i)).Where(m => m.m.Use != ColumnUse.Ignore).GroupBy(m => (m.m.Use, m.m.Breakdown)).Where(g => g.Count() > 1))
        {
            ModelState.TryAddModelError($"Input.Uses[{twice.Last().i}]", T["measurement.import.twice"]);
        }

        var old = Import.Mapping is { } json ? ImportMapping.FromJson(json).Series : [];
        return new ImportMapping(mapping, old, sign, Input.AddCodes);
    }

    private void Require(List<ColumnMapping> mapping, ColumnUse use)
    {
        if (mapping.All(m => m.Use != use))
        {
            ModelState.TryAddModelError("Input.Uses[0]", T[$"measurement.import.missing.{use}"]);
        }
    }

    private ColumnMapping? MappingOf(string? use, ColumnGuess column, List<ColumnMapping> before)
    {
        if (use == NewBreakdown)
        {
            var code = CodeText.Of(
                column.Name, taken => before.Any(m => m.Breakdown == taken) || codes.Any(c => c.Breakdown == taken), otherwise: "opdeling");
            var name = column.Name.Length > Breakdown.NameLength ? column.Name[..Breakdown.NameLength] : column.Name;
            return new(ColumnUse.Breakdown, code, name);
        }

        if (use?.StartsWith(BreakdownPrefix, StringComparison.Ordinal) == true)
        {
            var code = use[BreakdownPrefix.Length..];
            return codes.Any(c => c.Breakdown == code) ? new(ColumnUse.Breakdown, code) : null;
        }

        return Enum.TryParse<ColumnUse>(use, out var known) && known != ColumnUse.Breakdown && Enum.IsDefined(known) ? new(known) : null;
    }

    /// <summary>As it stands in the form.</summary>
    private string UseOf(ColumnMapping column) => column.Use != ColumnUse.Breakdown ? column.Use.ToString()
        : codes.Any(c => c.Breakdown == column.Breakdown) ? BreakdownPrefix + column.Breakdown
        : NewBreakdown;

    public sealed class InputModel
    {
        public IList<string?> Uses { get; set; } = [];

        public DecimalSign? Sign { get; set; }

        public bool AddCodes { get; set; }
    }
}
