using Microsoft.AspNetCore.Html;

namespace Medvirk.Web.Ui;

/// <summary>Something for those who want to know more, folded.</summary>
public sealed record DetailsOptions
{
    public required string Summary { get; init; }

    public IHtmlContent? Content { get; init; }

    public bool Open { get; init; }

    /// <summary>True where it holds a table, and needs all the room there is.</summary>
    public bool Wide { get; init; }
}

public static class Details
{
    public static Markup Html(DetailsOptions options) => new Markup()
        .Open("details", ("class", Names.Join("details", options.Wide ? "details--wide" : null)), ("open", Names.If(options.Open)))
        .Element("summary", options.Summary, ("class", "details-summary"))
        .Element("div", options.Content, ("class", "details-text"))
        .Close("details");
}
