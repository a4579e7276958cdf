namespace Medvirk.Web.Ui;

/// <summary>The five conditions of collective impact, in the order of their arcs.</summary>
public enum Condition
{
    Agenda,
    Measurement,
    Activities,
    Communication,
    Backbone,
}

/// <summary>
/// The mark: five open arcs of different length round a shared centre, that together almost close a circle,
/// with room to step in. A condition's symbol is the mark with its own arc drawn strong.
/// </summary>
public static class Mark
{
    /// <summary>
    /// On a field of 32, radius 12, centre 16: arcs of 84, 62, 50, 38 and 28 degrees, 13 degrees between them,
    /// the opening of 46 at the upper right.
    /// </summary>
    private static readonly string[] Arcs =
    [
        "M27.13 11.5A12 12 0 0 1 21.63 26.6",
        "M19.11 27.59A12 12 0 0 1 7.22 24.18",
        "M5.61 22A12 12 0 0 1 4.72 11.9",
        "M5.94 9.46A12 12 0 0 1 12.09 4.65",
        "M14.75 4.07A12 12 0 0 1 20.5 4.87",
    ];

    public static Markup Html() => Draw(null);

    public static Markup Html(Condition condition) => Draw((int)condition);

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
            ("stroke-width", own is null ? "4.5" : "3"),
            ("aria-hidden", "true"),
            ("focusable", "false"));
        for (var i = 0; i < Arcs.Length; i++)
        {
            html.Open(
                "path",
                ("class", own is null ? null : i == own ? "mark-own" : "mark-quiet"),
                ("stroke-width", i == own ? "6.5" : null),
                ("d", Arcs[i])).Close("path");
        }

        return html.Close("svg");
    }
}
