using Medvirk.Data.Voices;
using Medvirk.Domain.Backbone;
using Medvirk.Domain.CommonAgenda.Challenges;
using Medvirk.Domain.Shared;
using Medvirk.Web.Access;
using Medvirk.Web.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Web.Pages.CommonAgenda.Challenges;

/// <summary>Voices are cited: one or several of those that anyone may read.</summary>
[Allow(Role.Secretariat, Role.Representative, Role.Reporter, Role.Seat)]
public sealed class CiteVoicesModel : CitePageModel
{
    /// <summary>The newest of them are offered.</summary>
    private const int Most = 200;

    private const int ShownLength = 140;

    [BindProperty]
    public List<Guid> VoiceIds { get; set; } = [];

    public IReadOnlyList<Choice> Voices { get; private set; } = [];

    public override string Title => T["challenges.cite.Voices"];

    public async Task<IActionResult> OnGetAsync(int number) => await ReadAsync(number) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(int number)
    {
        if (!await ReadAsync(number))
        {
            return NotFound();
        }

        if (VoiceIds.Any(id => Voices.All(v => v.Value != id.ToString())))
        {
            ModelState.AddModelError(nameof(VoiceIds), T["ui.value.unknown"]);
        }
        else if (VoiceIds.Count is 0 or > Evidence.VoicesMost)
        {
            ModelState.AddModelError(nameof(VoiceIds), T["challenges.cite.voices.required", Evidence.VoicesMost]);
        }

        return ModelState.IsValid ? await CiteAsync(EvidenceText.Voices(VoiceIds)) : Invalid();
    }

    private async Task<bool> ReadAsync(int number)
    {
        if (!await FindAsync(number))
        {
            return false;
        }

        var voices = await Db.Set<PublicVoice>().Where(v => v.InitiativeId == Initiative.Id)
            .OrderByDescending(v => v.SentOn).ThenBy(v => v.Id).Take(Most).Select(v => new { v.Id, v.About, v.WhatItIsLike, v.SentOn }).ToListAsync(Aborted);
        Voices =
        [
            .. voices.Select(v => new Choice(
                v.Id.ToString(),
                $"{v.About ?? T["challenges.voice.unquoted"]} ({Language.Show.Day(v.SentOn)})",
                v.WhatItIsLike is { } like ? Text.Cut(like, ShownLength) + (like.Length > ShownLength ? " …" : "") : null)),
        ];
        return true;
    }
}
