using Medvirk.Domain.Voices;
using Medvirk.Web.Language;

namespace Medvirk.Web.Api;

/// <summary>Words of a person's that are sent with an act: a reason, remarks.</summary>
internal static class SentWords
{
    /// <summary>What is wrong with them.</summary>
    /// <param name="pointer">Where they stand in the body.</param>
    /// <param name="text">As they were sent.</param>
    /// <param name="most">How many characters they may have.</param>
    /// <param name="isNeeded">Whether they may not be left out.</param>
    /// <param name="words">The language of the answer.</param>
    public static IEnumerable<ProblemError> Faults(string pointer, string? text, int most, bool isNeeded, Texts words)
    {
        if (isNeeded && string.IsNullOrWhiteSpace(text))
        {
            yield return Error(pointer, "words-missing", words);
        }

        if (text?.Length > most)
        {
            yield return new(pointer, null, "text-too-long", words["api.error.text-too-long", most]);
        }

        if (PersonalTraces.HasCpr(text))
        {
            yield return new(pointer, null, "personal-number", words["voices.cpr"]);
        }
    }

    /// <summary>Something in the body is wrong; the code has its own sentence.</summary>
    public static ProblemError Error(string pointer, string code, Texts words) => new(pointer, null, code, words[$"api.error.{code}"]);
}
