using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Medvirk.Interchange.Documents.Writing;

/// <summary>Words of a Word file, and its links, each address kept once.</summary>
internal sealed class WordPaperRuns(MainDocumentPart main)
{
    private readonly Dictionary<string, string> addresses = [];

    public IEnumerable<OpenXmlElement> Of(IReadOnlyList<PaperRun> runs)
    {
        foreach (var run in runs)
        {
            if (PaperText.Address(run.Link) is { } address)
            {
                yield return new Hyperlink(Run(run, isLink: true)) { Id = Relationship(address), History = true };
            }
            else
            {
                yield return Run(run, isLink: false);
            }
        }
    }

    private string Relationship(Uri address)
    {
        if (!addresses.TryGetValue(address.AbsoluteUri, out var id))
        {
            addresses[address.AbsoluteUri] = id = $"link{addresses.Count + 1}";
            main.AddHyperlinkRelationship(new Uri(address.AbsoluteUri), isExternal: true, id);
        }

        return id;
    }

    private static Run Run(PaperRun words, bool isLink)
    {
        var run = new Run(Properties(words, isLink));
        var lines = PaperText.Clean(words.Text).Split('\n');
        for (var line = 0; line < lines.Length; line++)
        {
            if (line > 0)
            {
                run.Append(new Break());
            }

            var parts = lines[line].Split('\t');
            for (var part = 0; part < parts.Length; part++)
            {
                if (part > 0)
                {
                    run.Append(new TabChar());
                }

                run.Append(new Text(parts[part]) { Space = SpaceProcessingModeValues.Preserve });
            }
        }

        return run;
    }

    private static RunProperties Properties(PaperRun words, bool isLink)
    {
        var properties = new RunProperties();
        if (isLink || words.Marks.HasFlag(PaperMarks.Code))
        {
            properties.RunStyle = new RunStyle { Val = isLink ? "Hyperlink" : "LinesChar" };
        }

        if (words.Marks.HasFlag(PaperMarks.Bold))
        {
            (properties.Bold, properties.BoldComplexScript) = (new Bold(), new BoldComplexScript());
        }

        if (words.Marks.HasFlag(PaperMarks.Italic))
        {
            (properties.Italic, properties.ItalicComplexScript) = (new Italic(), new ItalicComplexScript());
        }

        if (words.Marks.HasFlag(PaperMarks.Struck))
        {
            properties.Strike = new Strike();
        }

        if (PaperText.HasRightToLeft(words.Text))
        {
            properties.RightToLeftText = new RightToLeftText();
        }

        return properties;
    }
}
