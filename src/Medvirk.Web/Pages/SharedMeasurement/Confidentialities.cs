using Medvirk.Domain.SharedMeasurement;
using Medvirk.Web.Language;
using Medvirk.Web.Ui;

namespace Medvirk.Web.Pages.SharedMeasurement;

/// <summary>Who may see the figures, each with what it means.</summary>
public static class Confidentialities
{
    public static IReadOnlyList<Choice> In(Texts words) =>
        [.. Enum.GetValues<Confidentiality>().Select(c => new Choice(c.ToString(), words.Of(c), words[$"measurement.confidentiality.{c}.hint"]))];
}
