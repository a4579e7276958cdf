using System.Numerics;
using Medvirk.Statistics.Disclosure.Sums;

namespace Medvirk.Tests.Statistics.Disclosure;

public sealed class ModuloTests
{
    private static readonly ulong[] Numbers = [0, 1, 2, 3, 0xFFFF_FFFF, 1UL << 60, (1UL << 60) + 12345, Modulo.Prime - 2, Modulo.Prime - 1, 0x0123_4567_89AB_CDEF];

    [Fact]
    public void It_reckons_as_whole_numbers_of_any_size_do()
    {
        foreach (var (one, other) in Numbers.SelectMany(one => Numbers.Select(other => (one, other))))
        {
            Assert.Equal((ulong)(((BigInteger)one + other) % Modulo.Prime), Modulo.Add(one, other));
            Assert.Equal((ulong)(((BigInteger)one - other + Modulo.Prime) % Modulo.Prime), Modulo.Subtract(one, other));
            Assert.Equal((ulong)((BigInteger)one * other % Modulo.Prime), Modulo.Multiply(one, other));
        }
    }

    [Fact]
    public void A_number_and_its_inverse_give_1() =>
        Assert.All(Numbers.Where(n => n != 0), n => Assert.Equal(1UL, Modulo.Multiply(n, Modulo.Inverse(n))));
}
