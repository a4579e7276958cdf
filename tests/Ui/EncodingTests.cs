using System.Text.Json.Nodes;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Medvirk.Web.Ui;
using Xunit;

namespace Medvirk.Tests.Ui;

/// <summary>No text that reaches a component can become markup: each text of each fixture in turn is replaced with an evil one.</summary>
public sealed class EncodingTests
{
    private const string Evil = "<script>\"'&</script><img src=x onerror=alert(1)>\" onfocus=\"x";

    /// <summary>Not texts: names of enum values, and content that is ready HTML by its type.</summary>
    private static readonly HashSet<string> NotTexts = ["kind", "width", "fit", "state", "condition", "level", "content"];

    /// <summary>What is chosen depends on a value being one of the choices; a password's value is not shown.</summary>
    private static readonly string[] FollowValues = ["checked", "selected", "value"];

    public static TheoryData<Fixture, string> Texts
    {
        get
        {
            var data = new TheoryData<Fixture, string>();
            foreach (var fixture in Fixture.All)
            {
                // A text that is empty takes what stands around it away.
                foreach (var leaf in Leaves(fixture.Options).Where(leaf => !NotTexts.Contains(leaf.GetPropertyNameOrEmpty()) && leaf.GetValue<string>().Length > 0))
                {
                    data.Add(fixture, leaf.GetPath());
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_text_stays_text(Fixture fixture, string path)
    {
        var options = fixture.Options;
        var leaf = Leaves(options).Single(node => node.GetPath() == path);
        leaf.ReplaceWith(Evil);

        var html = fixture.Render(options);

        var page = new HtmlParser().ParseDocument("<body>" + html);
        Assert.DoesNotContain("<script", html, StringComparison.OrdinalIgnoreCase);
        Assert.Empty(page.QuerySelectorAll("script, img, [onfocus], [onerror]"));
        if (fixture.Component != nameof(Difference))
        {
            Assert.Equal(Shape(fixture.Render()), Shape(html)); // which words differ is what that one shows
        }
    }

    /// <summary>Elements and attribute names, without texts and values: they don't depend on what is written.</summary>
    private static string Shape(string html) => string.Join(
        '\n',
        new HtmlParser().ParseDocument("<body>" + html).Body!.QuerySelectorAll("*")
            .Where(element => element.LocalName is not ("tspan" or "line" or "text" or "svg" or "path" or "circle"))
            .Select(element => element.LocalName + " " + string.Join(' ', element.Attributes.Select(a => a.Name).Except(FollowValues))));

    private static IEnumerable<JsonNode> Leaves(JsonNode node) => node switch
    {
        JsonObject map => map.Select(pair => pair.Value).OfType<JsonNode>().SelectMany(Leaves).ToArray(),
        JsonArray list => list.OfType<JsonNode>().SelectMany(Leaves).ToArray(),
        JsonValue value when value.TryGetValue<string>(out _) => [value],
        _ => [],
    };
}

internal static class JsonNodeExtensions
{
    public static string GetPropertyNameOrEmpty(this JsonNode node) => node.Parent is JsonObject ? node.GetPropertyName() : "";
}
