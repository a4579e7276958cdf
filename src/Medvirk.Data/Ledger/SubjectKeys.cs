using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Data.Ledger;

/// <summary>The keys under which personal text lies: one per person, one per voice. AES-256-GCM, a fresh nonce each time.</summary>
public static class SubjectKeys
{
    private const int KeyBytes = 32;
    private const int NonceBytes = 12;
    private const int TagBytes = 16;

    /// <summary>The subject's key, made on first use.</summary>
    public static async Task<byte[]> GetAsync(MedvirkContext db, Guid subjectId, CancellationToken ct)
    {
        var row = await db.Set<SubjectKey>().FindAsync([subjectId], ct);
        if (row is null)
        {
            row = new SubjectKey { SubjectId = subjectId, Key = RandomNumberGenerator.GetBytes(KeyBytes) };
            db.Add(row);
        }

        return row.Key;
    }

    /// <summary>Destroys the key: all that lies under it is unreadable from now on, and the chain still stands.</summary>
    public static Task DestroyAsync(MedvirkContext db, Guid subjectId, CancellationToken ct) =>
        db.Set<SubjectKey>().Where(key => key.SubjectId == subjectId).ExecuteDeleteAsync(ct);

    public static byte[] Seal(byte[] key, PersonalText note)
    {
        byte[] plain = [.. note.Salt, .. Encoding.UTF8.GetBytes(note.Text)];
        var result = new byte[NonceBytes + TagBytes + plain.Length];
        var nonce = result.AsSpan(0, NonceBytes);
        RandomNumberGenerator.Fill(nonce);
        using var aes = new AesGcm(key, TagBytes);
        aes.Encrypt(nonce, plain, result.AsSpan(NonceBytes + TagBytes), result.AsSpan(NonceBytes, TagBytes));
        return result;
    }

    /// <exception cref="CryptographicException">The key is another, or the note was changed.</exception>
    public static PersonalText Open(byte[] key, LedgerNote note)
    {
        var sealedText = note.Sealed.AsSpan();
        var plain = new byte[sealedText.Length - NonceBytes - TagBytes];
        using var aes = new AesGcm(key, TagBytes);
        aes.Decrypt(sealedText[..NonceBytes], sealedText[(NonceBytes + TagBytes)..], sealedText.Slice(NonceBytes, TagBytes), plain);
        return new PersonalText(note.Field, plain[..LedgerChain.SaltBytes], Encoding.UTF8.GetString(plain.AsSpan(LedgerChain.SaltBytes)));
    }
}
