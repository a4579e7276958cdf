using System.Globalization;

namespace Medvirk.Web.Ui;

/// <param name="Title">What the step is about.</param>
/// <param name="Href">Where a step that is done can be gone back to.</param>
/// <param name="Info">A line under the title: what was answered.</param>
public sealed record Step(string Title, string? Href = null, string? Info = null);

/// <summary>Where one is in a long form.</summary>
public sealed record StepsOptions
{
    /// <summary>What the list is called when read out: "Trin".</summary>
    public required string Label { get; init; }

    public required IReadOnlyList<Step> Steps { get; init; }

    /// <summary>The step one is on, from 1.</summary>
    public required int Current { get; init; }

    /// <summary>Read out at a step that is done: "færdig".</summary>
    public required string DoneWord { get; init; }
}

public static class Steps
{
    public static Markup Html(StepsOptions options)
    {
        var html = new Markup().Open("nav", ("aria-label", options.Label)).Open("ol", ("class", "step-indicator"));
        for (var i = 1; i <= options.Steps.Count; i++)
        {
            var step = options.Steps[i - 1];
            var done = i < options.Current;
            var tag = step.Href is null ? "div" : "a";
            html.Open("li", ("class", done ? "done" : i == options.Current ? "current" : "disabled"))
                .Open(tag, ("class", "step"), ("href", step.Href), ("aria-current", i == options.Current ? "step" : null))
                .Element("span", i.ToString(CultureInfo.InvariantCulture), ("class", "step-number"))
                .Open("span").Element("span", step.Title, ("class", "step-title"));
            if (done)
            {
                html.Element("span", $" ({options.DoneWord})", ("class", "sr-only"));
            }

            if (step.Info is not null)
            {
                html.Element("span", step.Info, ("class", "step-information"));
            }

            html.Close("span").Close(tag).Close("li");
        }

        return html.Close("ol").Close("nav");
    }
}
