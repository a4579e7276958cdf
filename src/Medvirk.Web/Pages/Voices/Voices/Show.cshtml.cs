using Medvirk.Domain.Backbone;
using Medvirk.Domain.CommonAgenda.Challenges;
using Medvirk.Domain.Voices;
using Medvirk.Web.Access;
using Medvirk.Web.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Web.Pages.Voices.Voices;

/// <summary>One voice as the secretariat reads it: what was said, answered and decided, and what comes next.</summary>
[Allow(Role.Secretariat)]
public sealed class ShowModel : VoicePageModel
{
    public bool HasContact { get; private set; }

    /// <summary>Those that cite it.</summary>
    public IReadOnlyList<ChallengeRow> Challenges { get; private set; } = [];

    public IReadOnlyList<Crumb> Crumbs =>
        [.. CrumbsTo("").SkipLast(2), new(Voice.ErasedOn is null ? Voice.About : T["voices.queue.erased"])];

    public bool IsGone => Voice.WithdrawnOn is not null || Voice.ErasedOn is not null;

    public async Task<IActionResult> OnGetAsync(Guid voice)
    {
        if (!await FindAsync(voice))
        {
            return NotFound();
        }

        Challenges = await Db.Set<Challenge>()
            .Where(c => c.InitiativeId == Initiative.Id && c.Evidence.Any(e => e.WithdrawnAt == null && e.Voices.Any(v => v.VoiceId == voice)))
            .OrderBy(c => c.Number).Select(c => new ChallengeRow(c.Number, c.Title)).ToListAsync(Aborted);
        HasContact = await Db.Set<VoiceContact>().AnyAsync(c => c.VoiceId == voice, Aborted);
        return Page();
    }

    public sealed record ChallengeRow(int Number, string Title);
}
