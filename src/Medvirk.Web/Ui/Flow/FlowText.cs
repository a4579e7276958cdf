using System.Globalization;

namespace Medvirk.Web.Ui;

/// <summary>Breaks a text into lines of so many letters; a word that is longer is cut with a hyphen.</summary>
internal static class FlowText
{
    public static IReadOnlyList<string> Break(string text, int letters)
    {
        var lines = new List<string>();
        var line = "";
        foreach (var word in text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).SelectMany(word => Pieces(word, letters)))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > letters)
            {
                lines.Add(line);
                line = "";
            }

            line = line.Length == 0 ? word : $"{line} {word}";
        }

        return line.Length > 0 ? [.. lines, line] : lines;
    }

    /// <summary>A sign that is made of several is never cut in half.</summary>
    private static IEnumerable<string> Pieces(string word, int letters)
    {
        while (word.Length > letters)
        {
            var cut = StringInfo.GetNextTextElementLength(word);
            while (cut + StringInfo.GetNextTextElementLength(word.AsSpan(cut)) < letters)
            {
                cut += StringInfo.GetNextTextElementLength(word.AsSpan(cut));
            }

            if (cut == word.Length)
            {
                break;
            }

            yield return word[..cut] + "-";
            word = word[cut..];
        }

        yield return word;
    }
}
