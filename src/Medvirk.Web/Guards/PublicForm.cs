using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Primitives;

namespace Medvirk.Web.Guards;

/// <summary>
/// What a form of the public side carries instead of a cookie: a one-time secret, the time it was made,
/// and whom it is about where that was proven before. Sealed and signed by the server, which alone can read it.
/// </summary>
/// <param name="Secret">16 random bytes. Never leaves the server in the open: codes that belong to this one form are derived from it.</param>
/// <param name="IssuedAt">UTC.</param>
/// <param name="Subject">What the sender has shown a right to (a voice, by its receipt code); null on an open form.</param>
public sealed record PublicForm(byte[] Secret, DateTime IssuedAt, Guid? Subject)
{
    /// <summary>The hidden field's name.</summary>
    public const string Field = "_form";

    public const int SecretBytes = 16;

    /// <summary>How long someone may take over an open form.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromHours(24);

    /// <summary>How long a proven right lasts, on a screen that may be left.</summary>
    public static readonly TimeSpan SubjectLifetime = TimeSpan.FromHours(1);

    public DateTime ExpiresAt => IssuedAt + (Subject is null ? Lifetime : SubjectLifetime);

    /// <summary>What is kept of a form that was sent: hex, 64 signs.</summary>
    public string Hash => Convert.ToHexStringLower(Derive("spent"));

    /// <summary>32 bytes that only this form gives, the same each time it is sent.</summary>
    public byte[] Derive(string use) => HMACSHA256.HashData(Secret, Encoding.UTF8.GetBytes(use));

    /// <summary>Tells the same content from another, and nothing else: hex, 64 signs.</summary>
    public string HashOf(IEnumerable<KeyValuePair<string, StringValues>> fields)
    {
        using var hash = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, Derive("content"));
        foreach (var (name, values) in fields.Where(f => f.Key != Field).OrderBy(f => f.Key, StringComparer.Ordinal))
        {
            Append(hash, name);
            foreach (var value in values)
            {
                Append(hash, value ?? "");
            }
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    internal byte[] ToBytes()
    {
        var bytes = new byte[SecretBytes + 8 + (Subject is null ? 0 : 16)];
        Secret.CopyTo(bytes, 0);
        BinaryPrimitives.WriteInt64BigEndian(bytes.AsSpan(SecretBytes), IssuedAt.Ticks);
        Subject?.TryWriteBytes(bytes.AsSpan(SecretBytes + 8));
        return bytes;
    }

    internal static PublicForm FromBytes(ReadOnlySpan<byte> bytes) => new(
        bytes[..SecretBytes].ToArray(),
        new DateTime(BinaryPrimitives.ReadInt64BigEndian(bytes[SecretBytes..]), DateTimeKind.Utc),
        bytes.Length > SecretBytes + 8 ? new Guid(bytes[(SecretBytes + 8)..]) : null);

    /// <summary>Each piece with its length before it, so that no two forms read alike.</summary>
    private static void Append(IncrementalHash hash, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        Span<byte> length = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(length, bytes.Length);
        hash.AppendData(length);
        hash.AppendData(bytes);
    }
}
