using AngleSharp;
using AngleSharp.Html;
using AngleSharp.Html.Parser;
using Xunit;

namespace Medvirk.Tests.Ui;

/// <summary>
/// Each component makes the HTML that its fixture says. After a wanted change, run with MEDVIRK_UPDATE_FIXTURES=1 and read the diff.
/// </summary>
public sealed class FixtureTests
{
    public static TheoryData<Fixture> Fixtures => [.. Fixture.All];

    [Theory]
    [MemberData(nameof(Fixtures))]
    public void A_component_makes_the_HTML_of_its_fixture(Fixture fixture)
    {
        var made = Normal(fixture.Render());
        if (Environment.GetEnvironmentVariable("MEDVIRK_UPDATE_FIXTURES") is { Length: > 0 })
        {
            File.WriteAllText(fixture.HtmlFile, made);
        }

        Assert.Equal(Normal(File.ReadAllText(fixture.HtmlFile)), made);
    }

    [Fact]
    public void Every_component_has_a_fixture() =>
        Assert.Equal(Fixture.Components.Order(), Fixture.All.Select(fixture => fixture.Component).Distinct().Order());

    /// <summary>One element a line, so that a diff shows what has changed.</summary>
    private static string Normal(string html)
    {
        var body = new HtmlParser().ParseDocument("<body>" + html).Body!;
        using var writer = new StringWriter { NewLine = "\n" };
        foreach (var node in body.ChildNodes)
        {
            node.ToHtml(writer, new PrettyMarkupFormatter { Indentation = "  ", NewLine = "\n" });
        }

        return writer.ToString().Trim() + "\n";
    }
}
