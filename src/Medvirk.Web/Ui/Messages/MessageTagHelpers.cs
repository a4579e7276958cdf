using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Medvirk.Web.Ui;

/// <summary>Something to know.</summary>
/// <example><c>&lt;mv-alert kind="Look" title="@T["…"]"&gt;&lt;p&gt;@T["…"]&lt;/p&gt;&lt;/mv-alert&gt;</c></example>
[HtmlTargetElement("mv-alert")]
public sealed class AlertTagHelper : KitTagHelper
{
    public AlertKind Kind { get; set; }

    public string? Title { get; set; }

    public string? Text { get; set; }

    /// <summary>True where it tells of what the reader just did.</summary>
    public bool Announce { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output) => Replace(output, Alert.Html(new AlertOptions
    {
        Kind = Kind,
        Title = Title,
        Text = Text,
        Content = await ContentAsync(output),
        Announce = Announce,
    }));
}

/// <summary>Nothing here yet.</summary>
/// <example><c>&lt;mv-empty title="@T["…"]" text="@T["…"]" action="@T["…"]" href="@…" /&gt;</c></example>
[HtmlTargetElement("mv-empty")]
public sealed class EmptyTagHelper : KitTagHelper
{
    public string Title { get; set; } = "";

    public string? Text { get; set; }

    public string? Action { get; set; }

    public string? Href { get; set; }

    public int Level { get; set; } = 2;

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output) => Replace(output, Empty.Html(new EmptyOptions
    {
        Title = Title,
        Text = Text,
        Content = await ContentAsync(output),
        Action = Action,
        Href = Href,
        Level = Level,
    }));
}

/// <summary>The state of a thing.</summary>
/// <example><c>&lt;mv-tag kind="Success" text="@T.Of(version.State)" /&gt;</c></example>
[HtmlTargetElement("mv-tag")]
public sealed class StatusTagHelper : KitTagHelper
{
    public TagKind Kind { get; set; }

    public string Text { get; set; } = "";

    public override void Process(TagHelperContext context, TagHelperOutput output) => Replace(output, Tag.Html(new TagOptions(Text, Kind)));
}
