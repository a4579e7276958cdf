using System.Globalization;
using System.Text;
using Medvirk.Domain.Shared;

namespace Medvirk.Domain.SharedMeasurement;

/// <summary>Makes codes and short names out of what people call things: "Ærø &amp; vest (2)" → "aeroe-vest-2".</summary>
public static class CodeText
{
    /// <param name="label">Any text.</param>
    /// <param name="taken">Whether a code is in use already; then a number is put after it.</param>
    /// <param name="otherwise">What to use where no letter or digit is left.</param>
    public static string Of(string label, Func<string, bool> taken, string otherwise = "code")
    {
        var stem = Stem(label);
        stem = stem.Length == 0 ? otherwise : stem;
        var code = stem;
        for (var n = 2; taken(code); n++)
        {
            code = string.Create(CultureInfo.InvariantCulture, $"{stem}-{n}");
        }

        return code;
    }

    private static string Stem(string label)
    {
        var letters = new StringBuilder();
        foreach (var c in Text.Clean(label).ToLowerInvariant().Normalize(NormalizationForm.FormD))
        {
            var last = letters.Length > 0 ? letters[^1] : '-';
            _ = c switch
            {
                'æ' => letters.Append("ae"),
                'ø' => letters.Append("oe"),
                '\u030A' when last == 'a' => letters.Append('a'),
                _ when char.IsAsciiLetterOrDigit(c) => letters.Append(c),
                _ when last != '-' && CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark => letters.Append('-'),
                _ => letters,
            };
        }

        // Room for a number behind it.
        var text = letters.ToString().Trim('-');
        return text.Length > CellKey.CodeLength - 10 ? text[..(CellKey.CodeLength - 10)].Trim('-') : text;
    }
}
