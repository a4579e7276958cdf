using Medvirk.Web.Api.Reference;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.OpenApi;

namespace Medvirk.Web.Pages.Site;

/// <summary>The API in words: what can be called, with what, and what comes back. Made from the document that programs read.</summary>
public sealed class ApiModel([FromKeyedServices(ApiDocument.Name)] IOpenApiDocumentProvider documents) : PageModel
{
    public ApiReference Reference { get; private set; } = new([], []);

    public async Task OnGetAsync(CancellationToken ct) => Reference = ApiReference.Of(await documents.GetOpenApiDocumentAsync(ct));
}
