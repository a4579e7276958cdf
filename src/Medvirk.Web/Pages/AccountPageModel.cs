using Medvirk.Data;
using Medvirk.Data.Shared;
using Medvirk.Domain.Shared;
using Medvirk.Web.Access;
using Medvirk.Web.Language;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Medvirk.Web.Pages;

/// <summary>A page about the person who signs in, outside any initiative.</summary>
public abstract class AccountPageModel : PageModel
{
    public Texts T => HttpContext.Features.Get<Texts>()!;

    /// <summary>da or en.</summary>
    public string Lang => T.Language;

    /// <summary>The signed-in person; null on pages for anyone.</summary>
    protected Guid? PersonId => User.PersonId();

    protected MedvirkContext Db => HttpContext.RequestServices.GetRequiredService<MedvirkContext>();

    protected Acts Acts => HttpContext.RequestServices.GetRequiredService<Acts>();

    protected DateTime Now => HttpContext.RequestServices.GetRequiredService<TimeProvider>().Now();

    protected CancellationToken Aborted => HttpContext.RequestAborted;

    protected PageResult Invalid() => new() { StatusCode = StatusCodes.Status400BadRequest };

    protected PageResult Refused(Refusal refusal)
    {
        ModelState.AddModelError("", T.Of(refusal));
        return new PageResult { StatusCode = StatusCodes.Status409Conflict };
    }
}
