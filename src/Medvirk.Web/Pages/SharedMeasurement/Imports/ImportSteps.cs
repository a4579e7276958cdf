using Medvirk.Web.Language;
using Medvirk.Web.Ui;

namespace Medvirk.Web.Pages.SharedMeasurement.Imports;

/// <summary>The steps of an import.</summary>
public static class ImportSteps
{
    public static IReadOnlyList<Step> In(Texts words) =>
    [
        new(words["measurement.import.step.file"]),
        new(words["measurement.import.step.columns"]),
        new(words["measurement.import.step.check"]),
        new(words["measurement.import.step.done"]),
    ];
}
