namespace Medvirk.Tests.Testing;

/// <summary>Time that a test sets.</summary>
public sealed class FakeClock : TimeProvider
{
    public static readonly DateTime Start = new(2026, 3, 2, 9, 0, 0, DateTimeKind.Utc);

    public DateTime Now { get; set; } = Start;

    public override DateTimeOffset GetUtcNow() => Now;

    public void Advance(TimeSpan span) => Now += span;
}
