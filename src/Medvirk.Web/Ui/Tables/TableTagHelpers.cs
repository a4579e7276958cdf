using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Medvirk.Web.Ui;

/// <summary>A table: <c>mv-column</c>s first, then <c>mv-row</c>s of one <c>mv-head</c> and <c>mv-cell</c>s, which know their column.</summary>
/// <example><c>&lt;mv-table caption="@T["…"]"&gt;&lt;mv-column heading="…" numeric="true" /&gt;&lt;mv-row&gt;&lt;mv-head&gt;…&lt;/mv-head&gt;&lt;mv-cell&gt;…&lt;/mv-cell&gt;&lt;/mv-row&gt;&lt;/mv-table&gt;</c></example>
[HtmlTargetElement("mv-table")]
public sealed class TableTagHelper : KitTagHelper
{
    public string Caption { get; set; } = "";

    public bool CaptionHidden { get; set; }

    public TableFit Fit { get; set; }

    public bool Compact { get; set; }

    public bool Grid { get; set; }

    public string? Id { get; set; }

    public override void Init(TagHelperContext context) => context.Items[typeof(TableBeingMade)] = new TableBeingMade(Table.Stacks(Fit));

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var rows = await output.GetChildContentAsync();
        var table = TableBeingMade.Of(context);
        var inner = new Markup()
            .Open("thead", ("role", table.RoleOf("rowgroup"))).Element("tr", table.Head, ("role", table.RoleOf("row"))).Close("thead")
            .Element("tbody", rows, ("role", table.RoleOf("rowgroup")));
        Replace(output, Table.Frame(
            new TableOptions { Caption = Caption, CaptionHidden = CaptionHidden, Fit = Fit, Compact = Compact, Grid = Grid, Id = Id, Columns = table.Columns },
            inner));
    }
}

/// <summary>A column and its name; what stands between its tags is shown in the name's place: a link that sorts.</summary>
[HtmlTargetElement("mv-column", ParentTag = "mv-table")]
public sealed class ColumnTagHelper : KitTagHelper
{
    public string Heading { get; set; } = "";

    /// <summary>Figures: right-aligned.</summary>
    public bool Numeric { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var content = await ContentAsync(output);
        TableBeingMade.Of(context).Add(new TableColumn(Heading, Numeric), content);
        output.SuppressOutput();
    }
}

/// <summary>A row.</summary>
[HtmlTargetElement("mv-row", ParentTag = "mv-table")]
public sealed class RowTagHelper : KitTagHelper
{
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var table = TableBeingMade.Of(context);
        table.StartRow();
        Replace(output, new Markup().Element("tr", await output.GetChildContentAsync(), ("role", table.RoleOf("row"))));
    }
}

/// <summary>The cell that names its row.</summary>
[HtmlTargetElement("mv-head", ParentTag = "mv-row")]
public sealed class RowHeadTagHelper : KitTagHelper
{
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var table = TableBeingMade.Of(context);
        var column = table.NextColumn();
        Replace(output, Table.RowHead(new Markup(), new TableCell(null, await ContentAsync(output)), column, table.Stack));
    }
}

/// <summary>A cell.</summary>
[HtmlTargetElement("mv-cell", ParentTag = "mv-row")]
public sealed class CellTagHelper : KitTagHelper
{
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var table = TableBeingMade.Of(context);
        var column = table.NextColumn();
        Replace(output, Table.Cell(new Markup(), new TableCell(null, await ContentAsync(output)), column, table.Stack));
    }
}

/// <summary>What the tags of one table know of each other.</summary>
internal sealed class TableBeingMade(bool stack)
{
    private readonly List<TableColumn> columns = [];
    private int next;

    public bool Stack => stack;

    public IReadOnlyList<TableColumn> Columns => columns;

    public Markup Head { get; } = new();

    public static TableBeingMade Of(TagHelperContext context) => (TableBeingMade)context.Items[typeof(TableBeingMade)];

    /// <summary>A role, where a stacked table must say it.</summary>
    public string? RoleOf(string role) => stack ? role : null;

    public void Add(TableColumn column, IHtmlContent? content)
    {
        columns.Add(column);
        Table.HeadCell(Head, new TableCell(content is null ? column.Heading : null, content), column.Numeric, stack);
    }

    public void StartRow() => next = 0;

    public TableColumn? NextColumn() => next < columns.Count ? columns[next++] : null;
}
