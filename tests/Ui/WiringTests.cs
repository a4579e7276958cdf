using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Xunit;

namespace Medvirk.Tests.Ui;

/// <summary>What ties the parts of a component together for those who don't see it.</summary>
public sealed class WiringTests
{
    public static TheoryData<Fixture> Fixtures => [.. Fixture.All];

    [Theory]
    [MemberData(nameof(Fixtures))]
    public void Every_id_is_there_once_and_what_is_pointed_at_is_there(Fixture fixture)
    {
        var body = Body(fixture);
        var ids = body.QuerySelectorAll("[id]").Select(element => element.Id!).ToArray();
        Assert.Equal(ids.Distinct(), ids);
        foreach (var name in new[] { "for", "aria-describedby", "aria-labelledby" })
        {
            foreach (var element in body.QuerySelectorAll($"[{name}]"))
            {
                Assert.All(element.GetAttribute(name)!.Split(' '), id => Assert.Contains(id, ids));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Fixtures))]
    public void Every_control_has_a_name_that_is_read_out(Fixture fixture)
    {
        var body = Body(fixture);
        foreach (var control in body.QuerySelectorAll("input, select, textarea"))
        {
            var label = control.Id is { } id ? body.QuerySelector($"label[for='{id}']")?.TextContent : null;
            Assert.False(string.IsNullOrWhiteSpace(label ?? control.GetAttribute("aria-label")), control.OuterHtml);
        }

        foreach (var frame in body.QuerySelectorAll("fieldset"))
        {
            Assert.False(string.IsNullOrWhiteSpace(frame.QuerySelector("legend")?.TextContent));
        }
    }

    [Theory]
    [MemberData(nameof(Fixtures))]
    public void What_is_wrong_is_said_at_the_control(Fixture fixture)
    {
        if (fixture.Options is not System.Text.Json.Nodes.JsonObject options || options["error"] is not { } error)
        {
            return;
        }

        var body = Body(fixture);
        var said = body.QuerySelector("[aria-describedby*='-error']");
        if (fixture.Component == "FieldBare")
        {
            Assert.Equal("true", body.QuerySelector("input")!.GetAttribute("aria-invalid"));
            return;
        }

        var errorId = said!.GetAttribute("aria-describedby")!.Split(' ').Single(id => id.EndsWith("-error", StringComparison.Ordinal));
        Assert.Contains(error.GetValue<string>(), body.QuerySelector("#" + errorId)!.TextContent, StringComparison.Ordinal);
        Assert.True(fixture.Component == "Radios" || body.QuerySelector("[aria-invalid=true]") is not null);
    }

    [Theory]
    [MemberData(nameof(Fixtures))]
    public void Nothing_carries_a_style_or_a_script_of_its_own(Fixture fixture) =>
        Assert.Empty(Body(fixture).QuerySelectorAll("[style], style, script, [onclick], [href^='javascript:']"));

    private static IElement Body(Fixture fixture) => new HtmlParser().ParseDocument("<body>" + fixture.Render()).Body!;
}
