namespace Medvirk.Domain.CommonAgenda;

/// <summary>
/// Readability by Björnsson's LIX (1968): words / sentences + 100 × long words / words. Without unit; easy below 35.
/// </summary>
/// <remarks>
/// A word is a run of letters or digits with inner hyphens or apostrophes; its length counts letters only; from seven
/// letters it is long. Where sentences end: <see cref="Sentences"/>. Marks of Markdown (list marks and numbers, link
/// addresses) are not text. Zero words give 0.
/// </remarks>
/// <param name="Words">How many words.</param>
/// <param name="Sentences">How many sentences; at least one.</param>
/// <param name="LongWords">How many words have seven letters or more.</param>
/// <param name="LongestSentence">The sentence with most words; empty where there are no words.</param>
/// <param name="LongestWords">The longest long words, each once, longest first; at most <see cref="LongestWordsShown"/>.</param>
public sealed record Lix(int Words, int Sentences, int LongWords, string LongestSentence, IReadOnlyList<string> LongestWords)
{
    public const int LongFrom = 7;
    public const int LongestWordsShown = 8;

    /// <summary>Plain versions stay below this (chapter 1).</summary>
    public const double EasyBelow = 35;

    public double Value => Words == 0 ? 0 : ((double)Words / Sentences) + (100.0 * LongWords / Words);

    public LixBand Band => Value switch
    {
        < 25 => LixBand.VeryEasy,
        < EasyBelow => LixBand.Easy,
        < 45 => LixBand.Medium,
        < 55 => LixBand.Hard,
        _ => LixBand.VeryHard,
    };

    /// <summary>The LIX of a text, plain or Markdown.</summary>
    public static Lix Of(string text)
    {
        var sentences = CommonAgenda.Sentences.Of(text);
        var words = sentences.SelectMany(CommonAgenda.Words.Of).ToArray();
        var longWords = words.Where(word => CommonAgenda.Words.Letters(word) >= LongFrom).ToArray();
        return new Lix(
            words.Length,
            Math.Max(1, sentences.Count),
            longWords.Length,
            sentences.MaxBy(sentence => CommonAgenda.Words.Of(sentence).Count()) ?? "",
            [.. longWords.DistinctBy(word => word.ToLowerInvariant()).OrderByDescending(CommonAgenda.Words.Letters).Take(LongestWordsShown)]);
    }
}

public enum LixBand
{
    /// <summary>Below 25, as books for children.</summary>
    VeryEasy,

    /// <summary>25 to below 35, as light reading.</summary>
    Easy,

    /// <summary>35 to below 45, as newspapers.</summary>
    Medium,

    /// <summary>45 to below 55, as official texts.</summary>
    Hard,

    /// <summary>From 55, as laws and research.</summary>
    VeryHard,
}
