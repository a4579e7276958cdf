namespace Medvirk.Data.Ledger;

/// <summary>One act that counted. <see cref="Hash"/> is SHA-256 over the UTF-8 bytes of <see cref="Text"/>.</summary>
/// <remarks>The other columns repeat what the text says, for queries; the check of a ledger compares them.</remarks>
public sealed class LedgerEntry
{
    public required Guid InitiativeId { get; init; }

    /// <summary>1, 2, 3 … within the initiative, without gaps.</summary>
    public required long Number { get; init; }

    /// <summary>The event's name.</summary>
    public required string Kind { get; init; }

    public required DateTime At { get; init; }

    public Guid? PersonId { get; init; }

    public Guid? OrganisationId { get; init; }

    /// <summary>Whose key it destroyed: a person, a voice or an invitation; null for all but erasures.</summary>
    public Guid? Erases { get; init; }

    /// <summary>Canonical JSON: the entry itself. Names and free text are digests here.</summary>
    public required string Text { get; init; }

    /// <summary>Hexadecimal, lower case.</summary>
    public required string Hash { get; init; }
}

/// <summary>Where an initiative's chain stands.</summary>
public sealed class LedgerHead
{
    public required Guid InitiativeId { get; init; }

    public long Number { get; set; }

    public string Hash { get; set; } = LedgerChain.Start;
}

/// <summary>Personal text of an entry, sealed under the key of its subject. Erasure deletes it with the key.</summary>
public sealed class LedgerNote
{
    public required Guid InitiativeId { get; init; }

    public required long Number { get; init; }

    /// <summary>The property of the event, in camel case.</summary>
    public required string Field { get; init; }

    /// <summary>A person, a voice, an invitation; the initiative itself where nobody wrote.</summary>
    public required Guid SubjectId { get; init; }

    /// <summary>Nonce, tag and cipher text of salt and text (AES-256-GCM).</summary>
    public required byte[] Sealed { get; init; }
}

/// <summary>The key over one subject's notes. Its row stays when the key is destroyed, so that no new one is made.</summary>
public sealed class SubjectKey
{
    public required Guid SubjectId { get; init; }

    /// <summary>Null once destroyed.</summary>
    public byte[]? Key { get; set; }

    public DateTime? DestroyedAt { get; set; }
}
