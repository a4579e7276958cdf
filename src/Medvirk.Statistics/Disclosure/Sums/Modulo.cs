namespace Medvirk.Statistics.Disclosure.Sums;

/// <summary>
/// Arithmetic modulo the prime 2^61 − 1, in which nothing is rounded. What is a combination over the fractions is one here
/// too; the other way round it fails only where the prime divides a minor of the table, which for sums over sets of atoms is
/// as good as never, and would hide a cell too many, not one too few.
/// </summary>
public static class Modulo
{
    public const ulong Prime = (1UL << 61) - 1;

    public static ulong Add(ulong one, ulong other)
    {
        var sum = one + other;
        return sum >= Prime ? sum - Prime : sum;
    }

    public static ulong Subtract(ulong one, ulong other) => one >= other ? one - other : one + Prime - other;

    public static ulong Multiply(ulong one, ulong other)
    {
        var high = Math.BigMul(one, other, out var low);
        // 2^61 is 1, so the product's upper bits are added to its lower ones.
        var sum = (low & Prime) + ((low >> 61) | (high << 3));
        return sum >= Prime ? sum - Prime : sum;
    }

    /// <summary>The number that gives 1 with this one; by Fermat its power to the prime − 2.</summary>
    /// <param name="number">Not 0.</param>
    public static ulong Inverse(ulong number)
    {
        var (result, power) = (1UL, number);
        for (var exponent = Prime - 2; exponent > 0; exponent >>= 1)
        {
            result = (exponent & 1) == 1 ? Multiply(result, power) : result;
            power = Multiply(power, power);
        }

        return result;
    }
}
