using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Medvirk.Domain.CommonAgenda;

/// <summary>
/// Abbreviations after which a point ends no sentence (after Retskrivningsordbogen). Those that are everyday words too
/// ("min.", "op.", "el.", "jul.") are left out: there a point most often ends a sentence.
/// </summary>
internal static partial class DanishAbbreviations
{
    private static readonly FrozenSet<string> Known = (
        "bl.a lb.nr ph.d adj adm adr afd afs alm ang anm ansv apr aut bd bem bl bygn ca cand dat dec div dl dr dvs eks ekskl etc evt feb febr fhv fig "
        + "flg fmd fork forts forv fr frk følg gl gr hhv hr hrs ifm ift iflg ifølg indb indv inkl insp instr jan jf jfr jr kap kgl kl kr kst kt kvt "
        + "lb lic lign maks mdl mdr mfl mht mia mill mio mm mr mrs ms mv ndf nr nto nuv obl obs okt omkr opg opl opr osv overs "
        + "pct pga pgf phv pkt pl pr prof ps pt pæd ref resp sal sekr sep sept sml sst skt spm st stk str stud såk tdl tidl tilh tilsv tlf udd udg udv "
        + "uafh vedr vejl vha vol vs årg årh øv øvr").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <param name="token">The word before the point, with its inner points: "bl.a", "ca", "H".</param>
    public static bool Contains(string token) =>
        token.ToLowerInvariant() is var lower
        && (Known.Contains(lower) || InnerPoints().IsMatch(lower) || (IsOneLetter(lower) && token is not ("i" or "å" or "ø")));

    private static bool IsOneLetter(string token) => token.Length == 1 && char.IsLetter(token[0]);

    /// <summary>Letters with points between: m.m, o.l, f.eks, p.g.a, f.o.m; not web addresses as dr.dk.</summary>
    [GeneratedRegex(@"^(?:\p{L}\.)+\p{L}{1,4}$")]
    private static partial Regex InnerPoints();
}
