using Medvirk.Web.Language;
using Medvirk.Web.Ui;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Medvirk.Web.Pages.SharedMeasurement;

/// <summary>What a ratio can be shown per.</summary>
public static class PerChoices
{
    public static IReadOnlyList<Choice> In(Texts words) =>
    [
        new("100", words["measurement.per.100"]),
        new("1", words["measurement.per.1"]),
        new("1000", words["measurement.per.1000"]),
        new("100000", words["measurement.per.100000"]),
    ];

    public static bool HasError(ModelStateDictionary state, string[] fields) =>
        fields.Any(field => state.TryGetValue("Input." + field, out var entry) && entry.Errors.Count > 0);
}
