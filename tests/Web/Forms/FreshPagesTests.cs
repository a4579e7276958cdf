using Medvirk.Tests.Testing;
using Medvirk.Tests.Web.Security;

namespace Medvirk.Tests.Web.Forms;

/// <summary>A page that was only asked for.</summary>
public sealed class FreshPagesTests
{
    /// <summary>So many, at least, are shown to someone here.</summary>
    private const int FewestShown = 90;

    [Theory, EveryDatabase]
    public async Task A_page_where_nothing_was_sent_yet_tells_of_no_mistake(TestDatabase database)
    {
        await using var world = await AllForms.StartAsync(database);
        var forms = await AllForms.OfAsync(world);
        var (wrong, shown) = (new List<string>(), 0);
        foreach (var route in (await Route.AllAsync(world)).Where(r => r is { Method: "GET", IsPage: true }))
        {
            if (await forms.ShownAsync(route) is { } page)
            {
                shown++;
                wrong.AddRange(page.Document.QuerySelectorAll(".error-summary, .form-error-message").Select(told => $"{route}: {told.TextContent.Trim()}"));
            }
        }

        Assert.True(wrong.Count == 0, string.Join("\n", wrong));
        Assert.True(shown >= FewestShown, $"Only {shown} pages were shown.");
    }
}
