using Medvirk.Data.SharedMeasurement.Reporting;
using Medvirk.Web.Language;

namespace Medvirk.Web.Pages.SharedMeasurement.Rounds;

/// <summary>How it went with one organisation in one round, as all members are told: a sign and a word, no blame.</summary>
/// <param name="Sign">Filled, half or empty: the share that has come. For the eye only.</param>
/// <param name="Words">The same in words.</param>
public sealed record RoundMark(string Sign, string Words)
{
    public static RoundMark Of(Texts words, RoundRow round, RoundCell? cell) => cell switch
    {
        null => new("·", words["rounds.mark.not-asked"]),
        { Asked: 1, In: 1 } => new("●", words["rounds.mark.in"]),
        var c when c.In == c.Asked => new("●", words["rounds.mark.all", c.Asked]),
        { In: > 0 } c => new("◐", words["rounds.mark.some", c.In, c.Asked]),
        _ when !round.IsOpen => new("○", words["rounds.mark.none"]),
        { Late: > 0 } => new("○", words["rounds.mark.missing"]),
        _ => new("○", words["rounds.mark.coming"]),
    };
}
