using System.IO.Compression;
using System.Text.Json;
using System.Text.RegularExpressions;
using Xunit;

namespace Medvirk.Tests.Ui;

/// <summary>What the browser fetches: how much, from where, and that it can keep it.</summary>
public sealed partial class AssetTests
{
    private static readonly string Built = Path.Combine(Repository.Web, "wwwroot");
    private static readonly string Sheet = File.ReadAllText(Path.Combine(Built, "css", "medvirk.css"));

    [Fact]
    public void The_stylesheet_weighs_at_most_25_kB() => Assert.InRange(Weight("css/medvirk.css"), 1, 25_000);

    [Fact]
    public void The_script_weighs_at_most_5_kB() => Assert.InRange(Weight("js/enhance.js"), 1, 5_000);

    [Fact]
    public void What_a_first_visit_fetches_beside_the_page_weighs_at_most_100_kB() => Assert.InRange(
        Weight("css/medvirk.css") + Weight("js/enhance.js") + Weight("favicon.svg")
            + Size("fonts/ibm-plex-sans-latin-400.woff2") + Size("fonts/ibm-plex-sans-latin-600.woff2"),
        1,
        100_000);

    /// <summary>The build makes the digest in a font's address as the host makes it: else the preload and the stylesheet fetch it twice.</summary>
    [Fact]
    public void Each_font_the_stylesheet_names_is_served_under_that_name_and_kept_for_good()
    {
        var manifest = Directory.EnumerateFiles(AppContext.BaseDirectory, "medvirk.staticwebassets.endpoints.json").Single();
        using var json = JsonDocument.Parse(File.ReadAllText(manifest));
        var kept = json.RootElement.GetProperty("Endpoints").EnumerateArray()
            .Where(endpoint => endpoint.GetProperty("ResponseHeaders").EnumerateArray()
                .Any(header => header.GetProperty("Value").GetString()!.Contains("immutable", StringComparison.Ordinal)))
            .Select(endpoint => endpoint.GetProperty("Route").GetString()).ToHashSet();
        var named = Address().Matches(Sheet).Select(match => match.Groups[1].Value).ToArray();
        Assert.Equal(4, named.Length);
        Assert.All(named, font => Assert.Contains("fonts/" + font, kept));
    }

    /// <summary>Nothing but our own fonts: no other site, no picture that would miss in dark mode.</summary>
    [Fact]
    public void The_stylesheet_fetches_nothing_else() =>
        Assert.Equal(Address().Count(Sheet), Regex.Count(Sheet, @"url\(|@import", RegexOptions.IgnoreCase));

    private static long Size(string file) => new FileInfo(Path.Combine(Built, file)).Length;

    /// <summary>As sent, compressed.</summary>
    private static long Weight(string file)
    {
        using var packed = new MemoryStream();
        using (var brotli = new BrotliStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            brotli.Write(File.ReadAllBytes(Path.Combine(Built, file)));
        }

        return packed.Length;
    }

    [GeneratedRegex(@"url\(\.\./fonts/([\w.-]+)\)")]
    private static partial Regex Address();
}
