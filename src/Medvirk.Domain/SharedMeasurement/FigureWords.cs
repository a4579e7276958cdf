using Medvirk.Domain.Shared;

namespace Medvirk.Domain.SharedMeasurement;

/// <summary>
/// The words and signs by which files and people say what kind of cell it is. Signs as Statistics Denmark uses them:
/// ".." is not available and "." can't occur. A lone dash is not among them: there it means zero, elsewhere missing.
/// </summary>
public static class FigureWords
{
    private static readonly Dictionary<string, FigureStatus> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        ["normal value"] = FigureStatus.Number,
        ["normal"] = FigureStatus.Number,
        ["value"] = FigureStatus.Number,
        ["number"] = FigureStatus.Number,
        ["tal"] = FigureStatus.Number,
        ["værdi"] = FigureStatus.Number,
        ["a"] = FigureStatus.Number,
        ["provisional value"] = FigureStatus.Number,
        ["provisional"] = FigureStatus.Number,
        ["foreløbig"] = FigureStatus.Number,
        ["p"] = FigureStatus.Number,
        ["estimated value"] = FigureStatus.Number,
        ["estimated"] = FigureStatus.Number,
        ["e"] = FigureStatus.Number,
        ["missing value"] = FigureStatus.Missing,
        ["missing"] = FigureStatus.Missing,
        ["mangler"] = FigureStatus.Missing,
        ["missing value; suppressed"] = FigureStatus.Missing,
        ["suppressed"] = FigureStatus.Missing,
        ["m"] = FigureStatus.Missing,
        ["o"] = FigureStatus.Missing,
        ["q"] = FigureStatus.Missing,
        [".."] = FigureStatus.Missing,
        ["not applicable"] = FigureStatus.NotApplicable,
        ["ikke relevant"] = FigureStatus.NotApplicable,
        ["l"] = FigureStatus.NotApplicable,
        ["."] = FigureStatus.NotApplicable,
    };

    public static bool TryOf(string? text, out FigureStatus status)
    {
        status = default;
        return text is not null && Words.TryGetValue(Text.Clean(text), out status);
    }
}
