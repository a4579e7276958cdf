using Medvirk.Data;
using Medvirk.Web.Access;
using Medvirk.Web.Language;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Medvirk.Web.Pages;

/// <summary>A page of an initiative that anyone may read.</summary>
public abstract class PublicPageModel : PageModel
{
    public InitiativeInfo Initiative => HttpContext.Features.Get<InitiativeInfo>()!;

    public Texts T => HttpContext.Features.Get<Texts>()!;

    /// <summary>da or en.</summary>
    public string Lang => T.Language;

    protected PublicContext Db => HttpContext.RequestServices.GetRequiredService<PublicContext>();

    /// <summary>The page again with what was typed and what is wrong: 400.</summary>
    protected PageResult Invalid() => new() { StatusCode = StatusCodes.Status400BadRequest };
}
