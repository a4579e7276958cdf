using Medvirk.Statistics.Disclosure.Certificates;

namespace Medvirk.Statistics.Disclosure.Protecting;

/// <summary>The cheapest way: a world that was found for another guard may do, or the same exchange the other way round.</summary>
internal sealed class Pool(Cube cube) : IWay
{
    private readonly List<IReadOnlyList<Exchange>> exchanges = [];

    public void Add(IReadOnlyList<Exchange> found)
    {
        IReadOnlyList<Exchange> reverse = [.. found.Select(e => e with { By = -e.By })];
        exchanges.AddRange(new[] { found, reverse }.Where(e => e.Count > 0 && e.All(one => cube.Counts[one.Atom] + one.By >= 0)));
    }

    public IReadOnlyList<Exchange> Find(Guard guard, long need, bool more)
    {
        var (set, own) = (guard.Atoms.ToHashSet(), guard.Insider is { } insider ? cube.Insiders[insider].ToHashSet() : []);
        return exchanges
            .Where(found => !found.Any(e => own.Contains(e.Atom)))
            .MaxBy(found => Math.Min(need, found.Where(e => set.Contains(e.Atom)).Sum(e => more ? e.By : -e.By))) ?? [];
    }
}
