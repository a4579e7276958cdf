namespace Medvirk.Data.Ledger;

/// <summary>One act that counted. <see cref="Hash"/> is SHA-256 over the UTF-8 bytes of <see cref="Text"/>.</summary>
public sealed class LedgerEntry
{
    public required Guid InitiativeId { get; init; }

    /// <summary>1, 2, 3 … within the initiative, without gaps.</summary>
    public required long Number { get; init; }

    /// <summary>The event's name, as in <see cref="Text"/>; kept apart for queries.</summary>
    public required string Kind { get; init; }

    public required DateTime At { get; init; }

    public Guid? PersonId { get; init; }

    public Guid? OrganisationId { get; init; }

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

/// <summary>Personal text of an entry, sealed under the key of a person or a voice. Destroying the key erases it.</summary>
public sealed class LedgerNote
{
    public required Guid InitiativeId { get; init; }

    public required long Number { get; init; }

    /// <summary>The property of the event, in camel case.</summary>
    public required string Field { get; init; }

    public required Guid SubjectId { get; init; }

    /// <summary>Nonce, tag and cipher text of salt and text (AES-256-GCM).</summary>
    public required byte[] Sealed { get; init; }
}

/// <summary>The key over one person's or one voice's notes. Its row is deleted by erasure.</summary>
public sealed class SubjectKey
{
    public required Guid SubjectId { get; init; }

    public required byte[] Key { get; init; }
}
