using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Html;

namespace Medvirk.Web.Ui;

/// <summary>
/// HTML being written: every text and every attribute value is encoded on its way in, so that a component
/// cannot forget it. An attribute whose value is null is left out; one whose value is empty stands alone.
/// </summary>
public sealed class Markup : IHtmlContent
{
    /// <summary>Letters of all alphabets stay readable; what has a meaning in HTML is escaped.</summary>
    public static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly StringBuilder html = new();

    public Markup Open(string tag, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        html.Append('<').Append(tag);
        foreach (var (name, value) in attributes)
        {
            if (value is null)
            {
                continue;
            }

            html.Append(' ').Append(name);
            if (value.Length > 0)
            {
                html.Append("=\"").Append(Encoder.Encode(value)).Append('"');
            }
        }

        html.Append('>');
        return this;
    }

    public Markup Close(string tag)
    {
        html.Append("</").Append(tag).Append('>');
        return this;
    }

    /// <summary>An element with nothing but text in it.</summary>
    public Markup Element(string tag, string? text, params ReadOnlySpan<(string Name, string? Value)> attributes) =>
        Open(tag, attributes).Text(text).Close(tag);

    /// <summary>An element with ready content in it.</summary>
    public Markup Element(string tag, IHtmlContent? content, params ReadOnlySpan<(string Name, string? Value)> attributes) =>
        Open(tag, attributes).Add(content).Close(tag);

    public Markup Text(string? text)
    {
        if (!string.IsNullOrEmpty(text))
        {
            html.Append(Encoder.Encode(text));
        }

        return this;
    }

    /// <summary>What another component, or the page itself, has made; already encoded.</summary>
    public Markup Add(IHtmlContent? content)
    {
        switch (content)
        {
            case null:
                break;
            case Markup other:
                html.Append(other.html);
                break;
            default:
                using (var writer = new StringWriter(html))
                {
                    content.WriteTo(writer, Encoder);
                }

                break;
        }

        return this;
    }

    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        foreach (var chunk in html.GetChunks())
        {
            writer.Write(chunk.Span);
        }
    }

    public override string ToString() => html.ToString();
}
