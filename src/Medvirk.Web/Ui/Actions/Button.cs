using Microsoft.AspNetCore.Html;

namespace Medvirk.Web.Ui;

/// <summary>How much a button asks for. A page has one primary act.</summary>
public enum ButtonKind
{
    Primary,
    Secondary,
    /// <summary>What can't be undone.</summary>
    Warning,
    /// <summary>Reads as a link: sign out, cancel.</summary>
    Quiet,
}

/// <summary>A button that sends a form, or a link that looks like one. Its text is a verb.</summary>
public sealed record ButtonOptions
{
    /// <summary>The text; null where ready content is handed over.</summary>
    public string? Text { get; init; }

    public IHtmlContent? Content { get; init; }

    public ButtonKind Kind { get; init; }

    /// <summary>Where a link-button leads; null for a button.</summary>
    public string? Href { get; init; }

    /// <summary>What is sent along, where a form has several buttons.</summary>
    public string? Name { get; init; }

    public string? Value { get; init; }

    /// <summary>Where the form is sent, where it differs from the form's own address.</summary>
    public string? FormAction { get; init; }

    public bool Disabled { get; init; }
}

public static class Button
{
    public static Markup Html(ButtonOptions options)
    {
        var look = options.Kind switch
        {
            ButtonKind.Primary => "button button-primary",
            ButtonKind.Secondary => "button button-secondary",
            ButtonKind.Warning => "button button-warning",
            _ => "link-like",
        };
        var tag = options.Href is null ? "button" : "a";
        return new Markup()
            .Open(
                tag,
                ("class", look),
                ("href", options.Href),
                ("type", options.Href is null ? "submit" : null),
                ("name", options.Name),
                ("value", options.Value),
                ("formaction", options.FormAction),
                ("disabled", Names.If(options.Disabled)))
            .Text(options.Text).Add(options.Content).Close(tag);
    }
}
