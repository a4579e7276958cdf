using Medvirk.Statistics.Disclosure.Certificates;

namespace Medvirk.Statistics.Disclosure.Protecting;

/// <summary>The dear way: a whole-number program over what is around.</summary>
internal sealed class WholeNumbers(Cube cube, OpenSums open, Surroundings surroundings) : IWay
{
    public IReadOnlyList<Exchange> Find(Guard guard, long need, bool more)
    {
        using var program = new MoveProgram(cube, open, guard, surroundings.Around(guard), need, more, isWhole: true, mayHide: false);
        return program.Exchanges;
    }
}
