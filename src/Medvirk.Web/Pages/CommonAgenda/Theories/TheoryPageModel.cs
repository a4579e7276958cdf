using Medvirk.Data.CommonAgenda.Theory;
using Medvirk.Domain.CommonAgenda.Theory;
using Medvirk.Domain.Shared;
using Medvirk.Web.Access;
using Medvirk.Web.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Group = Medvirk.Domain.Backbone.Group;

namespace Medvirk.Web.Pages.CommonAgenda.Theories;

/// <summary>A members' page about the theory of change. The secretariat writes in it, and the lead of the group that it has named.</summary>
public abstract class TheoryPageModel : RoomPageModel
{
    protected IReadOnlyList<Crumb> CrumbsTo(string? title) => title is null
        ? [new(Initiative.Name, SiteLinks.Work(Lang, Initiative.Slug)), new(T["theory.title"])]
        : [new(Initiative.Name, SiteLinks.Work(Lang, Initiative.Slug)), new(T["theory.title"], TheoryLinks.Show(Lang, Initiative.Slug)), new(title)];

    protected StatusCodeResult NotYours() => StatusCode(StatusCodes.Status403Forbidden);

    protected async Task<bool> MayWriteAsync()
    {
        if (Me.IsSecretariat)
        {
            return true;
        }

        var theory = await Db.Set<TheoryOfChange>().AsNoTracking().SingleOrDefaultAsync(t => t.InitiativeId == Initiative.Id, Aborted);
        return theory is not null && theory.MayWrite(Me, await NamedAsync(theory, Aborted));
    }

    protected Task<TheoryView> ReadAsync() => new TheoryReader(Db, new MembersTieLinks(Lang, Initiative.Slug)).ReadAsync(Initiative.Id, Aborted);

    /// <summary>The theory to act on, within an act; null where none is begun.</summary>
    protected Task<TheoryOfChange?> FindAsync(CancellationToken ct) => Db.Set<TheoryOfChange>().Whole().SingleOrDefaultAsync(t => t.InitiativeId == Initiative.Id, ct);

    /// <summary>The group that is named for it, with its members.</summary>
    protected async Task<Group?> NamedAsync(TheoryOfChange theory, CancellationToken ct) => theory.GroupId is { } id
        ? await Db.Set<Group>().AsNoTracking().Include(g => g.Members).SingleAsync(g => g.Id == id, ct)
        : null;

    /// <summary>Performs an act on the theory; the pages that use it are there only where one is begun.</summary>
    protected Task<Refusal?> WriteAsync(Func<TheoryOfChange, Group?, Refusal?> act) => PerformAsync(async ct =>
    {
        var theory = (await FindAsync(ct))!;
        return act(theory, await NamedAsync(theory, ct));
    });

    /// <summary>Who made a change and when, to show it beside what someone else has typed.</summary>
    protected async Task<(string By, DateTime At)> SavedByAsync(Guid? personId, DateTime at) =>
        ((await MemberNames.ReadAsync(Db, T, Initiative.Id, [personId], Aborted)).Of(personId), at);
}
