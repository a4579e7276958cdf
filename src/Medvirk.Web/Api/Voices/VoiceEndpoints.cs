using System.Globalization;
using Medvirk.Data.Voices;
using Medvirk.Domain.Voices;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Web.Api.Voices;

/// <summary>
/// "You said, we did": public voices and their answers. A voice has no id here: its key would tell the moment it was sent.
/// </summary>
internal static class VoiceEndpoints
{
    private const string Day = "yyyy-MM-dd";

    public static void Map(IEndpointRouteBuilder initiative) =>
        initiative.Read<Page<VoiceRow>>("voices", "listVoices", ListAsync, "after", "limit");

    private static async Task<IResult> ListAsync(HttpContext http, CancellationToken ct)
    {
        if (Paging.Of(http, parts => parts is [var day, var had] && TryDay(day, out _) && TryCount(had, out _), out var problem) is not { } paging)
        {
            return problem!;
        }

        var (db, info) = (http.PublicDb(), http.Initiative());
        var voices = db.Set<PublicVoice>().Where(v => v.InitiativeId == info.Id);
        var (last, had) = (DateOnly.MaxValue, 0);
        if (paging.After is [var day, var count] && TryDay(day, out last) && TryCount(count, out had))
        {
            voices = voices.Where(v => v.AnsweredOn <= last);
        }

        var rows = await voices.OrderByDescending(v => v.AnsweredOn).ThenBy(v => v.Id).Skip(had).Take(paging.Limit + 1).ToListAsync(ct);
        var ids = rows.ConvertAll(v => v.Id);
        var replies = (await db.Set<PublicReply>().Where(r => ids.Contains(r.VoiceId)).ToListAsync(ct)).ToLookup(r => r.VoiceId);

        // The cursor is a day and how many of it were had.
        var shown = rows.Take(paging.Limit).ToArray();
        return Results.Ok(paging.Of(
            http,
            rows,
            v => Show(v, [.. replies[v.Id].OrderBy(r => r.Number)]),
            v => [v.AnsweredOn.ToString(Day, CultureInfo.InvariantCulture),
                (shown.Count(one => one.AnsweredOn == v.AnsweredOn) + (v.AnsweredOn == last ? had : 0)).ToString(CultureInfo.InvariantCulture)]));
    }

    private static VoiceRow Show(PublicVoice voice, IReadOnlyList<PublicReply> replies) => new(
        voice.SentOn, voice.Status,
        voice.About is null ? null : new QuoteRow(voice.About, voice.Where, voice.WhatItIsLike, voice.WhatWouldHelp, voice.Language),
        replies.Select(r => r.Summary).LastOrDefault(s => s is not null),
        [.. replies.Select(r => new ReplyRow(r.On, r.Status, r.Answer))]);

    private static bool TryDay(string text, out DateOnly day) =>
        DateOnly.TryParseExact(text, Day, CultureInfo.InvariantCulture, DateTimeStyles.None, out day);

    private static bool TryCount(string text, out int count) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out count);

    /// <summary>The writer's own words.</summary>
    public sealed record QuoteRow(string About, string? Where, string? WhatItIsLike, string? WhatWouldHelp, string? Language);

    public sealed record ReplyRow(DateOnly On, VoiceStatus Status, string Answer);

    /// <param name="Words">What was written; null where the writer is not to be quoted.</param>
    /// <param name="Summary">Neutral words that stand for a voice that is not quoted.</param>
    /// <param name="Replies">The answers, the earliest first.</param>
    public sealed record VoiceRow(DateOnly SentOn, VoiceStatus Status, QuoteRow? Words, string? Summary, IReadOnlyList<ReplyRow> Replies);
}
