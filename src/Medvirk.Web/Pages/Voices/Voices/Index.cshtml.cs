using Medvirk.Domain.Backbone;
using Medvirk.Domain.Voices;
using Medvirk.Web.Access;
using Medvirk.Web.Ui;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Web.Pages.Voices.Voices;

/// <summary>The secretariat's queue: what was held, what is owed an answer, and the rest.</summary>
[Allow(Role.Secretariat)]
public sealed class IndexModel : RoomPageModel
{
    public const int PerPage = 50;

    public ListPage List { get; private set; }

    public IReadOnlyList<Row> Held { get; private set; } = [];

    public IReadOnlyList<Row> Waiting { get; private set; } = [];

    /// <summary>One page of those that wait for nothing, the newest first.</summary>
    public IReadOnlyList<Row> Others { get; private set; } = [];

    public DateOnly Today => DateOnly.FromDateTime(Now);

    public IReadOnlyList<Crumb> Crumbs =>
        [new(Initiative.Name, SiteLinks.Work(Lang, Initiative.Slug)), new(T["voices.queue.title"])];

    public async Task OnGetAsync()
    {
        var voices = Db.Set<Voice>().Where(v => v.InitiativeId == Initiative.Id);
        Held = await RowsAsync(voices.Where(v => v.IsHeld).OrderBy(v => v.SentOn).ThenBy(v => v.Id).Take(PerPage));
        Waiting = await RowsAsync(voices.Where(v => v.AnswerOwedSince != null).OrderBy(v => v.AnswerOwedSince).ThenBy(v => v.Id).Take(PerPage));
        var others = voices.Where(v => !v.IsHeld && v.AnswerOwedSince == null);
        List = ListPage.Of(Request, await others.CountAsync(Aborted), PerPage);
        Others = await RowsAsync(others.OrderByDescending(v => v.SentOn).ThenBy(v => v.Id).Skip(List.Skip).Take(PerPage));
    }

    private Task<List<Row>> RowsAsync(IQueryable<Voice> voices) => voices
        .Select(v => new Row(
            v.Id, v.About, v.SentOn, v.AnswerOwedSince, v.Status, v.IsPublic, v.Moderations.Count > 0, v.WithdrawnOn != null, v.ErasedOn != null))
        .ToListAsync(Aborted);

    public sealed record Row(
        Guid Id, string About, DateOnly SentOn, DateOnly? OwedSince, VoiceStatus Status, bool IsPublic, bool IsModerated, bool IsWithdrawn, bool IsErased);
}
