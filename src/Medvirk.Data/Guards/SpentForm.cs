namespace Medvirk.Data.Guards;

/// <summary>A public form that has been sent. Written in the transaction of what it made, so that no form makes two.</summary>
public sealed class SpentForm
{
    public const int HashLength = 64;

    /// <summary>SHA-256 of the form's one-time secret, as hex.</summary>
    public required string FormHash { get; init; }

    /// <summary>What was sent, as HMAC-SHA-256 under the one-time secret (which is kept nowhere): the same again, or something else?</summary>
    public required string ContentHash { get; init; }

    /// <summary>From this day on the form is refused by its age, and the row can go.</summary>
    public required DateOnly ForgetOn { get; init; }
}
