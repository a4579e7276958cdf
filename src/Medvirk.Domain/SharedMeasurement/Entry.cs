using System.Security.Cryptography;
using Medvirk.Domain.Shared;

namespace Medvirk.Domain.SharedMeasurement;

/// <summary>
/// How figures came in: one import, report, correction or call of the API, with all its values.
/// It has a small number for a key, because every value points to it.
/// </summary>
public sealed class Entry
{
    public const int SourceLength = 200;
    public const int ReasonLength = 600;
    public const int DigestLength = 64;

    private Entry()
    {
    }

    /// <param name="initiativeId">Whose figures.</param>
    /// <param name="way">How they came in.</param>
    /// <param name="referenceId">The import or report; null for a correction.</param>
    /// <param name="source">A file's name or what else it came from.</param>
    /// <param name="reason">Why, where something is corrected.</param>
    /// <param name="by">Who entered them.</param>
    /// <param name="at">UTC: from then on they are known.</param>
    public Entry(Guid initiativeId, EntryWay way, Guid? referenceId, string? source, string? reason, Actor by, DateTime at)
    {
        (InitiativeId, Way, ReferenceId, Source, Reason) = (initiativeId, way, referenceId, Text.CleanOrNull(source), Text.CleanOrNull(reason));
        (ById, OrganisationId, At) = (by.PersonId, by.OrganisationId, at);
    }

    public int Id { get; private init; }

    public Guid InitiativeId { get; private init; }

    public EntryWay Way { get; private init; }

    public Guid? ReferenceId { get; private init; }

    public string? Source { get; private init; }

    public string? Reason { get; private init; }

    public Guid? ById { get; private init; }

    /// <summary>The organisation for which it was done; null for the secretariat.</summary>
    public Guid? OrganisationId { get; private init; }

    public DateTime At { get; private set; }

    /// <summary>Random bytes under the digest, so that a small figure can't be guessed from it.</summary>
    public byte[] Salt { get; private init; } = RandomNumberGenerator.GetBytes(16);

    /// <summary>SHA-256, in hex, over the salt and the rows; the same stands in the ledger.</summary>
    public string Digest { get; private set; } = "";

    public int Added { get; private set; }

    public int Changed { get; private set; }

    /// <summary>Figures are never known before those they take over from, even where a clock was set back.</summary>
    public void NotBefore(DateTime earlier) => At = earlier > At ? earlier : At;

    public void Seal(string digest, int added, int changed) => (Digest, Added, Changed) = (digest, added, changed);
}

public enum EntryWay
{
    Import,
    Report,
    Correction,
    Api,
}
