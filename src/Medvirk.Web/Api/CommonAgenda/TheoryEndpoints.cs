using Medvirk.Domain.CommonAgenda.Theory;
using Medvirk.Web.Pages.CommonAgenda.Theories;

namespace Medvirk.Web.Api.CommonAgenda;

/// <summary>How the initiative believes that its work leads to change: steps, and arrows between them.</summary>
internal static class TheoryEndpoints
{
    public static void Map(IEndpointRouteBuilder initiative) => initiative.Read<TheoryAnswer>("theory", "getTheory", ShowAsync);

    private static async Task<IResult> ShowAsync(HttpContext http, CancellationToken ct)
    {
        var info = http.Initiative();
        var theory = await new TheoryReader(http.PublicDb(), new ApiTieLinks(info.Slug, http.Member() is not null)).ReadAsync(info.Id, ct);
        return Results.Ok(new TheoryAnswer(
            [.. theory.Steps.Select(s => new StepRow(s.Number, s.Kind, s.What, s.Note, [.. s.Ties.Select(tie => new Link(tie.Name, tie.Href!))]))],
            [.. theory.Arrows.Select(a => new ArrowRow(a.Number, a.FromStep, a.ToStep, a.Assumption, a.Sureness, a.Evidence, a.Link, a.IsBack))],
            new Dictionary<string, string> { ["self"] = ApiLinks.Theory(info.Slug), ["page"] = TheoryLinks.Public("da", info.Slug) }));
    }

    /// <param name="Number">The step's; never given again.</param>
    /// <param name="Ties">What it is tied to: an activity, a goal, an indicator.</param>
    public sealed record StepRow(int Number, StepKind Kind, string What, string? Note, IReadOnlyList<Link> Ties);

    /// <param name="Number">The arrow's; never given again.</param>
    /// <param name="FromStep">The number of the step that it leads from.</param>
    /// <param name="ToStep">The number of the step that it leads to.</param>
    /// <param name="Source">Where the evidence can be read.</param>
    /// <param name="ClosesCycle">It leads back to a step from which its own beginning is reached.</param>
    public sealed record ArrowRow(
        int Number, int FromStep, int ToStep, string Assumption, Sureness Sureness, string? Evidence, string? Source, bool ClosesCycle);

    /// <param name="Steps">By kind, then by number.</param>
    public sealed record TheoryAnswer(IReadOnlyList<StepRow> Steps, IReadOnlyList<ArrowRow> Arrows, IReadOnlyDictionary<string, string> Links);

    private sealed class ApiTieLinks(string initiative, bool showsInternal) : ITieLinks
    {
        public bool ShowsInternal => showsInternal;

        public string Challenge(int number) => ApiLinks.Challenge(initiative, number);

        public string Activity(int number) => ApiLinks.Activity(initiative, number);

        public string? Goal(int number) => ApiLinks.Goal(initiative, number);

        public string Indicator(string slug) => ApiLinks.Indicator(initiative, slug);
    }
}
