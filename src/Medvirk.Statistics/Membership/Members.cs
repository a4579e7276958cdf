namespace Medvirk.Statistics.Membership;

/// <summary>A figure over members who come and go: what each reported, and what each should have.</summary>
/// <remarks>
/// The figure of all members is the sum of the values, or that over the sum of what they are of; never a mean of the members'
/// own figures. It holds nothing that was not handed in, and never changes. Time grows with the number of entries, and of
/// members times periods.
/// </remarks>
public sealed class Members
{
    /// <summary>So many a window may have.</summary>
    public const int MostPeriods = 100_000;

    private readonly Dictionary<int, Dictionary<string, Entry>> byPeriod;
    private readonly Dictionary<string, Expected[]> expected;

    private Members(FigureKind kind, Dictionary<int, Dictionary<string, Entry>> byPeriod, Dictionary<string, Expected[]> expected) =>
        (Kind, this.byPeriod, this.expected) = (kind, byPeriod, expected);

    /// <summary>Of what kind its figure is.</summary>
    public FigureKind Kind { get; }

    /// <summary>Puts together what was reported and what should have been.</summary>
    /// <param name="kind">What the figure is of, and so its unit: the values', 0 to 1, or values for one of what they are of.</param>
    /// <param name="entries">At least one, in any order.</param>
    /// <param name="expected">Who should report when; at least all who did.</param>
    /// <exception cref="InvalidInputException">
    /// No entries; two of the same member and period; a member without a name; a value that is negative, no number or too large;
    /// a denominator that is missing, one too many, not more than 0, too small or too large; a share of more than all; an entry of a
    /// member who is not expected then; a weight that is not more than 0, too small or too large; or times of a member that are empty
    /// or overlap.
    /// </exception>
    public static Members Of(FigureKind kind, IEnumerable<Entry> entries, IEnumerable<Expected> expected)
    {
        var times = Check.Times(expected);
        Dictionary<int, Dictionary<string, Entry>> byPeriod = [];
        foreach (var (at, entry) in entries.Index())
        {
            Check.Entry(kind, entry, at);
            if (!times.TryGetValue(entry.Member, out var own) || !own.Any(time => time.Holds(entry.Period)))
            {
                throw new InvalidInputException(InputProblem.Contradiction, nameof(expected), $"{entry.Member} reported of period {entry.Period}, when nobody expected it to.");
            }

            if (!byPeriod.TryGetValue(entry.Period, out var period))
            {
                byPeriod.Add(entry.Period, period = []);
            }

            if (!period.TryAdd(entry.Member, entry))
            {
                throw new InvalidInputException(InputProblem.Duplicate, nameof(entries), $"{entry.Member} reported twice of period {entry.Period}.");
            }
        }

        return byPeriod.Count > 0
            ? new(kind, byPeriod, times)
            : throw new InvalidInputException(InputProblem.Empty, nameof(entries), "Nobody reported anything.");
    }

    /// <summary>The figure of every period, of all and of the constant panel, with its coverage.</summary>
    /// <param name="from">The first period of the window.</param>
    /// <param name="until">The period after its last one.</param>
    /// <exception cref="InvalidInputException">A window without periods, or of more than <see cref="MostPeriods"/>.</exception>
    public MembershipSeries Series(int from, int until)
    {
        if (until <= from || (long)until - from > MostPeriods)
        {
            throw new InvalidInputException(
                until <= from ? InputProblem.Empty : InputProblem.OutOfRange, nameof(until), $"A window from period {from} until {until} has not from 1 to {MostPeriods} periods.");
        }

        var window = Enumerable.Range(from, until - from).ToArray();
        Dictionary<string, int> times = [];
        foreach (var member in window.SelectMany(period => Reports(period).Keys))
        {
            times[member] = times.GetValueOrDefault(member) + 1;
        }

        var panel = times.Where(member => member.Value == window.Length).Select(member => member.Key).ToHashSet();
        return new(Kind, [.. panel.Order(StringComparer.Ordinal)], [.. window.Select(period => new PeriodFigure(
            period, Figure(Reports(period).Values), Figure(Reports(period).Values.Where(entry => panel.Contains(entry.Member))), CoverageOf(period)))]);
    }

    /// <summary>The change of the full figure, split, in the figure's own unit; the formulas and their sources stand at <see cref="Membership.Change"/>.</summary>
    /// <param name="from">The period it changed from.</param>
    /// <param name="to">The period it changed to.</param>
    /// <exception cref="InvalidInputException">
    /// Nobody reported of one of the periods, or, of a share or a rate, nobody of both: then the change can't be split.
    /// </exception>
    public Change Change(int from, int to)
    {
        var (before, after) = (Reports(from), Reports(to));
        if (before.Count == 0 || after.Count == 0)
        {
            throw new InvalidInputException(InputProblem.Empty, before.Count == 0 ? nameof(from) : nameof(to), $"Nobody reported of period {(before.Count == 0 ? from : to)}.");
        }

        var parts = Kind is FigureKind.Count ? Split.OfCount(before, after) : Split.OfRatio(before, after);
        return new(Kind, from, to, Figure(before.Values)!.Value, Figure(after.Values)!.Value, [.. parts], CoverageOf(from).IsHollow || CoverageOf(to).IsHollow);
    }

    private Dictionary<string, Entry> Reports(int period) => byPeriod.GetValueOrDefault(period) ?? [];

    private double? Figure(IEnumerable<Entry> entries)
    {
        var own = entries.ToArray();
        var sums = Split.Sums(own);
        return own.Length == 0 ? null : Kind is FigureKind.Count ? sums.Value : sums.Ratio;
    }

    private Coverage CoverageOf(int period)
    {
        var should = expected.Values.Select(times => times.FirstOrDefault(time => time.Holds(period))).OfType<Expected>().ToArray();
        var did = should.Where(time => Reports(period).ContainsKey(time.Member)).ToArray();
        return new(did.Length, should.Length, Total.Of(did.Select(time => time.Weight)), Total.Of(should.Select(time => time.Weight)));
    }
}
