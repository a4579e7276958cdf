using Medvirk.Domain.Backbone.Conditions;
using Microsoft.AspNetCore.Html;

namespace Medvirk.Web.Ui;

/// <summary>
/// The mark: five open arcs of different length round a shared centre, that together almost close a circle,
/// with room to step in. A condition's symbol is the mark with its own arc drawn strong.
/// </summary>
public static class Mark
{
    /// <summary>
    /// On a field of 32, radius 11.5, centre 16: arcs of 92, 64, 46, 34 and 24 degrees, 14 degrees between them,
    /// the opening of 44 at the upper right.
    /// </summary>
    private static readonly string[] Arcs =
    [
        "M26.81 12.07A11.5 11.5 0 0 1 19.55 26.94",
        "M16.8 27.47A11.5 11.5 0 0 1 6.04 21.75",
        "M4.95 19.17A11.5 11.5 0 0 1 6.04 10.25",
        "M7.73 8.01A11.5 11.5 0 0 1 13.61 4.75",
        "M16.4 4.51A11.5 11.5 0 0 1 21.04 5.66",
    ];

    private static readonly double[] Degrees = [92, 64, 46, 34, 24];

    private static readonly HtmlString Whole = new(Draw(null).ToString());

    private static readonly HtmlString[] Own = [.. Enumerable.Range(0, Arcs.Length).Select(own => new HtmlString(Draw(own).ToString()))];

    public static IHtmlContent Html() => Whole;

    public static IHtmlContent Html(Condition condition) => Own[(int)condition];

    /// <summary>A condition's arc on the field of 32, and how long it is.</summary>
    internal static (string Path, double Length) Arc(Condition condition) => (Arcs[(int)condition], 11.5 * Degrees[(int)condition] * Math.PI / 180);

    /// <summary>The class that gives an element and what is in it the condition's colour.</summary>
    public static string ClassOf(Condition condition) => condition switch
    {
        Condition.Agenda => "condition-agenda",
        Condition.Measurement => "condition-measurement",
        Condition.Activities => "condition-activities",
        Condition.Communication => "condition-communication",
        _ => "condition-backbone",
    };

    // Decoration: the name always stands beside it.
    private static Markup Draw(int? own)
    {
        var html = new Markup().Open(
            "svg",
            ("class", Names.Join("mark", own is { } condition ? ClassOf((Condition)condition) : null)),
            ("viewBox", "0 0 32 32"),
            ("width", "32"),
            ("height", "32"),
            ("fill", "none"),
            ("stroke", "currentColor"),
            ("stroke-width", own is null ? "7" : "3"),
            ("aria-hidden", "true"),
            ("focusable", "false"));
        for (var i = 0; i < Arcs.Length; i++)
        {
            html.Open(
                "path",
                ("class", own is null ? null : i == own ? "mark-own" : "mark-quiet"),
                ("stroke-width", i == own ? "7" : null),
                ("d", Arcs[i])).Close("path");
        }

        return html.Close("svg");
    }
}
