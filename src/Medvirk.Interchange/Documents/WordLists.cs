using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Medvirk.Interchange.Documents;

/// <summary>List marks: bullets, and numbers counted on as Word does. Deeper levels are indented.</summary>
internal sealed class WordLists(MainDocumentPart main)
{
    private readonly Numbering? numbering = main.NumberingDefinitionsPart?.Numbering;
    private readonly Dictionary<(int List, int Level), int> counts = [];
    private readonly Dictionary<(int List, int Level), bool> numbered = [];
    private readonly HashSet<OpenXmlElement> items = [];

    public bool IsItem(OpenXmlElement element) => items.Contains(element);

    /// <summary>The Markdown mark with its indent, as "- " or "   2. "; null where the paragraph is no item.</summary>
    public string? Mark(Paragraph paragraph, int? listId, int? level)
    {
        if (listId is not { } list || list == 0)
        {
            return null;
        }

        items.Add(paragraph);
        var depth = Math.Clamp(level ?? 0, 0, 8);
        foreach (var deeper in counts.Keys.Where(k => k.List == list && k.Level > depth).ToArray())
        {
            counts.Remove(deeper);
        }

        var number = counts[(list, depth)] = counts.GetValueOrDefault((list, depth)) + 1;
        if (!numbered.TryGetValue((list, depth), out var isNumbered))
        {
            numbered[(list, depth)] = isNumbered = IsNumbered(list, depth);
        }

        var mark = isNumbered ? string.Create(CultureInfo.InvariantCulture, $"{number}. ") : "- ";
        return new string(' ', 3 * depth) + mark;
    }

    private bool IsNumbered(int list, int depth)
    {
        var instance = numbering?.Elements<NumberingInstance>().FirstOrDefault(n => n.NumberID?.Value == list);
        var kind = numbering?.Elements<AbstractNum>().FirstOrDefault(a => a.AbstractNumberId?.Value == instance?.AbstractNumId?.Val?.Value);
        var format = kind?.Elements<Level>().FirstOrDefault(l => l.LevelIndex?.Value == depth)?.NumberingFormat?.Val?.Value;
        return format is { } f && f != NumberFormatValues.Bullet && f != NumberFormatValues.None;
    }
}
