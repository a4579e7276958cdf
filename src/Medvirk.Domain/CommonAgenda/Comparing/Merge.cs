namespace Medvirk.Domain.CommonAgenda;

/// <summary>Two lists of things with ids, as one: everything of both once, in an order that both would know.</summary>
internal static class Merge
{
    /// <summary>
    /// The later list in its order; what only the earlier one has comes after its nearest neighbour before it that both have.
    /// Something moved where it is outside the longest run of things whose order did not change.
    /// </summary>
    public static IReadOnlyList<Merged<T>> Of<T>(IReadOnlyList<T> before, IReadOnlyList<T> after, Func<T, Guid> key)
        where T : class
    {
        var places = before.Select((item, place) => (Id: key(item), place)).ToDictionary(p => p.Id, p => p.place);
        var staying = LongestRise([.. after.Select(item => places.GetValueOrDefault(key(item), -1))]);
        var kept = after.Select(key).ToHashSet();
        var anchors = staying.Select(i => key(after[i])).ToHashSet();
        var merged = new List<Merged<T>>(before.Count + after.Count);
        RemovedFrom(0);
        for (var i = 0; i < after.Count; i++)
        {
            var place = places.GetValueOrDefault(key(after[i]), -1);
            merged.Add(new Merged<T>(place < 0 ? null : before[place], after[i], place >= 0 && !staying.Contains(i)));
            if (staying.Contains(i))
            {
                RemovedFrom(place + 1);
            }
        }

        return merged;

        void RemovedFrom(int place)
        {
            for (; place < before.Count && !anchors.Contains(key(before[place])); place++)
            {
                if (!kept.Contains(key(before[place])))
                {
                    merged.Add(new Merged<T>(before[place], null, false));
                }
            }
        }
    }

    /// <summary>Which of the numbers are in a longest rising run; −1 never is (Fredman 1975, by piles).</summary>
    private static HashSet<int> LongestRise(int[] numbers)
    {
        var (piles, below) = (new List<int>(), new int[numbers.Length]);
        for (var i = 0; i < numbers.Length; i++)
        {
            if (numbers[i] < 0)
            {
                continue;
            }

            var (low, high) = (0, piles.Count);
            while (low < high)
            {
                var middle = (low + high) / 2;
                (low, high) = numbers[piles[middle]] < numbers[i] ? (middle + 1, high) : (low, middle);
            }

            below[i] = low > 0 ? piles[low - 1] : -1;
            if (low == piles.Count)
            {
                piles.Add(i);
            }
            else
            {
                piles[low] = i;
            }
        }

        var found = new HashSet<int>();
        for (var at = piles.Count > 0 ? piles[^1] : -1; at >= 0; at = below[at])
        {
            found.Add(at);
        }

        return found;
    }
}

/// <param name="Before">Null where it is new.</param>
/// <param name="After">Null where it is gone.</param>
/// <param name="Moved">Whether it stands elsewhere among the others.</param>
internal sealed record Merged<T>(T? Before, T? After, bool Moved)
    where T : class;
