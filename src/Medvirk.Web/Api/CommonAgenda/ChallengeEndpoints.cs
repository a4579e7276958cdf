using System.Globalization;
using Medvirk.Data.CommonAgenda.Challenges;
using Medvirk.Domain.CommonAgenda;
using Medvirk.Domain.CommonAgenda.Challenges;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Web.Api.CommonAgenda;

/// <summary>What is to be solved, for whom, and what says so.</summary>
internal static class ChallengeEndpoints
{
    public static void Map(IEndpointRouteBuilder initiative)
    {
        initiative.Read<Page<ChallengeRow>>("challenges", "listChallenges", ListAsync, "after", "limit", "closed", "unsupported");
        initiative.Read<ChallengeRow>("challenges/{challenge:int}", "getChallenge", ShowAsync);
        initiative.Read<ChallengeMatrixAnswer>("challenges/matrix", "getChallengeMatrix", MatrixAsync);
        initiative.Read<Page<TargetGroupRow>>("target-groups", "listTargetGroups", GroupsAsync, "after", "limit");
    }

    private static async Task<IResult> ListAsync(HttpContext http, CancellationToken ct)
    {
        if (Paging.ByNumber(http, out var problem) is not { } paging)
        {
            return problem!;
        }

        if (!http.TryFlag("closed", out var closed, out problem) || !http.TryFlag("unsupported", out var unsupported, out problem))
        {
            return problem!;
        }

        var reader = new ChallengeReader(http.PublicDb(), http.Initiative().Id);
        var found = await reader.ReadAsync(
            reader.Find(ChallengeFilter.Open with { IsClosed = closed, IsUnsupported = unsupported }).Where(c => c.Number > paging.Number).Take(paging.Limit + 1),
            http.Member() is not null, ct);
        return Results.Ok(paging.Of(http, found, v => Row(http, v), v => [v.Says.Number.ToString(CultureInfo.InvariantCulture)]));
    }

    private static async Task<IResult> ShowAsync(HttpContext http, int challenge, CancellationToken ct) =>
        await new ChallengeReader(http.PublicDb(), http.Initiative().Id).ReadAsync(challenge, http.Member() is not null, ct) is { } view
            ? Results.Ok(Row(http, view))
            : Results.NotFound();

    private static async Task<IResult> MatrixAsync(HttpContext http, CancellationToken ct)
    {
        var matrix = await new ChallengeReader(http.PublicDb(), http.Initiative().Id).MatrixAsync(ct);
        return Results.Ok(new ChallengeMatrixAnswer(
            [.. matrix.Groups.SelectMany(g => Enum.GetValues<Arena>().Select(a => new MatrixCell(g?.Number, g?.Situation, a, matrix.Of(g, a))))], matrix.Empty));
    }

    private static async Task<IResult> GroupsAsync(HttpContext http, CancellationToken ct)
    {
        if (Paging.ByNumber(http, out var problem) is not { } paging)
        {
            return problem!;
        }

        var groups = await new ChallengeReader(http.PublicDb(), http.Initiative().Id).Groups().Where(g => g.Number > paging.Number).OrderBy(g => g.Number)
            .Take(paging.Limit + 1).Select(g => new TargetGroupRow(g.Number, g.Situation, g.Barrier, g.RetiredAt == null)).ToListAsync(ct);
        return Results.Ok(paging.Of(http, groups, g => g, g => [g.Number.ToString(CultureInfo.InvariantCulture)]));
    }

    private static ChallengeRow Row(HttpContext http, ChallengeView view)
    {
        var slug = http.Initiative().Slug;
        return new ChallengeRow(
            view.Says.Number, view.Says.Title, view.Says.Description, view.Says.Horizon, view.Arenas,
            [.. view.Groups.Select(g => new TargetGroupRef(g.Number, g.Situation, g.Barrier))], [.. view.Areas.Select(a => a.Name)],
            view.Says.Causes, view.Says.Hinders, view.Says.Helps, view.Says.PutForwardAt, view.Says.IsSupported,
            [.. view.Evidence.Select(e => new EvidenceAnswer(
                e.Number, e.Kind, e.Reference, e.Publisher, e.Link,
                e.Indicator is { } indicator ? new Link(indicator.Name, ApiLinks.Indicator(slug, indicator.Slug)) : null, e.VoicesCited))],
            [.. view.Goals.Select(g => new Link(g.Statement, ApiLinks.Goal(slug, g.Number)))],
            view.Says.ClosedFor is { } reason ? new ClosedAnswer(view.Says.ClosedAt!.Value, reason, view.Says.ClosedWhy!, view.Says.ClosedInto) : null,
            ApiLinks.Challenge(slug, view.Says.Number));
    }

    /// <param name="Description">Markdown.</param>
    /// <param name="Areas">Local areas, by name.</param>
    /// <param name="Hinders">How the built environment hinders.</param>
    /// <param name="Helps">How the built environment could help.</param>
    /// <param name="IsSupported">Whether anything is cited.</param>
    /// <param name="Goals">That are to solve it.</param>
    /// <param name="Closed">Why it is closed; null while it is open.</param>
    public sealed record ChallengeRow(
        int Number, string Title, string Description, GoalHorizon Horizon, IReadOnlyList<Arena> Arenas, IReadOnlyList<TargetGroupRef> TargetGroups,
        IReadOnlyList<string> Areas, string Causes, string Hinders, string Helps, DateTime PutForwardAt, bool IsSupported,
        IReadOnlyList<EvidenceAnswer> Evidence, IReadOnlyList<Link> Goals, ClosedAnswer? Closed, string Href);

    /// <param name="Voices">How many voices are cited.</param>
    public sealed record EvidenceAnswer(int Number, EvidenceKind Kind, string? Reference, string? Publisher, string? Address, Link? Indicator, int Voices);

    public sealed record TargetGroupRef(int Number, string Situation, string Barrier);

    /// <param name="InUse">Whether it can be chosen for something new.</param>
    public sealed record TargetGroupRow(int Number, string Situation, string Barrier, bool InUse);

    /// <param name="Into">The number of the challenge that says it too.</param>
    public sealed record ClosedAnswer(DateTime At, ClosingReason Reason, string Why, int? Into);

    /// <param name="TargetGroup">The target group's number; null for challenges that name none.</param>
    /// <param name="Challenges">How many open challenges there are.</param>
    public sealed record MatrixCell(int? TargetGroup, string? Situation, Arena Arena, int Challenges);

    /// <param name="Empty">How many cells nobody has looked at.</param>
    public sealed record ChallengeMatrixAnswer(IReadOnlyList<MatrixCell> Cells, int Empty);
}
