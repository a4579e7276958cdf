using Medvirk.Data;
using Medvirk.Data.Shared;
using Medvirk.Domain.Backbone;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Web.Access;

/// <summary>Finds the initiative of a public page's address, or answers not found.</summary>
public sealed class PublicInitiativeFilter : IAsyncResourceFilter
{
    private static readonly CompiledQuery<Func<PublicContext, string, Task<InitiativeInfo?>>> Find =
        new(() => EF.CompileAsyncQuery((PublicContext db, string slug) => db.Set<Initiative>()
            .Where(initiative => initiative.Slug == slug)
            .Select(initiative => new InitiativeInfo(initiative.Id, initiative.Slug, initiative.Name, initiative.Summary))
            .SingleOrDefault()));

    public async Task OnResourceExecutionAsync(ResourceExecutingContext context, ResourceExecutionDelegate next)
    {
        var http = context.HttpContext;
        var db = http.RequestServices.GetRequiredService<PublicContext>();
        if (await Find.On(db)(db, (string)http.Request.RouteValues["initiative"]!) is not { } initiative)
        {
            context.Result = new NotFoundResult();
            return;
        }

        http.Features.Set(initiative);
        await next();
    }
}
