using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Data.Ledger;

/// <summary>The keys under which personal text lies: one per person, per voice, per invitation. AES-256-GCM, a fresh nonce each time.</summary>
public static class SubjectKeys
{
    private const int KeyBytes = 32;
    private const int NonceBytes = 12;
    private const int TagBytes = 16;

    /// <summary>The subject's key, made on first use; null once it was destroyed: what is said of an erased subject is not kept.</summary>
    public static async Task<byte[]?> GetAsync(MedvirkContext db, Guid subjectId, CancellationToken ct)
    {
        var row = await db.Set<SubjectKey>().FindAsync([subjectId], ct);
        if (row is null)
        {
            // A person's first acts in two initiatives may come at once: one key wins, both use it.
            var key = RandomNumberGenerator.GetBytes(KeyBytes);
            await db.Database.ExecuteSqlAsync(
                $"""INSERT INTO "SubjectKey" ("SubjectId", "Key") VALUES ({subjectId}, {key}) ON CONFLICT DO NOTHING""", ct);
            row = await db.Set<SubjectKey>().SingleAsync(made => made.SubjectId == subjectId, ct);
        }

        return row.Key;
    }

    /// <summary>Destroys the key and what lay under it; the chain still stands. Needs a transaction.</summary>
    internal static async Task DestroyAsync(MedvirkContext db, Guid subjectId, DateTime now, CancellationToken ct)
    {
        await db.Set<LedgerNote>().Where(note => note.SubjectId == subjectId).ExecuteDeleteAsync(ct);
        var row = await db.Set<SubjectKey>().FindAsync([subjectId], ct);
        if (row is null)
        {
            db.Add(new SubjectKey { SubjectId = subjectId, DestroyedAt = now });
        }
        else
        {
            (row.Key, row.DestroyedAt) = (null, row.DestroyedAt ?? now);
        }
    }

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

    /// <summary>The text and its salt; null when the key is another, or the note was changed.</summary>
    public static PersonalText? Open(byte[] key, LedgerNote note)
    {
        var sealedText = note.Sealed.AsSpan();
        if (sealedText.Length < NonceBytes + TagBytes + LedgerChain.SaltBytes)
        {
            return null;
        }

        var plain = new byte[sealedText.Length - NonceBytes - TagBytes];
        try
        {
            using var aes = new AesGcm(key, TagBytes);
            aes.Decrypt(sealedText[..NonceBytes], sealedText[(NonceBytes + TagBytes)..], sealedText.Slice(NonceBytes, TagBytes), plain);
        }
        catch (CryptographicException)
        {
            return null;
        }

        return new PersonalText(note.Field, plain[..LedgerChain.SaltBytes], Encoding.UTF8.GetString(plain.AsSpan(LedgerChain.SaltBytes)));
    }
}
