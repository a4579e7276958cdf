using Medvirk.Domain.Backbone.Conditions;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Medvirk.Web.Ui;

/// <summary>One thing among its like.</summary>
/// <example><c>&lt;mv-card heading="@goal.Title" href="@…" condition="Condition.Agenda"&gt;&lt;p&gt;…&lt;/p&gt;&lt;/mv-card&gt;</c></example>
[HtmlTargetElement("mv-card")]
public sealed class CardTagHelper : KitTagHelper
{
    public string Heading { get; set; } = "";

    public int Level { get; set; } = 2;

    public string? Href { get; set; }

    public string? Foot { get; set; }

    public Condition? Condition { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output) => Replace(output, Card.Html(new CardOptions
    {
        Heading = Heading,
        Level = Level,
        Href = Href,
        Foot = Foot,
        Condition = Condition,
        Content = await ContentAsync(output),
    }));
}

/// <summary>Something for those who want to know more, folded.</summary>
/// <example><c>&lt;mv-details summary="@T["…"]"&gt;…&lt;/mv-details&gt;</c></example>
[HtmlTargetElement("mv-details")]
public sealed class DetailsTagHelper : KitTagHelper
{
    public string Summary { get; set; } = "";

    public bool Open { get; set; }

    /// <summary>True where it holds a table.</summary>
    public bool Wide { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output) => Replace(output, Details.Html(new DetailsOptions
    {
        Summary = Summary,
        Open = Open,
        Wide = Wide,
        Content = await ContentAsync(output),
    }));
}

/// <summary>The facts of one thing.</summary>
/// <example><c>&lt;mv-facts&gt;&lt;mv-fact name="@T["…"]"&gt;…&lt;/mv-fact&gt;&lt;/mv-facts&gt;</c></example>
[HtmlTargetElement("mv-facts")]
public sealed class FactsTagHelper : KitTagHelper
{
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output) =>
        Replace(output, new Markup().Element("dl", await ContentAsync(output), ("class", "facts")));
}

/// <summary>One fact.</summary>
[HtmlTargetElement("mv-fact", ParentTag = "mv-facts")]
public sealed class FactTagHelper : KitTagHelper
{
    public string Name { get; set; } = "";

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output) =>
        Replace(output, Facts.Row(new Markup(), new Fact(Name, null, await ContentAsync(output))));
}
