namespace Medvirk.Data.Guards;

/// <summary>
/// What was answered to a write of the API under a key of the sender's. Written in the transaction of what it did,
/// so that the same request again, also after a crash, gets the same answer and does nothing.
/// </summary>
public sealed class KeptAnswer
{
    public const int KeyLength = 100;
    public const int HashLength = 64;

    public static readonly TimeSpan Lifetime = TimeSpan.FromHours(48);

    /// <summary>Whose key it is: two tokens may use the same.</summary>
    public required Guid TokenId { get; init; }

    /// <summary>As the sender wrote it.</summary>
    public required string Key { get; init; }

    /// <summary>SHA-256, in hex, over the method, the address and the body.</summary>
    public required string RequestHash { get; init; }

    public required int Status { get; init; }

    /// <summary>The answer's JSON. It tells how many, never a figure.</summary>
    public required string Body { get; init; }

    public required DateTime ForgetAt { get; init; }
}
