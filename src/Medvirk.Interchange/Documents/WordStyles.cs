using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Medvirk.Interchange.Documents;

/// <summary>What a paragraph is by its style: a heading by name or outline level, or an item of a numbered style.</summary>
internal sealed class WordStyles
{
    /// <summary>Outline level 9 is running text.</summary>
    private const int BodyLevel = 9;
    private const int BasedOnMost = 20;

    private readonly Dictionary<string, Style> styles = [];

    public WordStyles(MainDocumentPart main)
    {
        foreach (var style in main.StyleDefinitionsPart?.Styles?.Elements<Style>() ?? [])
        {
            if (style.StyleId?.Value is { } id)
            {
                styles.TryAdd(id, style);
            }
        }
    }

    public (int? HeadingLevel, int? NumberingId, int? NumberingLevel) Of(Paragraph paragraph)
    {
        var own = paragraph.ParagraphProperties;
        var chain = Chain(own?.ParagraphStyleId?.Val?.Value).ToArray();
        var outline = Outline(own?.OutlineLevel) ?? chain.Select(Heading).FirstOrDefault(level => level is not null);
        var numbering = own?.NumberingProperties ?? chain.Select(s => s.StyleParagraphProperties?.NumberingProperties).FirstOrDefault(n => n is not null);
        return (outline is { } level and <= BodyLevel ? level : null, numbering?.NumberingId?.Val?.Value, numbering?.NumberingLevelReference?.Val?.Value);
    }

    private IEnumerable<Style> Chain(string? id)
    {
        for (var steps = 0; id is not null && steps < BasedOnMost && styles.TryGetValue(id, out var style); steps++)
        {
            yield return style;
            id = style.BasedOn?.Val?.Value;
        }
    }

    /// <summary>Built-in styles bear English names in every language's Word.</summary>
    private static int? Heading(Style style)
    {
        var name = style.StyleName?.Val?.Value?.ToLowerInvariant() ?? "";
        return name == "title" ? 0
            : name.StartsWith("heading ", StringComparison.Ordinal) && int.TryParse(name.AsSpan(8), NumberStyles.None, CultureInfo.InvariantCulture, out var level) ? level
            : Outline(style.StyleParagraphProperties?.OutlineLevel);
    }

    private static int? Outline(OutlineLevel? outline) => outline?.Val?.Value is { } level and >= 0 and < BodyLevel ? level + 1 : null;
}
