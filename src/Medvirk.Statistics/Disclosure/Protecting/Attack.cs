using Medvirk.Statistics.Disclosure.Certificates;

namespace Medvirk.Statistics.Disclosure.Protecting;

/// <summary>
/// The attacker's two linear programs on a guard. On the way they often find whole worlds: as a way they give those back.
/// </summary>
internal sealed class Attack(Cube cube, OpenSums open, Guard guard, IReadOnlyList<int> atoms) : IWay
{
    private const double Hair = 1e-6;

    private readonly Dictionary<bool, IReadOnlyList<Exchange>> worlds = [];

    /// <summary>Whether the attacker, over the fractions, is kept as far away as the guard says.</summary>
    /// <param name="missing">How much more its sum must be able to be.</param>
    public bool IsHeldOff(long missing)
    {
        var up = Reach(more: true, Math.Max(missing, guard.Width));
        return up >= missing && (up >= guard.Width || up + Reach(more: false, guard.Width) >= guard.Width);
    }

    public IReadOnlyList<Exchange> Find(Guard of, long need, bool more) => worlds.GetValueOrDefault(more, []);

    private double Reach(bool more, long need)
    {
        using var program = new MoveProgram(cube, open, guard, atoms, need, more, isWhole: false, mayHide: false);
        worlds[more] = program.Exchanges;
        return Math.Floor(program.By + Hair);
    }
}
