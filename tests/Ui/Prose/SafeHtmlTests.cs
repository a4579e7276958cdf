using AngleSharp.Html.Parser;
using Medvirk.Web.Ui;
using Xunit;

namespace Medvirk.Tests.Ui.Prose;

public sealed class SafeHtmlTests
{
    [Fact]
    public void Markdown_becomes_paragraphs_lists_and_links() => Assert.Equal(
        "<p>Alle <em>er</em> med.</p>\n<ul>\n<li>bygge</li>\n<li><a href=\"https://example.org/\">bo</a></li>\n</ul>\n",
        Html("Alle *er* med.\n\n- bygge\n- [bo](https://example.org/)"));

    [Fact]
    public void The_highest_heading_becomes_the_level_asked_for() =>
        Assert.Equal("<h4>A</h4>\n<h5>B</h5>\n<h6>C</h6>\n<h6>D</h6>\n", SafeHtml.Of("# A\n\n## B\n\n### C\n\n#### D", headingLevel: 4).ToString());

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("<img src=x onerror=alert(1)>")]
    [InlineData("[klik](javascript:alert(1))")]
    [InlineData("[klik](JaVaScRiPt:alert(1))")]
    [InlineData("[klik](data:text/html,x)")]
    [InlineData("[klik](vbscript:x)")]
    [InlineData("![x](https://evil.example/x.png)")]
    [InlineData("<https://x.example/\" onclick=\"a>")]
    [InlineData("[a](https://x.example \"t\\\" onclick=\\\"b\")")]
    [InlineData("`<iframe>`\n\n```\n</code></pre><iframe src=x>\n```")]
    [InlineData("<svg><style><img src=x onerror=alert(1)></style></svg>")]
    [InlineData("&#60;script&#62;alert(1)&#60;/script&#62;")]
    public void Nothing_that_runs_loads_or_styles_gets_through(string markdown)
    {
        var elements = new HtmlParser().ParseDocument("<body>" + Html(markdown)).Body!.QuerySelectorAll("*");

        Assert.DoesNotContain(elements, e => e.LocalName is "script" or "img" or "iframe" or "svg" or "style" or "object");
        Assert.All(elements.SelectMany(e => e.Attributes), a => Assert.True(a.Name is "href" or "title" or "start"));
        Assert.All(elements.Select(e => e.GetAttribute("href")).OfType<string>(), href => Assert.Matches("^(https?:|mailto:)", href));
    }

    [Fact]
    public void Html_in_the_text_is_shown_as_text_so_that_no_words_vanish() =>
        Assert.Equal("<p>Se &lt;her&gt; og &lt;b&gt;der&lt;/b&gt;.</p>\n", Html("Se <her> og <b>der</b>."));

    [Fact]
    public void Text_nested_without_end_is_shown_as_written() =>
        Assert.StartsWith("<p>&gt;&gt;&gt;", Html(new string('>', 20_000) + " x"), StringComparison.Ordinal);

    [Fact]
    public void Nothing_gives_nothing() => Assert.Equal("", Html(" \n"));

    private static string Html(string markdown) => SafeHtml.Of(markdown).ToString()!;
}
