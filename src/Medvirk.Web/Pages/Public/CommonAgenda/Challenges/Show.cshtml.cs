using Medvirk.Data.CommonAgenda.Challenges;
using Microsoft.AspNetCore.Mvc;

namespace Medvirk.Web.Pages.Public.CommonAgenda.Challenges;

/// <summary>One challenge, for anyone to read: what is wrong, how we know, and what is done about it.</summary>
public sealed class ShowModel : PublicPageModel
{
    public ChallengeView View { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(int number, CancellationToken ct)
    {
        if (await new ChallengeReader(Db, Initiative.Id).ReadAsync(number, isMember: false, ct) is not { } view)
        {
            return NotFound();
        }

        View = view;
        return Page();
    }
}
