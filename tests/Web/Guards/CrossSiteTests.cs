using Medvirk.Web.Guards;
using Microsoft.AspNetCore.Http;
using Xunit;

namespace Medvirk.Tests.Web.Guards;

public sealed class CrossSiteTests
{
    [Theory]
    [InlineData("same-origin", null, false)]
    [InlineData("none", null, false)] // typed, or a restored page
    [InlineData("same-site", null, true)] // a neighbour under the same domain is someone else
    [InlineData("cross-site", null, true)]
    [InlineData("cross-site", "https://medvirk.example", true)]
    [InlineData("same-origin", "null", false)] // a strict referrer policy hides the origin, not the site
    [InlineData(null, "https://medvirk.example", false)]
    [InlineData(null, "http://MEDVIRK.example", false)]
    [InlineData(null, "https://medvirk.example:8443", true)]
    [InlineData(null, "https://evil.example", true)]
    [InlineData(null, "https://medvirk.example.evil.example", true)]
    [InlineData(null, "null", true)]
    [InlineData(null, "rubbish", true)]
    [InlineData(null, null, false)] // no browser
    public void A_browser_says_where_a_request_began(string? site, string? origin, bool elsewhere)
    {
        var request = new DefaultHttpContext().Request;
        (request.Scheme, request.Host) = ("http", new HostString("medvirk.example"));
        (request.Headers["Sec-Fetch-Site"], request.Headers.Origin) = (site, origin);
        Assert.Equal(elsewhere, CrossSite.IsFromElsewhere(request));
    }
}
