using Medvirk.Domain.Backbone;
using Medvirk.Domain.Voices;
using Medvirk.Web.Access;
using Medvirk.Web.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Web.Pages.Voices.Voices;

/// <summary>How the writer asked to be reached: apart from the voice, so that it is looked at only by someone who means to.</summary>
[Allow(Role.Secretariat)]
public sealed class ContactModel : VoicePageModel
{
    public string? Reach { get; private set; }

    public IReadOnlyList<Crumb> Crumbs => CrumbsTo(T["voices.contact.title"]);

    public async Task<IActionResult> OnGetAsync(Guid voice)
    {
        if (!await FindAsync(voice))
        {
            return NotFound();
        }

        Reach = await Db.Set<VoiceContact>().Where(c => c.VoiceId == voice).Select(c => c.Reach).SingleOrDefaultAsync(Aborted);
        return Page();
    }
}
