using Microsoft.AspNetCore.Http.Features;

namespace Medvirk.Web.Hosting;

/// <summary>A form that can't be read (a NUL in a field, a part cut off) is what was sent, and no fault of ours: 400.</summary>
public static class BrokenForms
{
    /// <summary>Stands after routing, about the pages.</summary>
    public static async Task HoldAsync(HttpContext context, RequestDelegate next)
    {
        try
        {
            await next(context);
        }
        catch (InvalidDataException) when (IsUnread(context) && !context.Response.HasStarted)
        {
            // Nobody tries to read it again, to show the error.
            context.Request.Body = Stream.Null;
            (context.Request.ContentType, context.Request.ContentLength) = (null, 0);
            context.Response.Clear();
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
        }
    }

    /// <summary>Whether it was the form: where that was read, something else is wrong.</summary>
    private static bool IsUnread(HttpContext context) =>
        context.Request.HasFormContentType && context.Features.Get<IFormFeature>() is { Form: null };
}
