using Microsoft.AspNetCore.Html;

namespace Medvirk.Web.Ui;

/// <param name="Heading">The column's name; also read beside each value where rows are stacked.</param>
/// <param name="Numeric">True for figures: right-aligned, digits of one width.</param>
public sealed record TableColumn(string Heading, bool Numeric = false);

/// <summary>What stands in one cell: a text, or ready content.</summary>
public sealed record TableCell(string? Text, IHtmlContent? Content = null);

/// <summary>How a table behaves where it does not fit.</summary>
public enum TableFit
{
    /// <summary>Each row becomes a record with its column names beside: the default.</summary>
    Stack,
    /// <summary>Is drawn aside.</summary>
    Scroll,
    /// <summary>Is drawn aside under a head and beside a first column that stay.</summary>
    Sticky,
    /// <summary>As <see cref="Sticky"/> where there is room, as <see cref="Stack"/> where there is none.</summary>
    Matrix,
}

/// <summary>A table with a caption. Its first column names the rows.</summary>
public sealed record TableOptions
{
    public required string Caption { get; init; }

    /// <summary>True where a heading right above says the same: then the caption is only read out.</summary>
    public bool CaptionHidden { get; init; }

    public TableFit Fit { get; init; }

    public bool Compact { get; init; }

    /// <summary>Told apart by it, where a page has two tables of the same caption.</summary>
    public string? Id { get; init; }

    public IReadOnlyList<TableColumn> Columns { get; init; } = [];

    public IReadOnlyList<IReadOnlyList<TableCell>> Rows { get; init; } = [];

    /// <summary>True where the cells are inputs: arrow keys move between them and a block from a spreadsheet can be pasted.</summary>
    public bool Grid { get; init; }
}

public static class Table
{
    /// <summary>So many have room side by side on most phones; more are stacked sooner.</summary>
    private const int FewColumns = 3;

    /// <summary>A name and one thing beside it have room side by side everywhere.</summary>
    private const int Pair = 2;

    public static Markup Html(TableOptions options)
    {
        var stack = Stacks(options.Fit);
        var inner = new Markup().Open("thead", ("role", stack ? "rowgroup" : null)).Open("tr", ("role", stack ? "row" : null));
        foreach (var column in options.Columns)
        {
            HeadCell(inner, new TableCell(column.Heading), column.Numeric, stack);
        }

        inner.Close("tr").Close("thead").Open("tbody", ("role", stack ? "rowgroup" : null));
        foreach (var row in options.Rows)
        {
            inner.Open("tr", ("role", stack ? "row" : null));
            RowHead(inner, row[0], options.Columns[0], stack);
            for (var i = 1; i < row.Count; i++)
            {
                Cell(inner, row[i], options.Columns[i], stack);
            }

            inner.Close("tr");
        }

        return Frame(options, inner.Close("tbody"));
    }

    /// <summary>The table round rows that are already made.</summary>
    public static Markup Frame(TableOptions options, IHtmlContent rows)
    {
        var captionId = Names.IdOf("table-" + (options.Id ?? options.Caption));
        var look = Names.Join(
            "table",
            options.Fit switch
            {
                TableFit.Stack => "table--stack",
                TableFit.Sticky => "table--sticky",
                TableFit.Matrix => "table--sticky table--stack",
                _ => null,
            },
            options is { Fit: TableFit.Stack, Columns.Count: <= Pair } ? "table--pair"
                : options is { Fit: TableFit.Stack, Columns.Count: <= FewColumns } ? "table--few" : null,
            options.Compact ? "table--compact" : null);
        return new Markup()
            // A box that can be drawn aside is reached by keyboard, and says what it is.
            .Open(
                "div",
                ("class", Names.Join("table-wrap", options.Fit is TableFit.Sticky or TableFit.Matrix ? "table-wrap--sticky" : null)),
                ("role", "region"),
                ("aria-labelledby", captionId),
                ("tabindex", "0"))
            // Roles are said, because a stacked table is no longer drawn as one, and some browsers then stop telling.
            .Open("table", ("class", look), ("role", Stacks(options.Fit) ? "table" : null), ("data-grid", Names.If(options.Grid)))
            .Element("caption", options.Caption, ("id", captionId), ("class", options.CaptionHidden ? "sr-only" : null))
            .Add(rows).Close("table").Close("div");
    }

    /// <summary>Whether its rows become records somewhere.</summary>
    internal static bool Stacks(TableFit fit) => fit is TableFit.Stack or TableFit.Matrix;

    internal static Markup HeadCell(Markup html, TableCell cell, bool numeric, bool stack) => html
        .Open("th", ("scope", "col"), ("class", numeric ? "number" : null), ("role", stack ? "columnheader" : null))
        .Text(cell.Text).Add(cell.Content).Close("th");

    internal static Markup RowHead(Markup html, TableCell cell, TableColumn? column, bool stack) => html
        .Open("th", ("scope", "row"), ("class", column?.Numeric == true ? "number" : null), ("role", stack ? "rowheader" : null), ("data-label", stack ? column?.Heading : null))
        .Text(cell.Text).Add(cell.Content).Close("th");

    internal static Markup Cell(Markup html, TableCell cell, TableColumn? column, bool stack) => html
        .Open("td", ("class", column?.Numeric == true ? "number" : null), ("role", stack ? "cell" : null), ("data-label", stack ? column?.Heading : null))
        .Text(cell.Text).Add(cell.Content).Close("td");
}
