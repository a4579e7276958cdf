using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Medvirk.Web.Ui;

/// <summary>Sends the form it stands in.</summary>
/// <example><c>&lt;mv-button&gt;@T["agenda.endorse.do"]&lt;/mv-button&gt;</c></example>
[HtmlTargetElement("mv-button")]
public sealed class ButtonTagHelper : KitTagHelper
{
    public ButtonKind Kind { get; set; }

    public string? Name { get; set; }

    public string? Value { get; set; }

    [HtmlAttributeName("formaction")]
    public string? FormAction { get; set; }

    public bool Disabled { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output) => Replace(output, Button.Html(new ButtonOptions
    {
        Content = await ContentAsync(output),
        Kind = Kind,
        Name = Name,
        Value = Value,
        FormAction = FormAction,
        Disabled = Disabled,
    }));
}

/// <summary>A link that looks like a button: the way to a page where something is done.</summary>
/// <example><c>&lt;mv-link-button href="@AgendaLinks.Endorse(…)"&gt;@T["…"]&lt;/mv-link-button&gt;</c></example>
[HtmlTargetElement("mv-link-button")]
public sealed class LinkButtonTagHelper : KitTagHelper
{
    public ButtonKind Kind { get; set; }

    public string Href { get; set; } = "";

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output) => Replace(output, Button.Html(new ButtonOptions
    {
        Content = await ContentAsync(output),
        Kind = Kind,
        Href = Href,
    }));
}

/// <summary>The acts of a form or a page, side by side.</summary>
/// <example><c>&lt;mv-actions&gt;…&lt;/mv-actions&gt;</c></example>
[HtmlTargetElement("mv-actions")]
public sealed class ActionsTagHelper : KitTagHelper
{
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output) =>
        Replace(output, new Markup().Element("div", await ContentAsync(output), ("class", "actions")));
}
