using System.Security.Cryptography;
using CsCheck;
using Medvirk.Domain.Voices;
using Xunit;

namespace Medvirk.Tests.Domain.Voices;

public sealed class ReceiptCodeTests
{
    private static readonly Gen<byte[]> Bytes = Gen.Byte.Array[ReceiptCode.Size];

    [Fact]
    public void It_is_sixteen_signs_in_groups_of_four() =>
        Assert.Matches("^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){3}$", ReceiptCode.From(RandomNumberGenerator.GetBytes(32)).ToString());

    [Theory]
    [InlineData("00000000000000000000", "0000-0000-0000-0000")]
    [InlineData("FFFFFFFFFFFFFFFFFFFF", "ZZZZ-ZZZZ-ZZZZ-ZZZZ")]
    [InlineData("00443214C74254B635CF", "0123-4567-89AB-CDEF")]
    [InlineData("84653A56D7C675BE77DF", "GHJK-MNPQ-RSTV-WXYZ")]
    public void It_is_Crockfords_base_32(string hex, string shown) =>
        Assert.Equal(shown, ReceiptCode.From(Convert.FromHexString(hex)).ToString());

    [Fact]
    public void Every_one_of_the_eighty_bits_changes_the_code() =>
        Bytes.Select(Gen.Int[0, 79]).Sample((bytes, bit) =>
        {
            var other = bytes.ToArray();
            other[bit / 8] ^= (byte)(1 << (bit % 8));
            return ReceiptCode.From(bytes).ToString() != ReceiptCode.From(other).ToString();
        });

    [Fact]
    public void What_is_shown_can_be_typed_back() =>
        Bytes.Sample(bytes =>
        {
            var code = ReceiptCode.From(bytes);
            return ReceiptCode.TryRead(code.ToString(), out var read) && read == code && read.Hash == code.Hash;
        });

    [Theory]
    [InlineData("0123-4567-89ab-cdef")]
    [InlineData(" 0123 4567 89AB CDEF ")]
    [InlineData("0123456789abcdef")]
    [InlineData("o123–4567–89aB–cDeF")]
    [InlineData("OI23-4567-89AB-CDEF")]
    [InlineData("0l23-4567-89AB-CDEF")]
    [InlineData("０１２３-4567-89AB-CDEF")]
    public void Case_blanks_hyphens_and_look_alikes_do_not_matter(string typed)
    {
        Assert.True(ReceiptCode.TryRead(typed, out var code));
        Assert.Equal("0123-4567-89AB-CDEF", code.ToString());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("0123-4567-89AB-CDE")]
    [InlineData("0123-4567-89AB-CDEF0")]
    [InlineData("U123-4567-89AB-CDEF")]
    [InlineData("0123-4567-89AB-CDE😀")]
    [InlineData("0123-4567-89AB-CDEÆ")]
    public void Anything_else_is_no_code(string? typed) => Assert.False(ReceiptCode.TryRead(typed, out _));

    [Fact]
    public void The_hash_does_not_tell_the_code()
    {
        var code = ReceiptCode.From(RandomNumberGenerator.GetBytes(10));
        Assert.Equal(64, code.Hash.Length);
        Assert.DoesNotContain(code.ToString().Replace("-", "", StringComparison.Ordinal), code.Hash, StringComparison.OrdinalIgnoreCase);
    }
}
