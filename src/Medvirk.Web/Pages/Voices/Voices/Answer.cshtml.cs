using System.ComponentModel.DataAnnotations;
using Medvirk.Domain.Backbone;
using Medvirk.Domain.Shared;
using Medvirk.Domain.Voices;
using Medvirk.Web.Access;
using Medvirk.Web.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Medvirk.Web.Pages.Voices.Voices;

/// <summary>Writing an answer to a voice: a status, and what was or was not done.</summary>
[Allow(Role.Secretariat)]
public sealed class AnswerModel : VoicePageModel
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public IReadOnlyList<Crumb> Crumbs => CrumbsTo(T["voices.answer.title"]);

    public IReadOnlyList<Choice> Statuses =>
        [.. Enum.GetValues<VoiceStatus>().Select(status => new Choice(status.ToString(), T.Of(status), T[$"voices.answer.{status}"]))];

    public async Task<IActionResult> OnGetAsync(Guid voice) => await FindAsync(voice) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid voice)
    {
        if (!await FindAsync(voice))
        {
            return NotFound();
        }

        if (!Voice.MayQuote && string.IsNullOrWhiteSpace(Input.Summary))
        {
            ModelState.AddModelError("Input.Summary", T["refusal.voice-summary-needed"]);
        }

        if (!ModelState.IsValid)
        {
            return Invalid();
        }

        var refusal = await PerformAsync(async ct =>
        {
            var loaded = await LoadAsync(ct);
            return IsSentTwice(loaded) ? null : loaded.Answer(Input.Status!.Value, Input.Answer!, Input.Summary, Me, Now);
        });
        return refusal is null ? LocalRedirect(VoicesLinks.Show(Lang, Initiative.Slug, voice)) : Refused(refusal);
    }

    /// <summary>A double click: the same words are already the last answer.</summary>
    private bool IsSentTwice(Voice voice) =>
        voice.Replies.MaxBy(r => r.Number) is { } last && last.Status == Input.Status && last.Answer == Text.Clean(Input.Answer!)
        && last.Summary == Text.CleanOrNull(Input.Summary);

    public sealed class InputModel
    {
        [Required(ErrorMessage = "voices.answer.status.required")]
        public VoiceStatus? Status { get; set; }

        [Required(ErrorMessage = "voices.answer.required")]
        [StringLength(Reply.AnswerLength, ErrorMessage = "voices.long")]
        public string? Answer { get; set; }

        [StringLength(Reply.SummaryLength, ErrorMessage = "voices.long")]
        public string? Summary { get; set; }
    }
}
