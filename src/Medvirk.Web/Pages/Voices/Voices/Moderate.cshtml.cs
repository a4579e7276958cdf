using System.ComponentModel.DataAnnotations;
using Medvirk.Domain.Backbone;
using Medvirk.Domain.Shared;
using Medvirk.Domain.Voices;
using Medvirk.Web.Access;
using Medvirk.Web.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Medvirk.Web.Pages.Voices.Voices;

/// <summary>Letting a voice be public, or keeping it back for a reason of the published policy.</summary>
[Allow(Role.Secretariat)]
public sealed class ModerateModel : VoicePageModel
{
    /// <summary>The choice to make it public, beside the reasons to keep it back.</summary>
    public const string Publish = "Publish";

    [BindProperty]
    public InputModel Input { get; set; } = new();

    public IReadOnlyList<Crumb> Crumbs => CrumbsTo(T["voices.moderate.title"]);

    public IReadOnlyList<Choice> Choices =>
    [
        new(Publish, T["voices.moderate.publish"], T["voices.moderate.publish.hint"]),
        .. Enum.GetValues<KeptBackReason>().Select(reason => new Choice(
            reason.ToString(), T["voices.moderate.keep-back", T.Of(reason)], T[$"voices.policy.{reason}"])),
    ];

    /// <summary>What the text holds that perhaps should not be public.</summary>
    public bool HasTraces
    {
        get
        {
            string?[] texts = [Voice.About, Voice.Where, Voice.WhatItIsLike, Voice.WhatWouldHelp];
            return texts.Any(text => PersonalTraces.HasMail(text) || PersonalTraces.HasPhone(text));
        }
    }

    public async Task<IActionResult> OnGetAsync(Guid voice)
    {
        if (!await FindAsync(voice))
        {
            return NotFound();
        }

        if (Voice.Moderations.MaxBy(m => m.Number) is { } last)
        {
            Input.Decision = last.KeptBackFor?.ToString() ?? Publish;
        }

        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid voice)
    {
        if (!await FindAsync(voice))
        {
            return NotFound();
        }

        KeptBackReason reason = default;
        if (ModelState.IsValid && Input.Decision != Publish && (!Enum.TryParse(Input.Decision, out reason) || !Enum.IsDefined(reason)))
        {
            ModelState.AddModelError("Input.Decision", T["ui.value.unknown"]);
        }

        if (!ModelState.IsValid)
        {
            return Invalid();
        }

        KeptBackReason? keptBackFor = Input.Decision == Publish ? null : reason;
        var refusal = await PerformAsync(async ct => (await LoadAsync(ct)).Moderate(keptBackFor, Input.Note, Me, Now));
        if (refusal is not null && refusal != VoiceRefusals.AlreadyModeratedSo)
        {
            return Refused(refusal);
        }

        return LocalRedirect(keptBackFor?.OwesAnswer() == false
            ? VoicesLinks.Queue(Lang, Initiative.Slug)
            : Voice.FirstAnsweredOn is null ? VoicesLinks.Answer(Lang, Initiative.Slug, voice) : VoicesLinks.Show(Lang, Initiative.Slug, voice));
    }

    public sealed class InputModel
    {
        [Required(ErrorMessage = "voices.moderate.required")]
        public string? Decision { get; set; }

        [StringLength(Moderation.NoteLength, ErrorMessage = "voices.long")]
        public string? Note { get; set; }
    }
}
