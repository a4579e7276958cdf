using Microsoft.AspNetCore.Html;

namespace Medvirk.Web.Ui;

/// <summary>How grave a message is.</summary>
public enum AlertKind
{
    Info,
    Success,
    /// <summary>Look here: something to know before going on. Not an error.</summary>
    Look,
    Error,
}

/// <summary>Something to know: what happened, why, and what to do.</summary>
public sealed record AlertOptions
{
    public AlertKind Kind { get; init; }

    public string? Title { get; init; }

    public string? Text { get; init; }

    public IHtmlContent? Content { get; init; }

    /// <summary>True where it tells of what the reader just did: then it is read out at once.</summary>
    public bool Announce { get; init; }
}

public static class Alert
{
    public static Markup Html(AlertOptions options)
    {
        var kind = options.Kind switch
        {
            AlertKind.Success => "alert-success",
            AlertKind.Look => "alert-warning",
            AlertKind.Error => "alert-error",
            _ => "alert-info",
        };
        var role = !options.Announce ? null : options.Kind == AlertKind.Error ? "alert" : "status";
        var html = new Markup().Open("div", ("class", "alert " + kind), ("role", role));
        if (options.Title is not null)
        {
            html.Element("p", options.Title, ("class", "alert-heading"));
        }

        html.Open("div", ("class", "alert-text"));
        if (options.Text is not null)
        {
            html.Element("p", options.Text);
        }

        return html.Add(options.Content).Close("div").Close("div");
    }
}
