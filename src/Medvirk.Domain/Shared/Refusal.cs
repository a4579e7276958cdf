namespace Medvirk.Domain.Shared;

/// <summary>
/// An expected no: the act is well formed, but a rule of the house forbids it now.
/// The code names the sentence shown to the person (resource key <c>refusal.{Code}</c>);
/// the facts fill its blanks.
/// </summary>
/// <remarks>
/// Each room lists its refusals in one static class (<c>AgendaRefusals</c>, …), so that a test can see
/// that each has a sentence in both languages. Wrong input is validation, not a refusal;
/// the impossible is an exception.
/// </remarks>
public sealed record Refusal(string Code, params IReadOnlyList<object> Facts)
{
    public bool Equals(Refusal? other) => other is not null && Code == other.Code && Facts.SequenceEqual(other.Facts);

    public override int GetHashCode() => Code.GetHashCode(StringComparison.Ordinal);
}
