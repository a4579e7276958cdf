using System.Security.Cryptography;
using System.Text;

namespace Medvirk.Domain.CommonAgenda;

/// <summary>
/// The canonical form of an agenda's text: what is put forward, hashed and kept, byte for byte.
/// </summary>
/// <remarks>
/// UTF-8 without byte order mark; every line ends with one line feed; texts are NFC. Each line begins with its kind:
/// <code>
/// medvirk-agenda 1
/// part {id} {kind}
/// title {one line}
/// paragraph {id}
/// |{a line of its Markdown}
/// plain
/// |{a line of the plain version}
/// </code>
/// Parts come in their order; <c>title</c> and <c>plain</c> always stand, even where empty. Ids are lower-case with
/// hyphens, kinds are the names of <see cref="PartKind"/>. The hash is SHA-256 in lower-case hexadecimal over all bytes,
/// so that <c>sha256sum</c> of the downloaded file gives it.
/// </remarks>
public static class CanonicalAgenda
{
    private const string FirstLine = "medvirk-agenda 1";

    public static string Write(IEnumerable<VersionPart> parts)
    {
        var text = new StringBuilder();
        Line(FirstLine);
        foreach (var part in parts)
        {
            Line($"part {part.Id:D} {part.Kind}");
            Line($"title {part.Title}");
            foreach (var paragraph in part.Paragraphs)
            {
                Line($"paragraph {paragraph.Id:D}");
                Lines(paragraph.Text);
            }

            Line("plain");
            Lines(part.Plain);
        }

        return text.ToString();

        void Line(string line) => text.Append(line).Append('\n');

        void Lines(string lines)
        {
            foreach (var line in lines.Length == 0 ? [] : lines.Split('\n'))
            {
                Line("|" + line);
            }
        }
    }

    /// <exception cref="FormatException">The text is no canonical agenda.</exception>
    public static IReadOnlyList<VersionPart> Read(string text)
    {
        var lines = text.Split('\n');
        if (lines[0] != FirstLine || lines[^1].Length > 0)
        {
            throw new FormatException("The first line is not '" + FirstLine + "', or the last line does not end.");
        }

        var parts = new List<VersionPart>();
        for (var at = 1; at < lines.Length - 1;)
        {
            var (id, kind) = Take("part ").Split(' ') is [var first, var second]
                ? (Guid.ParseExact(first, "D"), Enum.Parse<PartKind>(second))
                : throw new FormatException($"Line {at} is no part.");
            var title = Take("title ");
            var paragraphs = new List<Paragraph>();
            while (lines[at].StartsWith("paragraph ", StringComparison.Ordinal))
            {
                paragraphs.Add(new Paragraph(Guid.ParseExact(Take("paragraph "), "D"), TakeLines()));
            }

            Take("plain");
            parts.Add(new VersionPart(id, kind, title, paragraphs, TakeLines()));

            string Take(string start) => lines[at].StartsWith(start, StringComparison.Ordinal)
                ? lines[at++][start.Length..]
                : throw new FormatException($"Line {at + 1} should begin with '{start}'.");

            string TakeLines()
            {
                var from = at;
                while (lines[at].StartsWith('|'))
                {
                    at++;
                }

                return string.Join('\n', lines[from..at].Select(line => line[1..]));
            }
        }

        return parts;
    }

    public static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
