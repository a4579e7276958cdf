using Medvirk.Domain.CommonAgenda.Challenges;
using Medvirk.Web.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Medvirk.Web.Pages.CommonAgenda.Challenges;

/// <summary>A page on which something is cited as evidence.</summary>
public abstract class CitePageModel : ChallengePageModel
{
    /// <summary>The page's title.</summary>
    public abstract string Title { get; }

    public IReadOnlyList<Crumb> Crumbs => CrumbsTo(Title);

    /// <summary>Cites it; the same once more is what stands already.</summary>
    protected async Task<IActionResult> CiteAsync(EvidenceText says, EvidenceFile? file = null)
    {
        var cited = await PerformAsync<int>(async ct =>
        {
            var challenge = await LoadAsync(ct);
            var made = challenge.Cite(says, file, Me, Now);
            if (made.IsRefused)
            {
                return made.Refusal;
            }

            if (file is not null && made.Made.FileId == file.Id)
            {
                Db.Add(file);
            }

            return made.Made.Number;
        });
        return cited.IsRefused ? Refused(cited.Refusal) : LocalRedirect(Shown + "#evidence");
    }
}
