using System.Globalization;
using Medvirk.Data.CommonAgenda.Challenges;
using Medvirk.Domain.CommonAgenda;
using Medvirk.Domain.CommonAgenda.Challenges;
using Medvirk.Web.Ui;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Web.Pages.CommonAgenda;

/// <summary>What a list of challenges is narrowed by, and what there is to choose among.</summary>
/// <param name="Only">What is chosen.</param>
/// <param name="Groups">The target groups in use.</param>
public sealed record ChallengeChoosing(ChallengeFilter Only, IReadOnlyList<Choice> Groups)
{
    public string GroupChosen => Text(Only.Group);

    /// <summary>What the query asks for; what it says that can't be is left out of account.</summary>
    public static ChallengeFilter Asked(HttpRequest request) => new(
        Enum<Arena>(request.Query["arena"]), Number(request.Query["group"]), Number(request.Query["area"]), Enum<GoalHorizon>(request.Query["horizon"]),
        request.Query["unsupported"] == "true", request.Query["closed"] == "true");

    public static async Task<ChallengeChoosing> ReadAsync(ChallengeFilter only, ChallengeReader reader, CancellationToken ct)
    {
        var groups = await reader.Groups().Where(g => g.RetiredAt == null).OrderBy(g => g.Number).Select(g => new { g.Number, g.Situation }).ToListAsync(ct);
        return new(only, [.. groups.Select(g => new Choice(Text(g.Number), g.Situation))]);
    }

    internal static string Text(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";

    private static int? Number(string? text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static TEnum? Enum<TEnum>(string? text)
        where TEnum : struct, Enum => System.Enum.TryParse<TEnum>(text, out var value) && System.Enum.IsDefined(value) ? value : null;
}
