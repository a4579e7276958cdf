using Medvirk.Domain.CommonAgenda.Theory;
using Medvirk.Web.Access;
using Medvirk.Web.Ui;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Web.Pages.CommonAgenda.Theories;

/// <summary>How the initiative believes that its work leads to change: drawn, and as a list.</summary>
[AllowMembers]
public sealed class ShowModel : TheoryPageModel
{
    public TheoryView Theory { get; private set; } = new([], []);

    public bool MayWrite { get; private set; }

    public bool IsBegun { get; private set; }

    /// <summary>The name of the group whose lead writes in it too; null where it is the secretariat alone.</summary>
    public string? Group { get; private set; }

    public IReadOnlyList<Crumb> Crumbs => CrumbsTo(null);

    public async Task OnGetAsync()
    {
        Theory = await ReadAsync();
        MayWrite = Me.IsSecretariat;
        if (await Db.Set<TheoryOfChange>().AsNoTracking().SingleOrDefaultAsync(t => t.InitiativeId == Initiative.Id, Aborted) is { } theory)
        {
            IsBegun = true;
            var named = await NamedAsync(theory, Aborted);
            Group = named is { EndedAt: null } ? named.Name : null;
            MayWrite = theory.MayWrite(Me, named);
        }
    }
}
