namespace Medvirk.Data.Backbone;

/// <summary>A link by which one account gets a new password, once. The secret itself is kept nowhere.</summary>
public sealed class PasswordLink
{
    public const int HashLength = 64;

    /// <summary>SHA-256 of the link's secret, as hex.</summary>
    public required string TokenHash { get; init; }

    public required Guid AccountId { get; init; }

    public required DateTime MadeAt { get; init; }

    public required DateTime ExpiresAt { get; init; }
}
