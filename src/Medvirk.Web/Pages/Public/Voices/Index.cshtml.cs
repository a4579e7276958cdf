using Medvirk.Data.Shared;
using Medvirk.Data.Voices;
using Medvirk.Domain.Voices;
using Medvirk.Web.Ui;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Web.Pages.Public.Voices;

/// <summary>"You said, we did": what people told the initiative, and what came of it.</summary>
public sealed class IndexModel(TimeProvider clock) : PublicPageModel
{
    public const int PerPage = 20;

    /// <summary>The time to answer is reckoned over the voices of so many days.</summary>
    public const int Days = 365;

    public ListPage List { get; private set; }

    public IReadOnlyList<Entry> Entries { get; private set; } = [];

    /// <summary>Null where there is too little to say it.</summary>
    public int? MedianDays { get; private set; }

    /// <summary>How many voices of the last year the time to answer is reckoned over, and how many of them still wait.</summary>
    public (int Voices, int Waiting) Counts { get; private set; }

    public async Task OnGetAsync(CancellationToken ct)
    {
        await ReadWaitsAsync(ct);
        var voices = Db.Set<PublicVoice>().Where(v => v.InitiativeId == Initiative.Id);
        List = ListPage.Of(Request, await voices.CountAsync(ct), PerPage);
        var shown = await voices.OrderByDescending(v => v.AnsweredOn).ThenBy(v => v.Id)
            .Skip(List.Skip).Take(PerPage).ToListAsync(ct);
        var ids = shown.Select(v => v.Id).ToArray();
        var replies = (await Db.Set<PublicReply>().Where(r => ids.Contains(r.VoiceId)).ToListAsync(ct)).ToLookup(r => r.VoiceId);
        Entries = [.. shown.Select(v => new Entry(v, [.. replies[v.Id].OrderByDescending(r => r.Number)]))];
    }

    private async Task ReadWaitsAsync(CancellationToken ct)
    {
        var today = clock.Today();
        var from = today.AddDays(-Days);
        var waits = await Db.Set<VoiceWait>().Where(w => w.InitiativeId == Initiative.Id && w.SentOn >= from).ToListAsync(ct);
        MedianDays = AnswerTime.MedianDays([.. waits.Select(w =>
            ((w.AnsweredOn ?? w.LeftOn ?? today).DayNumber - w.SentOn.DayNumber, w.AnsweredOn is not null))]);
        Counts = (waits.Count, waits.Count(w => w.AnsweredOn is null && w.LeftOn is null));
    }

    /// <param name="Voice">What was said, where it may be quoted.</param>
    /// <param name="Replies">The answers, the latest first.</param>
    public sealed record Entry(PublicVoice Voice, IReadOnlyList<PublicReply> Replies)
    {
        /// <summary>The neutral words that stand for a voice that is not quoted.</summary>
        public string? Summary => Replies.Select(r => r.Summary).FirstOrDefault(s => s is not null);
    }
}
