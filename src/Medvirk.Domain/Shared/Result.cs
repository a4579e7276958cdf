using System.Diagnostics.CodeAnalysis;

namespace Medvirk.Domain.Shared;

/// <summary>What an act made, or why it was refused. An act that makes nothing returns <c>Refusal?</c>.</summary>
public readonly record struct Result<T>
{
    private Result(T? made, Refusal? refusal) => (Made, Refusal) = (made, refusal);

    public T? Made { get; }

    public Refusal? Refusal { get; }

    /// <summary>True when refused; then <see cref="Refusal"/> is set, else <see cref="Made"/>.</summary>
    [MemberNotNullWhen(true, nameof(Refusal))]
    [MemberNotNullWhen(false, nameof(Made))]
    public bool IsRefused => Refusal is not null;

    public static implicit operator Result<T>(T made) => new(made, null);

    public static implicit operator Result<T>(Refusal refusal) => new(default, refusal);
}
