using System.Security.Cryptography;
using Medvirk.Domain.Backbone;
using Medvirk.Domain.SharedMeasurement;
using Medvirk.Interchange.Csv;
using Medvirk.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace Medvirk.Web.Pages.SharedMeasurement.Imports;

/// <summary>Step 1 of an import: sends the file. Nothing counts yet.</summary>
[Allow(Role.Secretariat)]
[RequestSizeLimit(MostBytes)]
[RequestFormLimits(MultipartBodyLengthLimit = MostBytes)]
public sealed class UploadModel : IndicatorPageModel
{
    /// <summary>What the server takes in at all; a little above that it is refused with a sentence.</summary>
    private const long MostBytes = 60_000_000;

    [BindProperty]
    public IFormFile? Upload { get; set; }

    public async Task<IActionResult> OnGetAsync(string indicator) => await FindOpenAsync(indicator) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(string indicator)
    {
        if (!await FindOpenAsync(indicator))
        {
            return NotFound();
        }

        if (Upload is null)
        {
            ModelState.AddModelError(nameof(Upload), T["measurement.import.file.missing"]);
            return Invalid();
        }

        if (Check(Upload) is { } fault)
        {
            ModelState.AddModelError(nameof(Upload), CsvText.Of(T, fault));
            return Invalid();
        }

        var content = new byte[Upload.Length];
        await using (var stream = Upload.OpenReadStream())
        {
            await stream.ReadExactlyAsync(content, Aborted);
        }

        var import = new Import(
            Initiative.Id, Current.IndicatorId, Path.GetFileName(Upload.FileName), content, Convert.ToHexStringLower(SHA256.HashData(content)), Me, Now);
        var refusal = await PerformAsync(async ct =>
        {
            await new ImportDesk(Db).ForgetOldAsync(Initiative.Id, Now, ct);
            Db.Add(import);
            return null;
        });
        return refusal is null ? LocalRedirect(MeasurementLinks.ImportColumns(Lang, Initiative.Slug, import.Id)) : Refused(refusal);
    }

    private async Task<bool> FindOpenAsync(string indicator) =>
        await FindAsync(indicator) && Current.Confidentiality == Confidentiality.Open;

    private static CsvFault? Check(IFormFile file)
    {
        using var stream = file.OpenReadStream();
        using var table = CsvFile.Open(stream, CsvLimits.Default, out var fault);
        return fault ?? (table!.Rows().Any() ? null : new CsvFault(CsvFaultKind.NoRows));
    }
}
