using Medvirk.Domain.Backbone;
using Medvirk.Domain.SharedMeasurement;
using Medvirk.Domain.SharedMeasurement.Reporting;
using Medvirk.Domain.Voices;
using Medvirk.Interchange.Csv;
using Medvirk.Web.Access;
using Medvirk.Web.Pages.SharedMeasurement.Imports;
using Microsoft.AspNetCore.Mvc;

namespace Medvirk.Web.Pages.SharedMeasurement.Reports;

/// <summary>Sends a report's figures as a file. Every fault is told with its line; one, and nothing of the file is used.</summary>
[Allow(Role.Reporter, Role.Representative)]
public sealed class FileModel : ReportPageModel
{
    [BindProperty]
    public IFormFile? Upload { get; set; }

    /// <summary>Said by the sender, "1.234" has one reading.</summary>
    [BindProperty]
    public DecimalSign Sign { get; set; }

    public IReadOnlyList<LineFault> Faults { get; private set; } = [];

    /// <summary>Those that are not listed too.</summary>
    public int FaultCount { get; private set; }

    public async Task<IActionResult> OnGetAsync(int number) => await HindranceAsync(number) ?? Page();

    public async Task<IActionResult> OnPostAsync(int number)
    {
        if (await HindranceAsync(number) is { } hindrance)
        {
            return hindrance;
        }

        if (Upload is null)
        {
            ModelState.AddModelError(nameof(Upload), T["reports.file.missing"]);
            return Invalid();
        }

        if (!ModelState.IsValid || Read(Upload) is not { } rows)
        {
            return Invalid();
        }

        var name = new string([.. Path.GetFileName(Upload.FileName).Where(c => !char.IsControl(c))]);
        var refusal = await PerformAsync(async ct =>
        {
            var (report, round) = await LoadAsync(ct);
            return report.PutFile(round, name, rows, Me, Now);
        });
        return refusal is null ? LocalRedirect(ReportLinks.UseFile(Lang, Initiative.Slug, number)) : Refused(refusal);
    }

    public string Says(LineFault fault) => FigureText.Of(T, fault.Fault);

    /// <summary>The file's rows; null, with the faults noted, where there are any.</summary>
    private IReadOnlyList<SheetRow>? Read(IFormFile upload)
    {
        using var stream = upload.OpenReadStream();
        using var table = CsvFile.Open(stream, CsvLimits.Default, out var broken);
        if (table is null)
        {
            ModelState.AddModelError(nameof(Upload), CsvText.Of(T, broken!));
            return null;
        }

        var file = new ReportFile(Basis, Identity, table.Columns, Sign);

        // While the columns themselves are wrong, each row would be wrong too.
        foreach (var row in file.FaultCount > 0 ? [] : table.Rows())
        {
            if (row.Fault is { } fault)
            {
                file.AddBroken(row.Line, CsvText.Of(fault));
            }
            else
            {
                file.Add(row.Line, row.Fields);
            }
        }

        file.Finish();
        if (file.FaultCount == 0)
        {
            if (!file.Rows.Any(r => PersonalTraces.HasCpr(r.Note)))
            {
                return file.Rows;
            }

            ModelState.AddModelError(nameof(Upload), T["voices.cpr"]);
            return null;
        }

        (Faults, FaultCount) = (file.Faults, file.FaultCount);
        ModelState.AddModelError(nameof(Upload), T.Count("reports.file.faults", file.FaultCount));
        return null;
    }
}
