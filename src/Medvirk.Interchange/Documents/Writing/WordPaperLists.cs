using DocumentFormat.OpenXml.Wordprocessing;

namespace Medvirk.Interchange.Documents.Writing;

/// <summary>The lists of a Word file. Those with bullets share one; each numbered list counts for itself.</summary>
internal sealed class WordPaperLists
{
    public const int DeepestLevel = 8;

    /// <summary>In twentieths of a point: how far each level stands in.</summary>
    public const int Indent = 425;

    private const int Bullets = 1;
    private const int Numbers = 2;

    private static readonly string[] Signs = ["•", "–", "◦"];

    private readonly List<(int Level, int Start)> numbered = [];

    /// <summary>Begins a list.</summary>
    /// <returns>The number by which its items name it.</returns>
    public int Begin(PaperList list, int level)
    {
        if (!list.IsOrdered)
        {
            return Bullets;
        }

        numbered.Add((level, Math.Clamp(list.Start, 0, 32_767)));
        return Bullets + numbered.Count;
    }

    public Numbering Numbering()
    {
        var numbering = new Numbering(Kind(Bullets, Bullet), Kind(Numbers, Number), new NumberingInstance(new AbstractNumId { Val = Bullets }) { NumberID = Bullets });
        foreach (var ((level, start), at) in numbered.Select((list, at) => (list, at)))
        {
            numbering.Append(new NumberingInstance(
                new AbstractNumId { Val = Numbers },
                new LevelOverride(new StartOverrideNumberingValue { Val = start }) { LevelIndex = level })
            { NumberID = Bullets + at + 1 });
        }

        return numbering;
    }

    private static AbstractNum Kind(int id, Func<int, Level> level) =>
        new([new MultiLevelType { Val = MultiLevelValues.HybridMultilevel }, .. Enumerable.Range(0, DeepestLevel + 1).Select(level)]) { AbstractNumberId = id };

    private static Level Bullet(int level) => Level(level, NumberFormatValues.Bullet, Signs[level % Signs.Length]);

    private static Level Number(int level) => Level(level, NumberFormatValues.Decimal, $"%{level + 1}.");

    private static Level Level(int level, NumberFormatValues format, string text) => new(
        new StartNumberingValue { Val = 1 },
        new NumberingFormat { Val = format },
        new LevelText { Val = text },
        new LevelJustification { Val = LevelJustificationValues.Left },
        new PreviousParagraphProperties(new Indentation { Left = $"{(level + 1) * Indent}", Hanging = $"{Indent}" }))
    { LevelIndex = level };
}
