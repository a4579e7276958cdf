namespace Medvirk.Data.Ledger;

/// <summary>The first thing that is wrong with a ledger.</summary>
/// <param name="Number">The first entry that is broken or missing.</param>
/// <param name="Kind">What is wrong.</param>
/// <param name="Detail">The column, field or day that shows it; null where the number says enough.</param>
public sealed record LedgerFault(long Number, LedgerFaultKind Kind, string? Detail = null);

public enum LedgerFaultKind
{
    /// <summary>There is none of this number, though later ones, the head or a published head tell that there was.</summary>
    EntryMissing,

    /// <summary>Its text is not what its hash, or the entry after it, was made from.</summary>
    EntryChanged,

    /// <summary>A column says other than the text; the detail names it.</summary>
    ColumnChanged,

    /// <summary>It lies after the head, or before number 1.</summary>
    EntryAdded,

    /// <summary>There are entries, but no head.</summary>
    HeadMissing,

    /// <summary>The chain holds together, but is not the one whose head was published on the day in the detail.</summary>
    RewrittenSincePublished,

    /// <summary>A text that a person wrote is gone without an erasure; the detail names the field.</summary>
    NoteMissing,

    /// <summary>A text that a person wrote is not the one that was; the detail names the field.</summary>
    NoteChanged,

    /// <summary>A text lies there that the entry knows nothing of; the detail names the field.</summary>
    NoteAdded,

    /// <summary>The key over its texts is gone, and no erasure is on record.</summary>
    KeyMissing,

    /// <summary>An erasure is on record, and yet the key is there.</summary>
    ErasureUndone,
}

/// <summary>How one ledger was found to be.</summary>
/// <param name="InitiativeId">Whose it is; <see cref="Guid.Empty"/> for the installation's own.</param>
/// <param name="Slug">The initiative's short name; null where there is no such initiative (any more).</param>
/// <param name="Entries">How many entries were found whole, from the first on.</param>
/// <param name="Hash">The hash of the last of them.</param>
/// <param name="Fault">The first fault; null where all is whole.</param>
public sealed record LedgerReport(Guid InitiativeId, string? Slug, long Entries, string Hash, LedgerFault? Fault);
