namespace Medvirk.Web.Ui;

/// <summary>A drawing of boxes in columns with arrows between them. What it shows stands in a list of the page too.</summary>
public sealed record FlowOptions
{
    /// <summary>What it shows, as a sentence.</summary>
    public required string Title { get; init; }

    /// <summary>The drawing in words, for who can't see it.</summary>
    public required string Description { get; init; }

    /// <summary>What stands over each column, from left to right.</summary>
    public required IReadOnlyList<string> Columns { get; init; }

    public required IReadOnlyList<FlowBox> Boxes { get; init; }

    public IReadOnlyList<FlowArrow> Arrows { get; init; } = [];

    /// <summary>Tells two drawings of a page apart.</summary>
    public required string Id { get; init; }
}

/// <param name="Column">Counted from 0.</param>
/// <param name="Text">Written in the box, on as many lines as it takes.</param>
/// <param name="Href">Where it is told in full: <c>#step-3</c>.</param>
public sealed record FlowBox(int Column, string Text, string Href);

/// <param name="From">The box that it leads from, counted from 0.</param>
/// <param name="To">The box that it leads to.</param>
/// <param name="Kind">How it is drawn.</param>
/// <param name="IsBack">It closes a cycle: dashed and labelled.</param>
/// <param name="Said">What it says, under the pointer and read aloud.</param>
/// <param name="Href">Where it is told in full.</param>
public sealed record FlowArrow(int From, int To, FlowLine Kind, bool IsBack, string Said, string Href);

/// <summary>Lines that can be told apart without colour.</summary>
public enum FlowLine
{
    Dotted,
    Thin,
    Thick,
}

/// <summary>The few words of the drawing: at an arrow that leads back, and what each line means.</summary>
public sealed record FlowWords(string Back, string KeyDotted, string KeyThin, string KeyThick, string KeyBack)
{
    public static FlowWords In(Language.Texts words) =>
        new(words["ui.flow.back"], words["ui.flow.dotted"], words["ui.flow.thin"], words["ui.flow.thick"], words["ui.flow.key.back"]);
}
