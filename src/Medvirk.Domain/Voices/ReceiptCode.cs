using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;

namespace Medvirk.Domain.Voices;

/// <summary>
/// What a writer has instead of an account: 80 bits as sixteen signs of Crockford's base 32 (no I, L, O, U) in groups of four.
/// Read with tolerance: case, blanks and hyphens do not matter, and the letters O, I and L are taken for the digits they look like.
/// </summary>
/// <remarks>https://www.crockford.com/base32.html</remarks>
public sealed record ReceiptCode
{
    /// <summary>Bytes of randomness: 80 bits.</summary>
    public const int Size = 10;

    private const string Signs = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private const int SignCount = Size * 8 / 5;

    private readonly string signs;

    private ReceiptCode(string signs) => this.signs = signs;

    /// <summary>What is kept of it: SHA-256, as hex. With 80 random bits no salt is needed.</summary>
    public string Hash => Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(signs)));

    /// <param name="bytes">At least <see cref="Size"/> random bytes; the first ones are used.</param>
    public static ReceiptCode From(ReadOnlySpan<byte> bytes)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(bytes.Length, Size);
        var signs = new char[SignCount];
        for (var i = 0; i < SignCount; i++)
        {
            var bit = i * 5;
            var pair = (bytes[bit / 8] << 8) | (bit / 8 + 1 < Size ? bytes[bit / 8 + 1] : 0);
            signs[i] = Signs[(pair >> (11 - bit % 8)) & 31];
        }

        return new ReceiptCode(new string(signs));
    }

    public static bool TryRead(string? typed, [NotNullWhen(true)] out ReceiptCode? code)
    {
        var signs = new StringBuilder(SignCount);
        foreach (var rune in Shared.Text.Normal(typed ?? "", NormalizationForm.FormKC).ToUpperInvariant())
        {
            if (char.IsWhiteSpace(rune) || char.GetUnicodeCategory(rune) is System.Globalization.UnicodeCategory.DashPunctuation)
            {
                continue;
            }

            var sign = rune switch { 'O' => '0', 'I' or 'L' => '1', _ => rune };
            if (!Signs.Contains(sign) || signs.Length == SignCount)
            {
                code = null;
                return false;
            }

            signs.Append(sign);
        }

        code = signs.Length == SignCount ? new ReceiptCode(signs.ToString()) : null;
        return code is not null;
    }

    /// <summary>XXXX-XXXX-XXXX-XXXX.</summary>
    public override string ToString() => string.Join('-', signs.Chunk(4).Select(group => new string(group)));
}
