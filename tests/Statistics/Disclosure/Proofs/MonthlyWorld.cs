using Medvirk.Statistics.Disclosure.Tables;
using Medvirk.Tests.Testing;
using Record = Medvirk.Statistics.Disclosure.Tables.Record;

namespace Medvirk.Tests.Statistics.Disclosure.Proofs;

/// <summary>The finest that is counted.</summary>
/// <param name="Half">Of a ratio: with, or without.</param>
internal sealed record Class(string Month, string Area, string Sex, string Partner, string Half);

/// <summary>What happens month by month where figures come late and are corrected. Each fourth seed is of another kind.</summary>
internal sealed class MonthlyWorld(int seed)
{
    /// <summary>Reports nothing before the fourth month, and then of the months before as well.</summary>
    private const string LateArea = "E";

    public static readonly string[] Areas = ["A", "B", "C", "D", LateArea];
    public static readonly string[] Sexes = ["f", "m"];

    private readonly Dice dice = new((ulong)(4711 + seed));
    private readonly SortedDictionary<(string Month, string Area, string Sex, string Partner), (long With, long Without)> truth = [];

    public bool IsRatio => seed % 4 > 1;

    public bool HasPublicDenominators => seed % 4 == 3;

    public string[] Partners { get; } = seed % 4 == 1 ? ["p", "q", "r"] : ["p"];

    /// <summary>Those that could take away what they entered.</summary>
    public string[] Insiders => Partners.Length > 1 ? Partners : [];

    public Scheme Scheme(int until) => new([["month", "area"], ["month", "sex"], ["month"]])
    {
        Hierarchies = new Dictionary<string, IReadOnlyDictionary<string, IReadOnlyList<string>>> { ["month"] = Enumerable.Range(1, until).ToDictionary(month => $"to {month:00}", YearTo) },
        PublicDenominators = HasPublicDenominators,
        Insiders = Insiders.Length > 0 ? "partner" : null,
    };

    public RecordTable Records() => new(
        ["month", "area", "sex", "partner"],
        [.. truth.Select(pair => new Record([pair.Key.Month, pair.Key.Area, pair.Key.Sex, pair.Key.Partner], pair.Value.With + pair.Value.Without, IsRatio ? pair.Value.With : null))]);

    /// <summary>A new month; some of the three before get late data, and seldom a correction downwards.</summary>
    public void Live(int month)
    {
        foreach (var (area, i) in Areas.Select((area, i) => (area, i)).Where(area => area.area != LateArea || month > 3))
        {
            foreach (var sex in Sexes)
            {
                foreach (var partner in Partners)
                {
                    var mean = (Insiders.Length > 0 ? 2 : 5) * Math.Exp(0.5 * (i - 2));
                    for (var since = area == LateArea && month == 4 ? 1 : month; since <= month; since++)
                    {
                        truth[($"{since:00}", area, sex, partner)] = (Poisson(mean), IsRatio ? Poisson(1.5 * mean) : 0);
                    }

                    for (var back = 1; back <= 3 && month - back > 0; back++)
                    {
                        var key = ($"{month - back:00}", area, sex, partner);
                        truth[key] = (Later(truth[key].With, back), IsRatio ? Later(truth[key].Without, back) : 0);
                    }
                }
            }
        }
    }

    /// <summary>How the library calls it.</summary>
    public string NameOf(Class one) => string.Join(
        '\u001f', [one.Month, one.Area, one.Sex, .. Insiders.Length > 0 ? [one.Partner] : Array.Empty<string>(), .. IsRatio ? [one.Half] : Array.Empty<string>()]);

    private static IReadOnlyList<string> YearTo(int month) => [.. Enumerable.Range(month - ((month - 1) % 12), ((month - 1) % 12) + 1).Select(m => $"{m:00}")];

    private long Later(long count, int back)
    {
        count += Share() < 0.25 / back ? Poisson(2) : 0;
        return count - (Share() < 0.05 ? Math.Min(count, Poisson(6)) : 0);
    }

    private double Share() => dice.Next(1_000_000) / 1e6;

    /// <summary>Knuth's product of uniform numbers.</summary>
    private int Poisson(double mean)
    {
        var (count, product) = (0, Share());
        for (; product > Math.Exp(-mean); count++)
        {
            product *= Share();
        }

        return count;
    }
}
