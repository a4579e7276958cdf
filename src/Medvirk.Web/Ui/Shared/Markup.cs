using System.Runtime.InteropServices;
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

    /// <summary>Room for an element with a few attributes, which is what most of them are.</summary>
    private const int Room = 128;

    private readonly StringBuilder html = new(Room);

    /// <summary>What others made, and after how many letters of our own it stands. It is written where it goes, and never copied.</summary>
    private List<(int At, IHtmlContent Content)>? within;

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

    /// <summary>What another component, or the page itself, has made; it encodes itself, and is done with.</summary>
    public Markup Add(IHtmlContent? content)
    {
        if (content is not null)
        {
            (within ??= []).Add((html.Length, content));
        }

        return this;
    }

    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        var (written, next) = (0, 0);
        foreach (var chunk in html.GetChunks())
        {
            var rest = chunk;
            for (; next < within?.Count && within[next].At <= written + rest.Length; next++)
            {
                var own = within[next].At - written;
                Write(writer, rest[..own]);
                within[next].Content.WriteTo(writer, Encoder);
                (rest, written) = (rest[own..], written + own);
            }

            Write(writer, rest);
            written += rest.Length;
        }

        for (; next < within?.Count; next++)
        {
            within[next].Content.WriteTo(writer, Encoder);
        }
    }

    public override string ToString()
    {
        using var writer = new StringWriter();
        WriteTo(writer, Encoder);
        return writer.ToString();
    }

    /// <summary>As an array where it is one: the framework's writers take a span by way of a copy.</summary>
    private static void Write(TextWriter writer, ReadOnlyMemory<char> text)
    {
        if (MemoryMarshal.TryGetArray(text, out var array))
        {
            writer.Write(array.Array!, array.Offset, array.Count);
        }
        else
        {
            writer.Write(text.Span);
        }
    }
}
