namespace Medvirk.Data.Storage;

/// <summary>Why something could not be stored or read, through no fault of what was sent.</summary>
public enum StorageFault
{
    /// <summary>There is no room left. What was there can still be read.</summary>
    Full,

    /// <summary>The database is not reached, or takes nothing in.</summary>
    Away,
}
