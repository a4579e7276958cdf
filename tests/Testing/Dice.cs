namespace Medvirk.Tests.Testing;

/// <summary>The same throws on every machine and in every version of .NET (SplitMix64, Steele, Lea and Flood 2014).</summary>
public sealed class Dice(ulong seed)
{
    private ulong state = seed;

    /// <summary>0 to below <paramref name="sides"/>.</summary>
    public int Next(int sides)
    {
        var mixed = state += 0x9E3779B97F4A7C15;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return (int)((mixed ^ (mixed >> 31)) % (ulong)sides);
    }
}
