using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace Medvirk.Tests.Browser.Harness;

/// <summary>What the browser itself has to complain of: scripts that fail, policies broken, files that are not there.</summary>
public sealed class Complaints
{
    private readonly ConcurrentQueue<string> heard = new();

    public Complaints(IPage page)
    {
        page.PageError += (_, error) => heard.Enqueue(error);
        page.Console += (_, message) =>
        {
            // A page's own refusal (400, 403, 404, 409) is an answer; a missing style sheet is heard below.
            if (message.Type == "error" && !message.Text.StartsWith("Failed to load resource", StringComparison.Ordinal))
            {
                heard.Enqueue(message.Text);
            }
        };
        page.Response += (_, response) =>
        {
            var isPage = response.Request.ResourceType is "document" or "fetch";
            if (response.Status >= 500 || (response.Status >= 400 && !isPage))
            {
                heard.Enqueue($"{response.Status} {response.Url}");
            }
        };
        page.RequestFailed += (_, request) =>
        {
            // A question that a page asked is dropped when the page is left.
            var isDropped = request is { ResourceType: "fetch", Failure: "net::ERR_ABORTED" };
            if (request.ResourceType != "document" && !isDropped)
            {
                heard.Enqueue($"{request.Failure} {request.Url}");
            }
        };
    }

    public void MustBeNone(string path)
    {
        if (!heard.IsEmpty)
        {
            Assert.Fail($"The browser complains at {path}:{Environment.NewLine}{string.Join(Environment.NewLine, heard)}");
        }
    }
}
