using Medvirk.Domain.Voices;
using Medvirk.Web.Language;

namespace Medvirk.Web.Api.SharedMeasurement;

/// <summary>Words that come along with figures, held to the same as on the pages.</summary>
internal static class SentText
{
    /// <summary>Why it can't be kept, as a code and in words; null where it can.</summary>
    public static (string Code, string Message)? Fault(string? text, Texts words) =>
        PersonalTraces.HasCpr(text) ? ("personal-number", words["voices.cpr"]) : null;
}
