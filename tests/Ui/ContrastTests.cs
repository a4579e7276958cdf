using System.Globalization;
using System.Text.RegularExpressions;
using Xunit;

namespace Medvirk.Tests.Ui;

/// <summary>The colours of assets/css/_tokens.scss, light and dark, can be read: the contrast of WCAG 2.2, computed.</summary>
public sealed partial class ContrastTests
{
    private static readonly string Sheet = File.ReadAllText(Path.Combine(Repository.Web, "assets", "css", "_tokens.scss"));

    [Theory]
    [MemberData(nameof(InBothThemes), "ink/ground,ink/card,ink/sunk,ink/look-soft,ink/info-soft,ink/success-soft,ink/error-soft,ink/act-soft,ink-soft/ground,ink-soft/card,act/ground,act/card,on-act/act,visited/ground,visited/card,act/act-soft,act-strong/act-soft,success/success-soft,look-ink/look-soft,ink-soft/sunk,act/sunk")]
    public void Citizens_text_has_seven_to_one(string theme, string text, string ground) => AtLeast(7, theme, text, ground);

    [Theory]
    [MemberData(nameof(InBothThemes), "error/ground,error/card,error/error-soft,card/error,agenda/ground,measurement/ground,activities/ground,communication/ground,backbone/ground,data-1/ground,data-2/ground,data-3/ground,data-4/ground,data-5/ground,data-1/card,data-2/card,data-3/card,data-4/card,data-5/card")]
    public void Other_text_has_four_and_a_half_to_one(string theme, string text, string ground) => AtLeast(4.5, theme, text, ground);

    [Theory]
    [MemberData(nameof(InBothThemes), "line-strong/ground,line-strong/card,line-strong/sunk,focus/ground,focus/card,info/info-soft,success/success-soft,data-quiet/ground")]
    public void Lines_and_marks_that_carry_meaning_have_three_to_one(string theme, string line, string ground) => AtLeast(3, theme, line, ground);

    [Fact]
    public void Dark_says_every_colour_that_light_says() => Assert.Equal(Tokens("light").Keys.Order(), Tokens("dark").Keys.Order());

    [Fact]
    public void The_reckoning_gives_what_the_standard_gives()
    {
        Assert.Equal(21, Contrast("#000000", "#ffffff"), 2);
        Assert.Equal(4.54, Contrast("#767676", "#ffffff"), 2);
    }

    public static TheoryData<string, string, string> InBothThemes(string pairs)
    {
        var data = new TheoryData<string, string, string>();
        foreach (var pair in pairs.Split(',').Select(pair => pair.Split('/')))
        {
            data.Add("light", pair[0], pair[1]);
            data.Add("dark", pair[0], pair[1]);
        }

        return data;
    }

    private static void AtLeast(double wanted, string theme, string front, string back)
    {
        var tokens = Tokens(theme);
        var contrast = Contrast(tokens[front], tokens[back]);
        Assert.True(contrast >= wanted, $"{theme}: {front} {tokens[front]} on {back} {tokens[back]} has {contrast:0.00}, wanted {wanted}.");
    }

    private static Dictionary<string, string> Tokens(string theme)
    {
        var start = Sheet.IndexOf($"@mixin {theme} {{", StringComparison.Ordinal);
        var block = Sheet[start..Sheet.IndexOf("\n}", start, StringComparison.Ordinal)];
        return Token().Matches(block).ToDictionary(match => match.Groups[1].Value, match => match.Groups[2].Value);
    }

    private static double Contrast(string a, string b)
    {
        var (light, dark) = (Luminance(a), Luminance(b));
        return (Math.Max(light, dark) + 0.05) / (Math.Min(light, dark) + 0.05);
    }

    /// <summary>Relative luminance as WCAG 2.2 defines it.</summary>
    private static double Luminance(string hex)
    {
        return (0.2126 * Channel(1)) + (0.7152 * Channel(3)) + (0.0722 * Channel(5));

        double Channel(int at)
        {
            var share = int.Parse(hex.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
            return share <= 0.04045 ? share / 12.92 : Math.Pow((share + 0.055) / 1.055, 2.4);
        }
    }

    [GeneratedRegex(@"--([\w-]+): (#[0-9a-f]{6});")]
    private static partial Regex Token();
}
