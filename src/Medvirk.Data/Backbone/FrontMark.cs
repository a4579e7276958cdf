namespace Medvirk.Data.Backbone;

/// <summary>How far a person has read what is new in an initiative, said by the person.</summary>
public sealed class FrontMark
{
    public required Guid PersonId { get; init; }

    public required Guid InitiativeId { get; init; }

    /// <summary>The number of the last ledger entry that was in sight.</summary>
    public required long Number { get; set; }

    public required DateTime At { get; set; }
}
