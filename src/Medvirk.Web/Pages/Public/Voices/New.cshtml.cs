using System.ComponentModel.DataAnnotations;
using Medvirk.Data;
using Medvirk.Data.Guards;
using Medvirk.Domain.Shared;
using Medvirk.Domain.Voices;
using Medvirk.Web.Guards;
using Medvirk.Web.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Web.Pages.Public.Voices;

/// <summary>
/// "Tell us": a voice from someone without an account. The receipt is shown in answer to the POST itself, for the code may
/// stand in no address; sending the same form again shows the same receipt and makes no second voice.
/// </summary>
public sealed class NewModel(MedvirkContext members, Acts acts, VoiceLimits limits) : PublicFormPageModel
{
    private static readonly string[] FreeText =
        [nameof(InputModel.About), nameof(InputModel.Where), nameof(InputModel.WhatItIsLike), nameof(InputModel.WhatWouldHelp)];

    public override string Purpose => "new-voice";

    [BindProperty]
    public InputModel Input { get; set; } = new();

    /// <summary>The writer has seen that there is a telephone number or a mail address in the text, and wants it there.</summary>
    [BindProperty]
    public bool Anyway { get; set; }

    /// <summary>Whether that choice is offered.</summary>
    public bool AsksAnyway { get; private set; }

    /// <summary>Set when it was sent.</summary>
    public ReceiptCode? Receipt { get; private set; }

    public IReadOnlyList<Choice> QuoteChoices => [new("true", T["voices.new.quote.yes"]), new("false", T["voices.new.quote.no"])];

    public void OnGet() => Input.Language = Lang;

    public async Task<IActionResult> OnPostAsync()
    {
        if (Guard() is { } problem)
        {
            return Stopped(problem);
        }

        FindTraces();
        if (!ModelState.IsValid)
        {
            return Invalid();
        }

        var receipt = ReceiptCode.From(Sent!.Derive("receipt"));
        Sending sending = default;
        if (await NoRoom.RefuseAsync(HttpContext, () => SendAsync(receipt, how => sending = how)) is { } refusal)
        {
            return Refused(refusal);
        }

        if (sending == Sending.SomethingElse)
        {
            return Stopped(FormProblem.SentBefore);
        }

        Receipt = receipt;
        return Page();
    }

    private Task<Refusal?> SendAsync(ReceiptCode receipt, Action<Sending> tell)
    {
        var held = limits.ManyVoices(HttpContext);
        return acts.PerformAsync(Initiative.Id, async ct =>
        {
            var sending = await SpendAsync(members, ct);
            tell(sending);
            if (sending == Sending.First)
            {
                Add(receipt, held);
            }

            return null;
        }, Aborted);
    }

    private void Add(ReceiptCode receipt, bool held)
    {
        var says = new VoiceText(Input.About!, Input.Where, Input.WhatItIsLike!, Input.WhatWouldHelp);
        var voice = Voice.Send(Initiative.Id, says, Input.Language, Input.MayQuote!.Value, held, receipt.Hash, Today);
        members.Add(voice);
        if (!string.IsNullOrWhiteSpace(Input.Contact))
        {
            members.Add(new VoiceContact(voice.Id, Input.Contact));
        }
    }

    /// <summary>Telephone numbers and mail addresses are asked about once; personal numbers are refused already.</summary>
    private void FindTraces()
    {
        foreach (var field in FreeText)
        {
            var text = Input.Of(field);
            if (!Anyway && !PersonalTraces.HasCpr(text) && (PersonalTraces.HasMail(text) || PersonalTraces.HasPhone(text)))
            {
                ModelState.AddModelError($"{nameof(Input)}.{field}", T["voices.reach"]);
                AsksAnyway = true;
            }
        }

        if (!VoiceLanguages.Knows(Input.Language))
        {
            ModelState.AddModelError($"{nameof(Input)}.{nameof(Input.Language)}", T["ui.value.unknown"]);
        }
    }

    public sealed class InputModel
    {
        [Required(ErrorMessage = "voices.new.about.required")]
        [StringLength(Voice.AboutLength, ErrorMessage = "voices.long")]
        public string? About { get; set; }

        [StringLength(Voice.WhereLength, ErrorMessage = "voices.long")]
        public string? Where { get; set; }

        [Required(ErrorMessage = "voices.new.like.required")]
        [StringLength(Voice.WordsLength, ErrorMessage = "voices.long")]
        public string? WhatItIsLike { get; set; }

        [StringLength(Voice.WordsLength, ErrorMessage = "voices.long")]
        public string? WhatWouldHelp { get; set; }

        public string Language { get; set; } = "";

        [Required(ErrorMessage = "voices.new.quote.required")]
        public bool? MayQuote { get; set; }

        [StringLength(VoiceContact.ReachLength, ErrorMessage = "voices.long")]
        public string? Contact { get; set; }

        internal string? Of(string field) => field switch
        {
            nameof(About) => About,
            nameof(Where) => Where,
            nameof(WhatItIsLike) => WhatItIsLike,
            _ => WhatWouldHelp,
        };
    }
}
