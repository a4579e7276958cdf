using Medvirk.Domain.Backbone;
using Medvirk.Domain.Shared;
using Medvirk.Domain.SharedMeasurement;
using Medvirk.Domain.SharedMeasurement.Reporting;
using Medvirk.Web.Access;
using Medvirk.Web.Guards;
using Medvirk.Web.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Medvirk.Web.Pages.SharedMeasurement.Reports;

/// <summary>
/// The form of a report: a row for each part that is asked for, with last period's figure beside. Whatever is pressed,
/// what was typed is kept first, right or wrong; only then it is looked at.
/// </summary>
[Allow(Role.Reporter, Role.Representative)]
[RequestFormLimits(ValueCountLimit = MostValues)]
public sealed class FillModel : ReportPageModel
{
    public const string Check = "check";
    public const string Save = "save";
    public const string Paste = "paste";

    /// <summary>Five fields a cell, and the rest of the form: the framework's own limit is less than the largest report.</summary>
    private const int MostValues = (5 * DutyTerms.MostCells) + 20;

    [BindProperty]
    public List<CellInput> Rows { get; set; } = [];

    /// <summary>The draft's version that the form was made from.</summary>
    [BindProperty]
    public int Version { get; set; }

    /// <summary>Which button was pressed.</summary>
    [BindProperty]
    public string? Do { get; set; }

    /// <summary>A block copied from a spreadsheet, for those without JavaScript.</summary>
    [BindProperty, Figures]
    public string? Block { get; set; }

    public bool IsSaved { get; private set; }

    /// <summary>What someone else has saved meanwhile, by cell; empty where nobody has.</summary>
    public IReadOnlyDictionary<string, string> Elsewhere { get; private set; } = new Dictionary<string, string>();

    /// <summary>What is wrong, by field; the summary on top says of which cell as well.</summary>
    public Dictionary<string, string> Wrong { get; } = [];

    /// <summary>What is unusual, by row.</summary>
    public IReadOnlyList<string?> Unusual { get; private set; } = [];

    public IReadOnlyList<Choice> Statuses =>
    [
        new("", T["reports.status.number"]),
        new(SheetRow.MissingWord, T["reports.status.missing"]),
        new(SheetRow.NotApplicableWord, T["reports.status.not-applicable"]),
    ];

    /// <summary>What is kept now; it may have been handed in since the form was made.</summary>
    private IReadOnlyList<SheetRow> Draft => Report.Draft?.Rows ?? [];

    public string Label(int row) => ReportLine.LabelOf(T, Identity, Basis.Cells[row]);

    public string? Last(int row) => ReportLine.LastOf(T, Basis, Basis.Cells[row]);

    public async Task<IActionResult> OnGetAsync(int number, string? says)
    {
        if (await HindranceAsync(number) is { } hindrance)
        {
            return hindrance;
        }

        Rows = TypedRows.Shown(Basis, Draft);
        Version = Report.Draft?.Version ?? 0;
        IsSaved = says == "saved";
        LookAt(CheckOf(Report.Draft), tell: says == "check");
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int number)
    {
        if (!await FindAsync(number) || !IsOurs)
        {
            return NotFound();
        }

        // An unconfirmed mandate sees none of the organisation's figures, not even beside its own.
        if (!MayReport)
        {
            return LocalRedirect(Link);
        }

        var typed = TypedRows.Of(Basis, Rows, Draft);
        if (Do == Paste && PastedBlock.Spread(Block, Basis, Identity, typed, out var fault) is { } spread)
        {
            typed = spread;
            ModelState.Clear();
        }
        else if (Do == Paste)
        {
            PastedBlock.Spread(Block, Basis, Identity, typed, out fault);
            ModelState.AddModelError(nameof(Block), FigureText.Of(T, fault!));
        }

        Rows = TypedRows.Shown(Basis, typed);
        if (ModelState.RefuseCpr(T, Rows.SelectMany((row, i) => row.Words.Select(word => ($"{nameof(Rows)}[{i}].{word.Field}", word.Text)))))
        {
            LookAt(ReportCheck.Of(Basis, typed), tell: false);
            return Invalid();
        }

        var refusal = await PerformAsync(async ct =>
        {
            var (report, round) = await LoadAsync(ct);
            return report.Save(round, typed, Version, Me, Now);
        });
        await FindAsync(number);
        return refusal is null ? Next(typed) : Kept(refusal, typed);
    }

