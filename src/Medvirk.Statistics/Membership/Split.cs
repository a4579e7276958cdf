namespace Medvirk.Statistics.Membership;

/// <summary>Finds each member's parts of a change; the formulas are at <see cref="Change"/>.</summary>
internal static class Split
{
    public static IEnumerable<MemberPart> OfCount(IReadOnlyDictionary<string, Entry> before, IReadOnlyDictionary<string, Entry> after) =>
        Members(before, after).Select(member => (before.TryGetValue(member, out var then), after.TryGetValue(member, out var now)) switch
        {
            (true, true) => new MemberPart(member, now.Value - then.Value, 0, 0, 0),
            (false, true) => new MemberPart(member, 0, 0, now.Value, 0),
            _ => new MemberPart(member, 0, 0, 0, -then.Value),
        });

    public static IEnumerable<MemberPart> OfRatio(IReadOnlyDictionary<string, Entry> before, IReadOnlyDictionary<string, Entry> after)
    {
        var (allBefore, allAfter) = (Sums(before.Values), Sums(after.Values));
        var (stayBefore, stayAfter) = (Sums(before.Values.Where(entry => after.ContainsKey(entry.Member))), Sums(after.Values.Where(entry => before.ContainsKey(entry.Member))));
        if (stayBefore.Of == 0)
        {
            throw new InvalidInputException(InputProblem.Empty, "stayers", $"Nobody is in both period {before.Values.First().Period} and period {after.Values.First().Period}, so there is nothing to hold those against who came and went.");
        }

        var middle = (stayBefore.Ratio + stayAfter.Ratio) / 2;
        return Members(before, after).Select(member =>
        {
            var (wasThere, isThere) = (before.TryGetValue(member, out var then), after.TryGetValue(member, out var now));
            return (wasThere, isThere) switch
            {
                (true, true) => Stayer(member, Ratio(then), Ratio(now), then.Of!.Value / stayBefore.Of, now.Of!.Value / stayAfter.Of),
                (false, true) => new MemberPart(member, 0, 0, now.Of!.Value / allAfter.Of * (Ratio(now) - stayAfter.Ratio), 0),
                _ => new MemberPart(member, 0, 0, 0, -(then.Of!.Value / allBefore.Of * (Ratio(then) - stayBefore.Ratio))),
            };
        });

        MemberPart Stayer(string member, double then, double now, double partThen, double partNow) =>
            new(member, (partThen + partNow) / 2 * (now - then), (((then + now) / 2) - middle) * (partNow - partThen), 0, 0);
    }

    public static (double Value, double Of, double Ratio) Sums(IEnumerable<Entry> entries)
    {
        var (value, of) = (default(Total), default(Total));
        foreach (var entry in entries)
        {
            value.Add(entry.Value);
            of.Add(entry.Of ?? 0);
        }

        return (value.Value, of.Value, value.Value / of.Value);
    }

    private static double Ratio(Entry entry) => entry.Value / entry.Of!.Value;

    private static IEnumerable<string> Members(IReadOnlyDictionary<string, Entry> before, IReadOnlyDictionary<string, Entry> after) =>
        before.Keys.Concat(after.Keys.Where(member => !before.ContainsKey(member))).Order(StringComparer.Ordinal);
}
