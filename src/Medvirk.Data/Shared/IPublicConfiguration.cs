namespace Medvirk.Data.Shared;

/// <summary>
/// Marks an entity's configuration as part of the public side's model (<see cref="PublicContext"/>).
/// Never on values, reports, accounts, mandates or contacts: a test lists what may carry it.
/// </summary>
public interface IPublicConfiguration;
