using System.Diagnostics;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Medvirk.Interchange.Documents.Writing;

namespace Medvirk.Tests.Interchange.Documents.Writing;

public sealed class HtmlPaperTests
{
    [Fact]
    public void It_has_a_language_a_title_one_top_heading_and_landmarks()
    {
        var html = Open(HtmlPaper.Write(Papers.Of(Papers.Markdown, "Mål & <midler>"), "Indhold"));

        Assert.Equal(("da", "Mål & <midler>"), (html.DocumentElement.GetAttribute("lang"), html.Title));
        Assert.Equal(["Mål & <midler>"], html.QuerySelectorAll("h1").Select(h => h.TextContent));
        Assert.Equal(["header", "nav", "main"], html.Body!.Children.Select(e => e.LocalName));
        Assert.Equal(["Version 7", "Fjordby, den 4. marts 2026"], html.QuerySelectorAll("header p").Select(p => p.TextContent));
        Assert.Empty(html.QuerySelectorAll("script, link, img, iframe, [style]"));
    }

    [Fact]
    public void No_heading_skips_a_level_and_the_contents_lead_to_each()
    {
        var html = Open(HtmlPaper.Write(Papers.Of("# a\n\n### b\n\n#### c\n\n## d\n\n# e\n\n# e"), "Indhold"));

        Assert.Equal(["h2 a", "h3 b", "h4 c", "h3 d", "h2 e", "h2 e"], html.QuerySelectorAll("main :is(h2,h3,h4,h5,h6)").Select(h => $"{h.LocalName} {h.TextContent}"));
        Assert.Equal(html.QuerySelectorAll("main [id]").Select(h => (h.TextContent, "#" + h.Id)), html.QuerySelectorAll("nav a").Select(a => (a.TextContent, a.GetAttribute("href")!)));
        Assert.Equal("Indhold", html.GetElementById("contents")!.TextContent);
        Assert.Equal(["a", "e", "e"], html.QuerySelectorAll("nav > ul > li > a").Select(a => a.TextContent));
        Assert.Equal(["b", "d"], html.QuerySelectorAll("nav > ul > li > ul > li > a").Select(a => a.TextContent));
    }

    [Fact]
    public void What_starts_deep_and_rises_keeps_its_contents_whole()
    {
        var html = Open(HtmlPaper.Write(Papers.Of("") with { Blocks = [new PaperHeading(3, "a"), new PaperHeading(2, "b"), new PaperHeading(4, "c"), new PaperHeading(1, "d")] }, "Indhold"));

        Assert.Equal(["a", "b", "c", "d"], html.QuerySelectorAll("nav a").Select(a => a.TextContent));
        Assert.All(html.QuerySelectorAll("nav li"), li => Assert.Equal("ul", li.ParentElement!.LocalName));
    }

    [Fact]
    public void One_heading_needs_no_contents() => Assert.Empty(Open(HtmlPaper.Write(Papers.Of("# a\n\nb"), "Indhold")).QuerySelectorAll("nav"));

    [Fact]
    public void Marks_lists_quotations_and_tables_stay_what_they_are()
    {
        var main = Open(HtmlPaper.Write(Papers.Of(Papers.Markdown), "Indhold")).QuerySelector("main")!;

        Assert.Equal(["ikke"], Texts(main, "h2 + p em"));
        Assert.Equal(["med"], Texts(main, "h2 + p strong"));
        Assert.Equal(["https://example.org/kort?a=1&b=2", "mailto:post@example.org"], main.QuerySelectorAll("a").Select(a => a.GetAttribute("href")));
        Assert.Equal("5", main.QuerySelectorAll("ol")[2].GetAttribute("start"));
        Assert.Equal(["og det mindste"], Texts(main, "ol ul ol > li"));
        Assert.Equal(["hver dag"], Texts(main, "blockquote li"));
        Assert.Equal(["ikke en overskrift"], Texts(main, "blockquote p strong"));
        Assert.Equal(["Hvem", "Hvad"], Texts(main, "thead th[scope=col]"));
        Assert.Equal(["kode"], Texts(main, "td code"));
        Assert.Equal(["intet"], Texts(main, "td del"));
        Assert.Equal("linje 1\n  linje 2", main.QuerySelector("pre")!.TextContent);
        Assert.NotNull(main.QuerySelector("p br"));
    }

    [Fact]
    public void The_same_paper_gives_the_same_bytes() =>
        Assert.Equal(HtmlPaper.Write(Papers.Of(Papers.Markdown), "Indhold"), HtmlPaper.Write(Papers.Of(Papers.Markdown), "Indhold"));

    [Theory]
    [MemberData(nameof(Papers.Hostile), MemberType = typeof(Papers))]
    public void Whatever_is_sent_runs_nothing_and_comes_in_time(string markdown)
    {
        var clock = Stopwatch.StartNew();
        var bytes = HtmlPaper.Write(Papers.Of(markdown, markdown), "Indhold");
        Assert.InRange(clock.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(10));

        var text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes);
        Assert.DoesNotContain(text, sign => char.IsControl(sign) && sign is not ('\n' or '\t'));
        var html = Open(bytes);
        Assert.Equal(["html", "head", "meta", "meta", "meta", "title", "style", "body", "header", "h1"], html.All.Take(10).Select(e => e.LocalName));
        Assert.Empty(html.QuerySelectorAll("script, img, iframe, b, [onerror]"));
        Assert.All(html.QuerySelectorAll("a"), a => Assert.Matches("^(https?:|mailto:|#section-)", a.GetAttribute("href")!));
    }

    [Fact]
    public void Words_that_run_from_right_to_left_say_so() =>
        Assert.Equal([true, false, true], Open(HtmlPaper.Write(Papers.Of("שלום\n\nDansk\n\n- مرحبا"), "Indhold")).QuerySelectorAll("main p, main li").Select(e => e.GetAttribute("dir") == "rtl"));

    private static IEnumerable<string> Texts(IElement within, string selector) => within.QuerySelectorAll(selector).Select(e => e.TextContent);

    private static IDocument Open(byte[] bytes) => new HtmlParser().ParseDocument(Encoding.UTF8.GetString(bytes));
}
