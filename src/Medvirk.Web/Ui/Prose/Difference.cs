using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Medvirk.Web.Ui;

/// <summary>A paragraph in two wordings, as one text in which what went is struck out and what came is marked.</summary>
public static partial class Difference
{
    /// <summary>As <see cref="Html"/>, kept for the next who asks.</summary>
    public static IHtmlContent Of(DifferenceOptions options) =>
        MadeOnce.Of(options, (options.Before?.Length ?? 0) + (options.After?.Length ?? 0), key => new HtmlString(Html(key).ToString()));

    public static Markup Html(DifferenceOptions options)
    {
        var html = new Markup().Open("p", ("class", "difference"));
        foreach (var piece in WordDifference.Of(Bare(options.Before), Bare(options.After)))
        {
            switch (piece.Kind)
            {
                case PieceKind.Removed:
                    Mark("del", options.RemovedWord, piece.Text);
                    break;
                case PieceKind.Added:
                    Mark("ins", options.AddedWord, piece.Text);
                    break;
                default:
                    html.Text(piece.Text);
                    break;
            }
        }

        return html.Close("p");

        // Read aloud, a mark is nothing but its words.
        void Mark(string tag, string word, string text) =>
            html.Open(tag).Element("span", $"[{word}: ", ("class", "sr-only")).Text(text).Element("span", "]", ("class", "sr-only")).Close(tag);
    }

    /// <summary>Without the sign that makes it a heading or a point of a list.</summary>
    private static string Bare(string? markdown) => MarkPattern().Replace(markdown ?? "", "");

    [GeneratedRegex(@"^ {0,3}(?:#{1,6}|[-*+•]|\d{1,9}[.)])[ \t]+")]
    private static partial Regex MarkPattern();
}

public sealed record DifferenceOptions
{
    /// <summary>Markdown; null or empty where it is new.</summary>
    public string? Before { get; init; }

    /// <summary>Markdown; null or empty where it is gone.</summary>
    public string? After { get; init; }

    /// <summary>Read aloud before what went.</summary>
    public string RemovedWord { get; init; } = "";

    /// <summary>Read aloud before what came.</summary>
    public string AddedWord { get; init; } = "";
}

/// <example><c>&lt;mv-difference before="@paragraph.Before" after="@paragraph.After" /&gt;</c></example>
[HtmlTargetElement("mv-difference")]
public sealed class DifferenceTagHelper : KitTagHelper
{
    public string? Before { get; set; }

    public string? After { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output) => Replace(output, Difference.Of(new DifferenceOptions
    {
        Before = Before,
        After = After,
        RemovedWord = T["difference.removed"],
        AddedWord = T["difference.added"],
    }));
}
