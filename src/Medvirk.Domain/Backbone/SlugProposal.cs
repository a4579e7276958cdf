using System.Globalization;
using System.Text;

namespace Medvirk.Domain.Backbone;

/// <summary>Makes a short name for addresses from a name: "Åben dør for ældre" gives "aaben-doer-for-aeldre".</summary>
public static class SlugProposal
{
    /// <summary>A slug, at most <see cref="Initiative.SlugLength"/> long and cut between words; empty where the name has too few letters.</summary>
    public static string Of(string name)
    {
        var slug = new StringBuilder();
        foreach (var letter in Spelt(name))
        {
            if (char.IsAsciiLetterOrDigit(letter))
            {
                slug.Append(letter);
            }
            else if (slug.Length > 0 && slug[^1] != '-')
            {
                slug.Append('-');
            }
        }

        var whole = slug.ToString().TrimEnd('-');
        if (whole.Length > Initiative.SlugLength)
        {
            var cut = whole.LastIndexOf('-', Initiative.SlugLength);
            whole = whole[..(cut > 0 ? cut : Initiative.SlugLength)];
        }

        return Initiative.IsSlug(whole) ? whole : "";
    }

    /// <summary>Lower case, with Danish letters spelt out and other accents taken off.</summary>
    private static IEnumerable<char> Spelt(string name) => Shared.Text.Normal(name.ToLowerInvariant(), NormalizationForm.FormC)
        .Replace("æ", "ae", StringComparison.Ordinal).Replace("ø", "oe", StringComparison.Ordinal).Replace("å", "aa", StringComparison.Ordinal)
        .Replace("ß", "ss", StringComparison.Ordinal)
        .Normalize(NormalizationForm.FormD)
        .Where(letter => CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark);
}
