using Medvirk.Data;
using Medvirk.Data.Guards;
using Medvirk.Data.Shared;
using Medvirk.Domain.Shared;
using Medvirk.Web.Access;
using Medvirk.Web.Pages;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Medvirk.Web.Guards;

/// <summary>
/// A public page with a form. It is never cached, sets no cookie, and takes a POST only after <see cref="Guard"/>.
/// Whatever the guard says, the page is shown again with all that was typed and a fresh field: one click sends it.
/// </summary>
[Uncached]
public abstract class PublicFormPageModel : PublicPageModel
{
    /// <summary>The purpose of this page's form.</summary>
    public abstract string Purpose { get; }

    /// <summary>The form that was sent; null before <see cref="Guard"/>, or where it was none of ours.</summary>
    protected PublicForm? Sent { get; private set; }

    protected DateTime Now => HttpContext.RequestServices.GetRequiredService<TimeProvider>().Now();

    protected DateOnly Today => DateOnly.FromDateTime(Now);

    protected CancellationToken Aborted => HttpContext.RequestAborted;

    [NonHandler]
    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context) =>
        context.HttpContext.Response.Headers.CacheControl = "no-store";

    /// <summary>What is wrong with how the form came here; null where it may be taken.</summary>
    protected FormProblem? Guard()
    {
        var (form, problem) = HttpContext.RequestServices.GetRequiredService<PublicForms>().Read(Purpose, Request.HasFormContentType ? Request.Form[PublicForm.Field] : default);
        Sent = form;
        return CrossSite.IsFromElsewhere(Request) ? FormProblem.FromElsewhere : problem;
    }

    /// <summary>The page again with what was typed and what to do.</summary>
    protected PageResult Stopped(FormProblem problem)
    {
        ModelState.AddModelError("", T[$"form-guard.{problem}"]);
        return new PageResult
        {
            StatusCode = problem switch
            {
                FormProblem.FromElsewhere => StatusCodes.Status403Forbidden,
                FormProblem.SentBefore => StatusCodes.Status409Conflict,
                _ => StatusCodes.Status400BadRequest,
            },
        };
    }

    /// <summary>The page again with what was typed and why it was refused: 409.</summary>
    protected PageResult Refused(Refusal refusal)
    {
        ModelState.AddModelError("", T.Of(refusal));
        return new PageResult { StatusCode = NoRoom.StatusOf(refusal) };
    }

    /// <summary>Marks the form as sent, within an act.</summary>
    protected Task<Sending> SpendAsync(MedvirkContext db, CancellationToken ct) =>
        SpentForms.SpendAsync(db, Sent!.Hash, Sent.HashOf(Request.Form), Today, DateOnly.FromDateTime(Sent.ExpiresAt).AddDays(1), ct);
}
