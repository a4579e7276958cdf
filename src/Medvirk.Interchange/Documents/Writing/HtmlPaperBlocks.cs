using System.Globalization;
using System.Text;

namespace Medvirk.Interchange.Documents.Writing;

/// <summary>The blocks of a paper as HTML.</summary>
internal sealed class HtmlPaperBlocks(StringBuilder html)
{
    private int headings;

    public static string HeadingId(int at) => string.Create(CultureInfo.InvariantCulture, $"section-{at + 1}");

    public void Write(IReadOnlyList<PaperBlock> blocks) => WriteAll(blocks, isInside: false);

    private void WriteAll(IReadOnlyList<PaperBlock> blocks, bool isInside)
    {
        foreach (var block in blocks)
        {
            WriteOne(block, isInside);
        }
    }

    private void WriteOne(PaperBlock block, bool isInside)
    {
        switch (block)
        {
            case PaperHeading heading when !isInside:
                Element($"h{heading.Level + 1}", heading.Runs, $" id=\"{HeadingId(headings++)}\"");
                break;
            case PaperHeading heading:
                Element("p", [.. heading.Runs.Select(run => run with { Marks = run.Marks | PaperMarks.Bold })]);
                break;
            case PaperParagraph paragraph:
                Element("p", paragraph.Runs);
                break;
            case PaperList list:
                WriteList(list);
                break;
            case PaperQuote quote:
                html.Append("<blockquote>\n");
                WriteAll(quote.Blocks, isInside: true);
                html.Append("</blockquote>\n");
                break;
            case PaperLines lines:
                html.Append("<pre><code>").Append(HtmlPaper.Encoder.Encode(PaperText.Clean(lines.Text))).Append("</code></pre>\n");
                break;
            case PaperTable table:
                WriteTable(table);
                break;
            case PaperDivider:
                html.Append("<hr>\n");
                break;
            default:
                throw new InvalidOperationException($"A block of kind {block.GetType().Name} has no form in HTML.");
        }
    }

    private void WriteList(PaperList list)
    {
        var name = list.IsOrdered ? "ol" : "ul";
        html.Append('<').Append(name);
        if (list.IsOrdered && list.Start != 1)
        {
            html.Append(CultureInfo.InvariantCulture, $" start=\"{list.Start}\"");
        }

        html.Append(">\n");
        foreach (var item in list.Items)
        {
            if (item.Count > 0 && item[0] is PaperParagraph only && item.Skip(1).All(block => block is PaperList))
            {
                html.Append("<li").Append(Direction(only.Runs)).Append('>');
                WriteRuns(only.Runs);
                WriteAll([.. item.Skip(1)], isInside: true);
            }
            else
            {
                html.Append("<li>");
                WriteAll(item, isInside: true);
            }

            html.Append("</li>\n");
        }

        html.Append("</").Append(name).Append(">\n");
    }

    private void WriteTable(PaperTable table)
    {
        html.Append("<table>\n<thead>\n<tr>");
        foreach (var cell in table.Filled(table.Header))
        {
            Element("th", cell, " scope=\"col\"");
        }

        html.Append("</tr>\n</thead>\n<tbody>\n");
        foreach (var row in table.Rows)
        {
            html.Append("<tr>");
            foreach (var cell in table.Filled(row))
            {
                Element("td", cell);
            }

            html.Append("</tr>\n");
        }

        html.Append("</tbody>\n</table>\n");
    }

    private void Element(string name, IReadOnlyList<PaperRun> runs, string attributes = "")
    {
        html.Append('<').Append(name).Append(attributes).Append(Direction(runs)).Append('>');
        WriteRuns(runs);
        html.Append("</").Append(name).Append(">\n");
    }

    private void WriteRuns(IReadOnlyList<PaperRun> runs)
    {
        foreach (var run in runs)
        {
            var ends = new Stack<string>();
            if (PaperText.Address(run.Link) is { } address)
            {
                html.Append("<a href=\"").Append(HtmlPaper.Encoder.Encode(address.AbsoluteUri)).Append("\">");
                ends.Push("</a>");
            }

            foreach (var name in Names(run.Marks))
            {
                html.Append('<').Append(name).Append('>');
                ends.Push($"</{name}>");
            }

            html.Append(HtmlPaper.Encoder.Encode(PaperText.Clean(run.Text)).Replace("&#xA;", "<br>\n", StringComparison.Ordinal));
            html.AppendJoin("", ends);
        }
    }

    private static IEnumerable<string> Names(PaperMarks marks) =>
        new[] { (PaperMarks.Bold, "strong"), (PaperMarks.Italic, "em"), (PaperMarks.Struck, "del"), (PaperMarks.Code, "code") }
            .Where(mark => marks.HasFlag(mark.Item1)).Select(mark => mark.Item2);

    private static string Direction(IReadOnlyList<PaperRun> runs) => PaperText.IsRightToLeft(runs) ? " dir=\"rtl\"" : "";
}
