using Medvirk.Data;
using Medvirk.Data.Shared;
using Medvirk.Domain.Shared;
using Medvirk.Web.Access;
using Medvirk.Web.Language;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Medvirk.Web.Pages;

/// <summary>A members' page: who visits, in which initiative, and how it reads and acts.</summary>
public abstract class RoomPageModel : PageModel
{
    public Visit Visit => Visit.Of(HttpContext);

    public InitiativeInfo Initiative => Visit.Initiative;

    public Actor Me => Visit.Me;

    public Texts T => HttpContext.Features.Get<Texts>()!;

    /// <summary>da or en.</summary>
    public string Lang => T.Language;

    protected MedvirkContext Db => HttpContext.RequestServices.GetRequiredService<MedvirkContext>();

    protected Acts Acts => HttpContext.RequestServices.GetRequiredService<Acts>();

    protected DateTime Now => HttpContext.RequestServices.GetRequiredService<TimeProvider>().Now();

    protected CancellationToken Aborted => HttpContext.RequestAborted;

    /// <summary>Performs an act in this initiative.</summary>
    protected Task<Refusal?> PerformAsync(Func<CancellationToken, Task<Refusal?>> act) =>
        NoRoom.RefuseAsync(HttpContext, () => Acts.PerformAsync(Initiative.Id, act, Aborted));

    protected Task<Result<TMade>> PerformAsync<TMade>(Func<CancellationToken, Task<Result<TMade>>> act) =>
        NoRoom.RefuseAsync(HttpContext, () => Acts.PerformAsync(Initiative.Id, act, Aborted));

    /// <summary>The page again with what was typed and what is wrong: 400.</summary>
    protected PageResult Invalid() => new() { StatusCode = StatusCodes.Status400BadRequest };

    /// <summary>The page again with what was typed and why it was refused: 409.</summary>
    protected PageResult Refused(Refusal refusal)
    {
        ModelState.AddModelError("", T.Of(refusal));
        return new PageResult { StatusCode = NoRoom.StatusOf(refusal) };
    }
}
