using Medvirk.Domain.CommonAgenda.Theory;
using Medvirk.Web.Language;
using Medvirk.Web.Ui;

namespace Medvirk.Web.Pages.CommonAgenda.Theories;

/// <summary>A theory of change as a drawing.</summary>
public static class TheoryFlow
{
    /// <summary>The drawing; its boxes and arrows lead to the list on the same page.</summary>
    public static FlowOptions Of(TheoryView theory, Texts words)
    {
        var place = theory.Steps.Select((step, at) => (step.Number, at)).ToDictionary(s => s.Number, s => s.at);
        var back = theory.Arrows.Count(a => a.IsBack);
        return new FlowOptions
        {
            Id = "theory",
            Title = words["theory.flow.title"],
            Description = string.Join(
                ' ', words.Count("theory.flow.steps", theory.Steps.Count), words.Count("theory.flow.arrows", theory.Arrows.Count),
                back == 0 ? "" : words.Count("theory.flow.back", back), words["theory.flow.list"]).Replace("  ", " ", StringComparison.Ordinal),
            Columns = [.. Enum.GetValues<StepKind>().Select(kind => words.Of(kind))],
            Boxes = [.. theory.Steps.Select(s => new FlowBox((int)s.Kind, s.What, TheoryLinks.StepAnchor(s.Number)))],
            Arrows =
            [
                .. theory.Arrows.Select(a => new FlowArrow(
                    place[a.FromStep], place[a.ToStep], Line(a.Sureness), a.IsBack,
                    words["theory.flow.said", theory.Step(a.FromStep).What, theory.Step(a.ToStep).What, words.Of(a.Sureness)], TheoryLinks.ArrowAnchor(a.Number))),
            ],
        };
    }

    private static FlowLine Line(Sureness sureness) => sureness switch
    {
        Sureness.WellSupported => FlowLine.Thick,
        Sureness.SomeSupport => FlowLine.Thin,
        _ => FlowLine.Dotted,
    };
}
