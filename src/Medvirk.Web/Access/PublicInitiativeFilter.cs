using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Medvirk.Web.Access;

/// <summary>Finds the initiative of a public page's address, or answers not found.</summary>
public sealed class PublicInitiativeFilter : IAsyncResourceFilter
{
    public async Task OnResourceExecutionAsync(ResourceExecutingContext context, ResourceExecutionDelegate next)
    {
        if (await PublicInitiative.TryFindAsync(context.HttpContext, (string)context.HttpContext.Request.RouteValues["initiative"]!))
        {
            await next();
        }
        else
        {
            context.Result = new NotFoundResult();
        }
    }
}
