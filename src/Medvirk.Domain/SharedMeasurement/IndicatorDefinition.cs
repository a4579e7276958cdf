namespace Medvirk.Domain.SharedMeasurement;

/// <summary>One version of what an indicator means: never changed, only followed by the next.</summary>
public sealed class IndicatorDefinition
{
    private IndicatorDefinition()
    {
    }

    internal IndicatorDefinition(int number, DefinitionTerms terms, DefinitionChange change, string? reason, Guid? byId, DateTime at) =>
        (Number, Terms, Change, Reason, ById, At) = (number, terms, change, reason, byId, at);

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    /// <summary>From 1.</summary>
    public int Number { get; private init; }

    public DefinitionTerms Terms { get; private init; } = null!;

    public DefinitionChange Change { get; private init; }

    /// <summary>Why it was changed; null for the first.</summary>
    public string? Reason { get; private init; }

    public Guid? ById { get; private init; }

    public DateTime At { get; private init; }
}
