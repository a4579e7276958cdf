using System.Globalization;
using Medvirk.Domain.Backbone.Conditions;

namespace Medvirk.Web.Ui;

/// <summary>How far each of the five conditions has come.</summary>
public sealed record FiveArcsOptions
{
    /// <summary>A condition that isn't among them has too little data.</summary>
    public required IReadOnlyList<ConditionLevel> Levels { get; init; }
}

/// <param name="Condition">Which arc.</param>
/// <param name="Level">How it is drawn.</param>
public sealed record ConditionLevel(Condition Condition, ReadingLevel Level);

/// <summary>
/// The mark as a reading: a mature condition's arc is filled, an emerging one's half filled, an absent one's hollow,
/// one with too little data a dotted line. Shape tells the levels apart, not colour; the words stand beside it.
/// </summary>
public static class FiveArcs
{
    /// <summary>How thick an arc's edge is, on the mark's field of 32.</summary>
    private const double Edge = 0.8;

    public static Markup Html(FiveArcsOptions options)
    {
        var levels = options.Levels.ToDictionary(level => level.Condition, level => level.Level);
        var html = new Markup().Open(
            "svg", ("class", "five-arcs"), ("viewBox", "0 0 32 32"), ("fill", "none"), ("stroke", "currentColor"), ("aria-hidden", "true"), ("focusable", "false"));
        foreach (var condition in Enum.GetValues<Condition>())
        {
            var level = levels.GetValueOrDefault(condition);
            var (path, length) = Mark.Arc(condition);
            html.Open("g", ("class", Mark.ClassOf(condition)));
            if (level == ReadingLevel.TooLittleData)
            {
                html.Open("path", ("class", "five-arcs__unknown"), ("d", path)).Close("path");
            }
            else
            {
                html.Open("path", ("class", "five-arcs__arc"), ("d", path)).Close("path");
            }

            // The hollow begins at the arc's middle where it is half filled.
            var from = level switch { ReadingLevel.Absent => Edge, ReadingLevel.Emerging => length / 2, _ => length };
            if (level is ReadingLevel.Absent or ReadingLevel.Emerging)
            {
                html.Open("path", ("class", "five-arcs__hollow"), ("stroke-dasharray", $"0 {Number(from)} {Number(length - Edge - from)} 99"), ("d", path)).Close("path");
            }

            html.Close("g");
        }

        return html.Close("svg");
    }

    private static string Number(double number) => number.ToString("0.##", CultureInfo.InvariantCulture);
}
