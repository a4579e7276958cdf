using Medvirk.Domain.CommonAgenda.Theory;

namespace Medvirk.Web.Pages.CommonAgenda.Theories;

/// <summary>A theory of change as a page shows it: what stands now, with the names of what it is tied to.</summary>
/// <param name="Steps">By kind, then by number.</param>
/// <param name="Arrows">By number.</param>
public sealed record TheoryView(IReadOnlyList<StepView> Steps, IReadOnlyList<ArrowView> Arrows)
{
    public StepView Step(int number) => Steps.First(s => s.Number == number);

    public IEnumerable<ArrowView> From(int step) => Arrows.Where(a => a.FromStep == step);

    public IEnumerable<ArrowView> To(int step) => Arrows.Where(a => a.ToStep == step);
}

/// <param name="Ties">What it is tied to, as far as the reader may know.</param>
public sealed record StepView(int Number, StepKind Kind, string What, string? Note, IReadOnlyList<TieView> Ties);

/// <param name="Word">The key of the word for what it is: <c>theory.tie.goal</c>.</param>
/// <param name="Href">Its page; null where it has none.</param>
public sealed record TieView(string Word, string Name, string? Href);

/// <param name="ChangedIn">The change that made it what it is; 0 where what once stood is read.</param>
/// <param name="IsBack">It closes a cycle.</param>
public sealed record ArrowView(
    int Number, int ChangedIn, int FromStep, int ToStep, string Assumption, Sureness Sureness, string? Evidence, string? Link, bool IsBack);
