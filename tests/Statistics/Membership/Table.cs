using CsCheck;
using Medvirk.Statistics.Membership;

namespace Medvirk.Tests.Statistics.Membership;

/// <summary>Two periods of some members, in whole numbers: a pair is what a member reported, null where it did not.</summary>
internal sealed record Table((int Value, int Of)?[] Before, (int Value, int Of)?[] After)
{
    private static readonly Gen<(int, int)?> Pair = Gen.Frequency(
        (4, Gen.Select(Gen.Int[0, 1000], Gen.Int[1, 1000]).Select(pair => ((int, int)?)(Math.Min(pair.Item1, pair.Item2), pair.Item2))),
        (1, Gen.Select(Gen.Int[0, 5], Gen.Int[100_000, 10_000_000]).Select(pair => ((int, int)?)pair)),
        (2, Gen.Const(((int, int)?)null)));

    /// <summary>At least one is in both.</summary>
    public static Gen<Table> Some { get; } = Gen.Int[1, 12].SelectMany(count => Gen.Select(Pair.Array[count], Pair.Array[count]))
        .Select(both => new Table(both.Item1, both.Item2)).Where(table => table.Stayers.Any());

    public IEnumerable<int> Stayers => All.Where(member => Before[member] is not null && After[member] is not null);

    public IEnumerable<int> Came => All.Where(member => Before[member] is null && After[member] is not null);

    public IEnumerable<int> Went => All.Where(member => Before[member] is not null && After[member] is null);

    private IEnumerable<int> All => Enumerable.Range(0, Before.Length);

    public Members Members(FigureKind kind = FigureKind.Share) => Medvirk.Statistics.Membership.Members.Of(
        kind,
        All.SelectMany(member => new[] { (Period: 0, Pair: Before[member]), (Period: 1, Pair: After[member]) }
            .Where(one => one.Pair is not null)
            .Select(one => new Entry(one.Period, Name(member), one.Pair!.Value.Value, kind is FigureKind.Count ? null : one.Pair!.Value.Of))),
        All.Select(member => new Expected(Name(member), 0)));

    public Change Change(FigureKind kind = FigureKind.Share) => Members(kind).Change(0, 1);

    public Table Backwards() => new(After, Before);

    public static string Name(int member) => $"{(char)('a' + member)}";

    /// <summary>The figure of some, exactly.</summary>
    public static Fraction Figure((int Value, int Of)?[] period, IEnumerable<int> members) =>
        Sum(period, members, pair => pair.Value) / Sum(period, members, pair => pair.Of);

    public static Fraction Sum((int Value, int Of)?[] period, IEnumerable<int> members, Func<(int Value, int Of), int> part) =>
        Fraction.Sum(members.Where(member => period[member] is not null).Select(member => (Fraction)part(period[member]!.Value)));
}
