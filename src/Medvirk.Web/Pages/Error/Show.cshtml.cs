using System.Globalization;
using Medvirk.Data;
using Medvirk.Data.Shared;
using Medvirk.Domain.Backbone;
using Medvirk.Web.Access;
using Medvirk.Web.Guards;
using Medvirk.Web.Hosting;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Web.Pages.Error;

/// <summary>What a person sees when a page can't be shown, and a way on from there.</summary>
public sealed class ShowModel(Store store) : PageModel
{
    private static readonly HashSet<int> Worded = [400, 403, 404, 409, 413, 429, 500, 503, 507];

    /// <summary>The status whose words are shown.</summary>
    public int Known { get; private set; }

    /// <summary>Whose page it was, or would have been; null where that isn't known.</summary>
    public (string Slug, string Name)? Initiative { get; private set; }

    /// <summary>Whether the person has work in it to go back to.</summary>
    public bool HasWork { get; private set; }

    /// <summary>The words of a form that came to nothing, so that they can be taken along.</summary>
    public IReadOnlyList<string> Typed { get; private set; } = [];

    public Task OnGetAsync() => ShowAsync();

    public async Task OnPostAsync()
    {
        Typed = [.. HeldForm.TextsOf(await HeldForms.FieldsAsync(Request, HttpContext.RequestAborted))];
        await ShowAsync();
    }

    /// <summary>The status is taken from the address by hand: to bind it would be to read the form, which may be what is wrong.</summary>
    private async Task ShowAsync()
    {
        var code = int.Parse((string)RouteData.Values["code"]!, CultureInfo.InvariantCulture) is var said and >= 400 and < 600 ? said : StatusCodes.Status404NotFound;
        if (HttpContext.Features.Get<IExceptionHandlerFeature>() is { } fault)
        {
            code = Faults.StatusOf(fault.Error, store);
        }

        Known = Worded.Contains(code) ? code : code < 500 ? 400 : 500;
        Response.StatusCode = code;
        if (HttpContext.Features.Get<InitiativeInfo>() is { } info)
        {
            Initiative = (info.Slug, info.Name);
        }
        else if (HttpContext.Features.Get<Visit>() is { } visit)
        {
            (Initiative, HasWork) = ((visit.Initiative.Slug, visit.Initiative.Name), true);
        }
        else if (code is StatusCodes.Status403Forbidden or StatusCodes.Status404NotFound)
        {
            await LookInAddressAsync(code, HttpContext.RequestAborted);
        }
    }

    /// <summary>An address that led nowhere may still begin with an initiative's. After a fault the database is left alone.</summary>
    private async Task LookInAddressAsync(int code, CancellationToken ct)
    {
        var parts = HttpContext.Features.Get<IStatusCodeReExecuteFeature>()?.OriginalPath.Split('/') ?? [];
        if (parts.Length > 2 && Domain.Backbone.Initiative.IsSlug(parts[2])
            && await HttpContext.RequestServices.GetRequiredService<PublicContext>().Set<Initiative>()
                .Where(i => i.Slug == parts[2]).Select(i => i.Name).SingleOrDefaultAsync(ct) is { } name)
        {
            // Only members are told that a role is missing; to all others a room isn't there.
            (Initiative, HasWork) = ((parts[2], name), code == StatusCodes.Status403Forbidden && parts.ElementAtOrDefault(3) == "work");
        }
    }
}