    /// <summary>What was typed is saved; now it is looked at, where that was asked for.</summary>
    private IActionResult Next(IReadOnlyList<SheetRow> typed)
    {
        ShowVersion();
        var check = ReportCheck.Of(Basis, typed);
        if (Do == Check && !check.MaySubmit)
        {
            LookAt(check, tell: true);
            return Invalid();
        }

        // What can't be right is told at once; what is merely missing can wait for another day.
        if (!ModelState.IsValid || check.Cells.Any(c => c.Fault is not null))
        {
            LookAt(check, tell: true, withOpen: false);
            return Invalid();
        }

        return LocalRedirect(Do == Check
            ? ReportLinks.Submit(Lang, Initiative.Slug, Report.Number)
            : ReportLinks.Fill(Lang, Initiative.Slug, Report.Number, "saved"));
    }

    /// <summary>It could not be saved: the page again with all that was typed, and beside it what stands there now.</summary>
    private PageResult Kept(Refusal refusal, IReadOnlyList<SheetRow> typed)
    {
        ShowVersion();
        if (refusal == ReportingRefusals.ReportChangedElsewhere)
        {
            var mine = typed.Where(r => !r.IsBlank).ToDictionary(r => r.Cell);
            Elsewhere = Draft.Where(r => mine.GetValueOrDefault(r.Cell) != r).ToDictionary(r => r.Cell, TypedRows.Text);
            typed = TakeOver(mine);
        }

        LookAt(ReportCheck.Of(Basis, typed), tell: false);
        return Refused(refusal);
    }

    /// <summary>What this form leaves empty and the other has filled in comes along, so that the next save loses none of it.</summary>
    private IReadOnlyList<SheetRow> TakeOver(Dictionary<string, SheetRow> mine)
    {
        foreach (var theirs in Draft.Where(r => !mine.ContainsKey(r.Cell)))
        {
            mine[theirs.Cell] = theirs;
            var i = Rows.FindIndex(r => r.Cell == theirs.Cell);
            foreach (var key in ModelState.Keys.Where(k => k.StartsWith($"{nameof(Rows)}[{i}].", StringComparison.Ordinal)).ToArray())
            {
                ModelState.Remove(key);
            }
        }

        IReadOnlyList<SheetRow> both = [.. Basis.Cells.Where(c => mine.ContainsKey(c.Text)).Select(c => mine[c.Text])];
        Rows = TypedRows.Shown(Basis, both);
        return both;
    }

    private void ShowVersion()
    {
        Version = Report.Draft?.Version ?? 0;
        ModelState.Remove(nameof(Version));
    }

    private void LookAt(ReportCheck check, bool tell, bool withOpen = true)
    {
        Unusual = [.. check.Cells.Select(c => c.Warnings.Count == 0 ? null : string.Join(' ', c.Warnings.Select(w => FigureText.Of(T, w))))];
        if (!tell)
        {
            return;
        }

        if (check.Fault is { } whole)
        {
            ModelState.AddModelError("", FigureText.Of(T, whole));
        }

        for (var i = 0; i < check.Cells.Count; i++)
        {
            var cell = check.Cells[i];
            if ((cell.Fault ?? (withOpen ? cell.Open : null)) is { } fault)
            {
                TellOf(i, TypedRows.FieldOf(fault, cell.Row), fault);
            }

            if (cell.Reading.DenominatorFault is { } beside)
            {
                TellOf(i, nameof(CellInput.Denominator), beside);
            }
        }
    }

    private void TellOf(int row, string field, FigureFault fault)
    {
        var (name, text) = ($"{nameof(Rows)}[{row}].{field}", FigureText.Of(T, fault));
        Wrong[name] = text;
        ModelState.AddModelError(name, T["reports.field", Label(row), text]);
    }
}
