using System.Buffers.Text;
using System.Security.Cryptography;
using Medvirk.Web.Access;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.Net.Http.Headers;

namespace Medvirk.Web.Hosting;

/// <summary>
/// What a browser may keep of an answer. A public page: yes, if it asks each time whether it still holds, by its ETag.
/// Anything else: nothing, unless the endpoint says otherwise (static files do).
/// </summary>
public static class Keeping
{
    private const string AskEachTime = "public, max-age=0, must-revalidate";

    /// <summary>Before the output cache, so that it holds for kept pages too.</summary>
    public static Task SayAsync(HttpContext context, RequestDelegate next)
    {
        var isPublic = context.GetEndpoint()?.Metadata.GetMetadata<PublicPageAttribute>() is not null;
        if (isPublic)
        {
            Compression.Settle(context.Request);
        }

        context.Response.OnStarting(() =>
        {
            Say(context.Response, isPublic);
            return Task.CompletedTask;
        });
        return next(context);
    }

    /// <summary>Inside the output cache: gives a public page the strong ETag of its bytes as they are sent.</summary>
    public static async Task TagAsync(HttpContext context, RequestDelegate next)
    {
        if (context.GetEndpoint()?.Metadata.GetMetadata<PublicPageAttribute>() is null
            || !(HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method)))
        {
            await next(context);
            return;
        }

        var sent = context.Features.GetRequiredFeature<IHttpResponseBodyFeature>();
        using var page = new MemoryStream();
        context.Response.Body = page;
        try
        {
            await next(context);
        }
        finally
        {
            context.Features.Set(sent);
        }

        if (context.Response.StatusCode == StatusCodes.Status200OK && context.Response.Headers.CacheControl.Count == 0)
        {
            var tag = new EntityTagHeaderValue($"\"{Base64Url.EncodeToString(SHA256.HashData(page.GetBuffer().AsSpan(0, (int)page.Length)).AsSpan(0, 18))}\"");
            context.Response.Headers.ETag = tag.ToString();

            // Where the output cache stands outside, it answers so itself, and must see the whole page to keep it.
            if (context.Features.Get<IOutputCacheFeature>() is null && Has(context.Request, tag))
            {
                context.Response.StatusCode = StatusCodes.Status304NotModified;
                context.Response.Headers.Remove(HeaderNames.ContentEncoding);
                context.Response.ContentType = null;
                context.Response.ContentLength = null;
                return;
            }

            context.Response.ContentLength = page.Length;
        }

        page.Position = 0;
        await page.CopyToAsync(context.Response.Body, context.RequestAborted);
    }

    public static bool Has(HttpRequest request, EntityTagHeaderValue tag) =>
        request.GetTypedHeaders().IfNoneMatch.Any(known => known.Equals(EntityTagHeaderValue.Any) || known.Compare(tag, useStrongComparison: false));

    private static void Say(HttpResponse response, bool isPublic)
    {
        var headers = response.Headers;
        if (isPublic)
        {
            headers.Vary = HeaderNames.AcceptEncoding;
        }

        var said = headers.CacheControl.ToString();
        if (response.StatusCode is not (StatusCodes.Status200OK or StatusCodes.Status304NotModified)
            || said.Contains("no-store", StringComparison.Ordinal) || (said.Length == 0 && !isPublic))
        {
            headers.CacheControl = "no-store";
            headers.Remove(HeaderNames.Pragma);
            headers.Remove(HeaderNames.Expires);
        }
        else if (said.Length == 0)
        {
            headers.CacheControl = AskEachTime;
        }
    }
}
