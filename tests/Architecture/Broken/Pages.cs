#pragma warning disable IDE0130 // These namespaces are shaped as the web's, to be asked the same.
using System.Globalization;
using Medvirk.Data;
using Medvirk.Domain.ReinforcingActivities;
using Medvirk.Domain.Shared;
using Medvirk.Domain.Voices;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Medvirk.Tests.Architecture.Broken.Pages.Voices
{
    /// <summary>Moves an activity from the room of voices, where nobody would look for it.</summary>
    public sealed class MovesModel(Acts acts) : PageModel
    {
        public Task<Refusal?> OnPostAsync(Activity activity, Actor me, DateTime now) =>
            acts.PerformAsync(Guid.Empty, async ct =>
            {
                await Task.Yield();
                return activity.Move(ActivityStatus.Finished, me, now);
            }, default);
    }

    /// <summary>Reads an activity and answers a voice: as it should.</summary>
    public sealed class AnswersModel : PageModel
    {
        public Refusal? OnPost(Activity activity, Voice voice, Actor me, DateTime now) =>
            voice.Answer(VoiceStatus.Done, activity.Name, null, me, now);
    }

    /// <summary>Would turn the leaves of a list, and never learns which.</summary>
    public sealed class LeafsModel : PageModel
    {
        [BindProperty(SupportsGet = true)]
        public string? Handler { get; set; }

        public void OnGet(int page, [FromQuery(Name = "page")] int number) => Handler ??= (page + number).ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>A page whose name doesn't say so.</summary>
    public sealed class Nameless : PageModel;
}

namespace Medvirk.Tests.Architecture.Broken.Pages.Things
{
    /// <summary>A page in no room.</summary>
    public sealed class LostModel : PageModel;
}

namespace Medvirk.Tests.Architecture.Broken.Pages.Public.Voices
{
    /// <summary>Reads what members keep to themselves, where anyone may look.</summary>
    public sealed class TellsModel : PageModel
    {
        public async Task OnGetAsync()
        {
            await Task.Yield();
            Count = HttpContext.RequestServices.GetService(typeof(MedvirkContext)) is MedvirkContext db ? db.Set<Voice>().Local.Count : 0;
        }

        public int Count { get; private set; }
    }
}
