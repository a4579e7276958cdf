using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Medvirk.Web.Pages.Error;

/// <summary>What a person sees when a page can't be shown.</summary>
public sealed class ShowModel : PageModel
{
    private static readonly HashSet<int> Worded = [400, 403, 404, 409, 413, 429, 500];

    /// <summary>The status whose words are shown.</summary>
    public int Known { get; private set; }

    public void OnGet(int code) => Show(code);

    public void OnPost(int code) => Show(code);

    private void Show(int code)
    {
        Known = Worded.Contains(code) ? code : code < 500 ? 400 : 500;
        Response.StatusCode = code;
    }
}
