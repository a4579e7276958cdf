using Medvirk.Web.Language;
using Medvirk.Web.Ui;

namespace Medvirk.Web.Pages.SharedMeasurement;

/// <summary>The table of an indicator's figures: a row for each period, the columns that have something in them.</summary>
public static class FigureTable
{
    public static Markup Html(Texts words, IndicatorView view)
    {
        Column[] columns = [.. Columns(words, view)];
        return Table.Html(new TableOptions
        {
            Caption = words["measurement.table"],
            Compact = true,
            Columns = [.. columns.Select(column => column.Head)],
            Rows = [.. view.Rows.Select(row => columns.Select(column => column.Cell(row)).ToArray())],
        });
    }

    private static IEnumerable<Column> Columns(Texts words, IndicatorView view)
    {
        yield return new(new(words["measurement.when"]), row => new(row.When));
        yield return new(new(words["measurement.figure"], Numeric: true), row => Figure(words, row));
        if (view.HasCounts)
        {
            yield return new(new(words["measurement.counts"], Numeric: true), row => new(row.Counts));
        }

        if (view.HasContributors)
        {
            yield return new(new(words["measurement.from"], Numeric: true), row => new(From(words, row)));
        }

        if (view.Trace is { } trace)
        {
            yield return new(new(words["measurement.trace"]), row => new(null, Link(words, row, trace(row.Period))));
        }
    }

    private static TableCell Figure(Texts words, FigureRow row) => row.IsRevised
        ? new(null, new Markup().Add(Tag.Html(new TagOptions(words["measurement.revised"], TagKind.Look))).Text(" " + row.Figure))
        : new(row.Figure);

    private static string From(Texts words, FigureRow row) =>
        row.Contributors > 0 ? words.Count("measurement.contributors", row.Contributors) : words["measurement.official"];

    /// <summary>For those who hear it, each link says of when it is.</summary>
    private static Markup Link(Texts words, FigureRow row, string address) => new Markup()
        .Open("a", ("href", address)).Text(words["measurement.trace.do"])
        .Element("span", " " + row.When, ("class", "sr-only")).Close("a");

    private sealed record Column(TableColumn Head, Func<FigureRow, TableCell> Cell);
}
