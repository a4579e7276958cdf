using Medvirk.Web.Access;
using Medvirk.Web.Ui;

namespace Medvirk.Web.Pages.CommonAgenda;

/// <summary>The way back up from the agenda's pages.</summary>
internal static class RoomCrumbs
{
    /// <summary>The initiative, the agenda, and then these; the last is the page itself.</summary>
    public static IReadOnlyList<Crumb> AgendaCrumbs(this RoomPageModel page, params IEnumerable<Crumb> below) =>
    [
        new(page.Initiative.Name, SiteLinks.Work(page.Lang, page.Initiative.Slug)),
        new(page.T["agenda.title"], AgendaLinks.Agenda(page.Lang, page.Initiative.Slug)),
        .. below,
    ];

    public static Crumb DraftCrumb(this RoomPageModel page) => new(page.T["draft.title"], AgendaLinks.Draft(page.Lang, page.Initiative.Slug));
}
