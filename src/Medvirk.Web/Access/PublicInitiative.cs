using Medvirk.Data;
using Medvirk.Data.Shared;
using Medvirk.Domain.Backbone;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Web.Access;

/// <summary>Finds the initiative that a public address names, for pages and for the API.</summary>
internal static class PublicInitiative
{
    private static readonly CompiledQuery<Func<PublicContext, string, Task<InitiativeInfo?>>> Find =
        new(() => EF.CompileAsyncQuery((PublicContext db, string slug) => db.Set<Initiative>()
            .Where(initiative => initiative.Slug == slug)
            .Select(initiative => new InitiativeInfo(initiative.Id, initiative.Slug, initiative.Name, initiative.Summary))
            .SingleOrDefault()));

    /// <summary>Notes it with the request; false where there is none such.</summary>
    public static async Task<bool> TryFindAsync(HttpContext http, string slug)
    {
        var db = http.RequestServices.GetRequiredService<PublicContext>();
        if (await Find.On(db)(db, slug) is not { } initiative)
        {
            return false;
        }

        http.Features.Set(initiative);
        return true;
    }
}
