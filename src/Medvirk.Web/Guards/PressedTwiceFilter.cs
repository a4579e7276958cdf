using System.Security.Cryptography;
using System.Text;
using Medvirk.Web.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Medvirk.Web.Guards;

/// <summary>Puts <see cref="PressedTwice"/> about every form of signed-in people.</summary>
public sealed class PressedTwiceFilter : IAsyncPageFilter
{
    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var http = context.HttpContext;
        if (!HttpMethods.IsPost(http.Request.Method) || !http.Request.HasFormContentType || http.User.PersonId() is not { } person)
        {
            await next();
            return;
        }

        var presses = http.RequestServices.GetRequiredService<PressedTwice>();
        var told = ((PageModel)context.HandlerInstance).TempData;
        var key = KeyOf(person, http.Request);
        var press = presses.Begin(key, out var isFirst);
        while (!isFirst)
        {
            if (await press.Outcome.WaitAsync(http.RequestAborted) is { } before)
            {
                foreach (var (name, value) in before.Told)
                {
                    told[name] = value;
                }

                context.Result = new LocalRedirectResult(before.Address);
                return;
            }

            press = presses.Begin(key, out isFirst);
        }

        PressedTwice.Led? led = null;
        try
        {
            var done = await next();
            if (done is { Exception: null, Result: LocalRedirectResult there })
            {
                // Peeked at: what is read is not told to the next page.
                led = new(there.Url, told.Keys.ToDictionary(name => name, told.Peek));
            }
        }
        finally
        {
            presses.End(key, press, led);
        }
    }

    /// <summary>Who, where to, and all that is in it. The guard's own field is among it, and is another each time the form is shown.</summary>
    private static string KeyOf(Guid person, HttpRequest request)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Add(person.ToString());
        Add(request.Path + request.QueryString);
        foreach (var (name, values) in request.Form)
        {
            Add(name);
            foreach (var value in values)
            {
                Add(value ?? "");
            }
        }

        foreach (var file in request.Form.Files)
        {
            Add(file.Name + "/" + file.FileName);
            using var content = file.OpenReadStream();
            hash.AppendData(SHA256.HashData(content));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());

        // Each piece with its length before it, so that no two forms read alike.
        void Add(string text)
        {
            var bytes = Encoding.UTF8.GetBytes(text);
            hash.AppendData(BitConverter.GetBytes(bytes.Length));
            hash.AppendData(bytes);
        }
    }
}
