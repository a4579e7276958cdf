using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Medvirk.Web.Ui;

/// <summary>The way back up. Layouts place it; a page hands its crumbs over in <c>ViewData["Crumbs"]</c>.</summary>
/// <example><c>&lt;mv-breadcrumbs crumbs="crumbs" /&gt;</c></example>
[HtmlTargetElement("mv-breadcrumbs")]
public sealed class BreadcrumbsTagHelper : KitTagHelper
{
    public IReadOnlyList<Crumb> Crumbs { get; set; } = [];

    public override void Process(TagHelperContext context, TagHelperOutput output) =>
        Replace(output, Breadcrumbs.Html(new BreadcrumbsOptions { Label = T["ui.breadcrumbs"], Crumbs = Crumbs }));
}

/// <summary>The pages of a long list.</summary>
/// <example><c>&lt;mv-pagination of="Model.List" /&gt;</c></example>
[HtmlTargetElement("mv-pagination")]
public sealed class PaginationTagHelper : KitTagHelper
{
    public ListPage Of { get; set; }

    /// <summary>With <c>{page}</c> where the number goes.</summary>
    public string Address { get; set; } = "?page={page}";

    public override void Process(TagHelperContext context, TagHelperOutput output) => Replace(output, Pagination.Html(new PaginationOptions
    {
        Page = Of.Number,
        Pages = Of.Pages,
        Address = Address,
        Label = T["ui.pages"],
        Previous = T["ui.pages.previous"],
        Next = T["ui.pages.next"],
        PageWord = T["ui.pages.page"],
    }));
}

/// <summary>Where one is in a long form.</summary>
/// <example><c>&lt;mv-steps items="Model.Steps" current="2" /&gt;</c></example>
[HtmlTargetElement("mv-steps")]
public sealed class StepsTagHelper : KitTagHelper
{
    public IReadOnlyList<Step> Items { get; set; } = [];

    public int Current { get; set; } = 1;

    public override void Process(TagHelperContext context, TagHelperOutput output) => Replace(output, Steps.Html(new StepsOptions
    {
        Label = T["ui.steps"],
        Steps = Items,
        Current = Current,
        DoneWord = T["ui.steps.done"],
    }));
}

/// <summary>The five conditions' levels as arcs.</summary>
/// <example><c>&lt;mv-five-arcs of="Model.Arcs" /&gt;</c></example>
[HtmlTargetElement("mv-five-arcs")]
public sealed class FiveArcsTagHelper : KitTagHelper
{
    public FiveArcsOptions Of { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output) => Replace(output, FiveArcs.Html(Of));
}
