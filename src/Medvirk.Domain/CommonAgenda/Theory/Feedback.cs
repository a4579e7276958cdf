namespace Medvirk.Domain.CommonAgenda.Theory;

/// <summary>Which arrows lead back.</summary>
public static class Feedback
{
    /// <summary>
    /// The arrows that close a cycle: those that point from a later step to an earlier one, by kind and then by number,
    /// and from whose end their beginning can be reached. Every cycle has at least one, and without them there is none.
    /// </summary>
    /// <param name="steps">Number and kind of each step; numbers are unique.</param>
    /// <param name="arrows">Number of each arrow, and of the steps that it leads from and to.</param>
    /// <returns>Numbers of arrows.</returns>
    public static IReadOnlySet<int> In(IReadOnlyCollection<(int Number, StepKind Kind)> steps, IReadOnlyCollection<(int Number, int From, int To)> arrows)
    {
        var place = steps.OrderBy(s => s.Kind).ThenBy(s => s.Number).Select((s, at) => (s.Number, at)).ToDictionary(s => s.Number, s => s.at);
        var next = arrows.ToLookup(a => a.From, a => a.To);
        return arrows.Where(a => place[a.To] <= place[a.From] && Reaches(a.To, a.From)).Select(a => a.Number).ToHashSet();

        bool Reaches(int from, int to)
        {
            var (seen, open) = (new HashSet<int> { from }, new Stack<int>([from]));
            while (open.TryPop(out var at))
            {
                if (at == to)
                {
                    return true;
                }

                foreach (var after in next[at].Where(seen.Add))
                {
                    open.Push(after);
                }
            }

            return false;
        }
    }
}
