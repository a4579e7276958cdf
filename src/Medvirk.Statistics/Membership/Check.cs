namespace Medvirk.Statistics.Membership;

/// <summary>What entries and times must be; the list of it is at <see cref="Members.Of"/>.</summary>
internal static class Check
{
    /// <returns>Each member's times, in order.</returns>
    public static Dictionary<string, Expected[]> Times(IEnumerable<Expected> expected)
    {
        Dictionary<string, Expected[]> times = expected
            .Select((time, at) => (Member: Named(time.Member, nameof(expected), Item.Nth("Expected member", at)), Time: time))
            .GroupBy(one => one.Member, one => one.Time)
            .ToDictionary(own => own.Key, own => own.OrderBy(time => time.From).ToArray());
        foreach (var own in times.Values)
        {
            for (var at = 0; at < own.Length; at++)
            {
                InvalidInputException.IfNoDivisor(own[at].Weight, nameof(Expected.Weight), Item.Expected(own[at].Member, own[at].From));
                if (own[at].Until <= own[at].From)
                {
                    throw new InvalidInputException(InputProblem.Contradiction, nameof(Expected.Until), $"{own[at].Member} should report from period {own[at].From} until {own[at].Until}, which is never.");
                }

                if (at > 0 && !(own[at - 1].Until <= own[at].From))
                {
                    throw new InvalidInputException(InputProblem.Duplicate, nameof(expected), $"{own[at].Member} is expected twice in period {own[at].From}.");
                }
            }
        }

        return times;
    }

    /// <param name="at">Which one it is, counted from 0.</param>
    public static void Entry(FigureKind kind, Entry entry, int at)
    {
        var item = Item.Reported(Named(entry.Member, "entries", Item.Nth("Entry", at)), entry.Period);
        InvalidInputException.IfNegative(entry.Value == 0 ? 0 : entry.Value, nameof(entry.Value), item);
        InvalidInputException.IfTooLarge(entry.Value, nameof(entry.Value), item);
        if ((kind is FigureKind.Count) == (entry.Of is not null))
        {
            throw new InvalidInputException(
                kind is FigureKind.Count ? InputProblem.Contradiction : InputProblem.Missing, nameof(entry.Of), $"{item}{(kind is FigureKind.Count ? "a count is of nothing." : "it is not said of what.")}");
        }

        if (entry.Of is { } of)
        {
            InvalidInputException.IfNoDivisor(of, nameof(entry.Of), item);
            if (kind is FigureKind.Share && entry.Value > of)
            {
                throw new InvalidInputException(InputProblem.Contradiction, nameof(entry.Value), $"{item}{entry.Value} is more than the {of} there are.");
            }
        }
    }

    private static string Named(string member, string input, Item item) => !string.IsNullOrWhiteSpace(member)
        ? member
        : throw new InvalidInputException(InputProblem.Empty, input, $"{item}a member has no name.");
}
