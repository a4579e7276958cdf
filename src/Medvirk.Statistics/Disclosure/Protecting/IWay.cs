using Medvirk.Statistics.Disclosure.Certificates;

namespace Medvirk.Statistics.Disclosure.Protecting;

/// <summary>A way to find another world that agrees with all that can be read.</summary>
internal interface IWay
{
    /// <param name="guard">Whose sum is to move.</param>
    /// <param name="need">By how much; at least 1.</param>
    /// <param name="more">Upwards, or downwards.</param>
    /// <returns>The exchanges that move it so far or farther, or as far as this way goes.</returns>
    IReadOnlyList<Exchange> Find(Guard guard, long need, bool more);
}
