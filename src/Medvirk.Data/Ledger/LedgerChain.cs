using System.Security.Cryptography;
using System.Text;

namespace Medvirk.Data.Ledger;

/// <summary>How entries are chained. docs/adr explains the form; it never changes for stored entries.</summary>
public static class LedgerChain
{
    public const int SaltBytes = 16;

    /// <summary>The hash before the first entry.</summary>
    public static readonly string Start = new('0', 64);

    /// <summary>SHA-256 over the text's UTF-8 bytes, hexadecimal in lower case.</summary>
    public static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    /// <summary>Digest of a personal text: SHA-256 over salt and UTF-8 text, so that it can't be guessed once the salt is gone.</summary>
    public static string Digest(byte[] salt, string text) =>
        Convert.ToHexStringLower(SHA256.HashData([.. salt, .. Encoding.UTF8.GetBytes(text)]));
}

/// <param name="Field">The event's property, in camel case.</param>
/// <param name="Salt">Random; kept only with the sealed text.</param>
/// <param name="Text">What was written.</param>
public sealed record PersonalText(string Field, byte[] Salt, string Text);
