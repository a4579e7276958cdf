using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.Metadata;

namespace Medvirk.Web.Hosting;

/// <summary>
/// How much may be sent at once. What says beforehand that it is more gets a plain answer (413): it is read away
/// first, as browsers show no answer to what they are still sending. What turns out to be more on the way is cut off.
/// </summary>
public static class BodyLimits
{
    /// <summary>Forms and files of signed-in people, and anything that states no limit: 10 MB.</summary>
    public const long Members = 10 * 1024 * 1024;

    /// <summary>Forms of visitors: 256 kB.</summary>
    public const long Public = 256 * 1024;

    /// <summary>As much is read away, in bytes; a larger request is simply closed.</summary>
    private const long ReadAway = 64 * 1024 * 1024;

    /// <summary>Stands after routing, which has told the server of the endpoint's own limit.</summary>
    public static async Task HoldAsync(HttpContext context, RequestDelegate next)
    {
        // Answering in the place of another request, whose body is dealt with.
        if (context.Features.Get<IStatusCodeReExecuteFeature>() is not null)
        {
            await next(context);
            return;
        }

        var limit = context.GetEndpoint()?.Metadata.GetMetadata<IRequestSizeLimitMetadata>()?.MaxRequestBodySize ?? Members;
        if (context.Request.ContentLength is { } length && length > limit)
        {
            if (length <= ReadAway)
            {
                context.Features.Get<IHttpMaxRequestBodySizeFeature>()?.MaxRequestBodySize = null;
                await context.Request.Body.CopyToAsync(Stream.Null, context.RequestAborted);
            }

            context.Request.Body = Stream.Null;
            (context.Request.ContentType, context.Request.ContentLength) = (null, 0);
            context.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
            return;
        }

        try
        {
            await next(context);
        }
        catch (BadHttpRequestException e) when (e.StatusCode == StatusCodes.Status413PayloadTooLarge && !context.Response.HasStarted)
        {
            context.Request.Body = Stream.Null;
            (context.Request.ContentType, context.Request.ContentLength) = (null, 0);
            context.Response.Clear();
            context.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
        }
    }
}
