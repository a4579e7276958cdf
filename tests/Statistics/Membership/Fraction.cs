using System.Numerics;

namespace Medvirk.Tests.Statistics.Membership;

/// <summary>A whole number over another: nothing is rounded.</summary>
internal readonly record struct Fraction(BigInteger Over, BigInteger Under)
{
    public static Fraction Zero => new(0, 1);

    /// <summary>To twenty decimals, which is enough for what is compared here.</summary>
    public double Value => (double)(Over * BigInteger.Pow(10, 20) / Under) / 1e20;

    public static implicit operator Fraction(int whole) => new(whole, 1);

    public static Fraction operator +(Fraction one, Fraction other) => Of((one.Over * other.Under) + (other.Over * one.Under), one.Under * other.Under);

    public static Fraction operator -(Fraction one, Fraction other) => one + (other * -1);

    public static Fraction operator *(Fraction one, Fraction other) => Of(one.Over * other.Over, one.Under * other.Under);

    public static Fraction operator /(Fraction one, Fraction other) => Of(one.Over * other.Under * other.Over.Sign, one.Under * BigInteger.Abs(other.Over));

    public static Fraction Sum(IEnumerable<Fraction> all) => all.Aggregate(Zero, (sum, one) => sum + one);

    private static Fraction Of(BigInteger over, BigInteger under)
    {
        var common = BigInteger.GreatestCommonDivisor(over, under);
        return new(over / common, under / common);
    }
}
