using Medvirk.Domain.Shared;

namespace Medvirk.Domain.Communication;

/// <summary>
/// A no with a reason, in a decision by consent. It is open until its organisation takes it back, a change resolves it,
/// or the chair overrules it by the rule that was stated beforehand. Anyone who leads the decision can answer it.
/// </summary>
public sealed class Objection
{
    public const int AnswerLength = 2_000;
    public const int AnswersMost = 50;

    private readonly List<ObjectionAnswer> answers = [];

    private Objection()
    {
    }

    internal Objection(int number, int sequence, string reason, Actor by, DateTime now)
    {
        (Number, Sequence, Reason, At) = (number, sequence, reason, now);
        (OrganisationId, PersonId, MandateId) = (by.OrganisationId, by.PersonId!.Value, by.MandateId!.Value);
    }

    /// <summary>1, 2, 3 … within its decision.</summary>
    public int Number { get; private init; }

    /// <summary>The act by which it was raised.</summary>
    public int Sequence { get; private init; }

    /// <summary>Null for a seat.</summary>
    public Guid? OrganisationId { get; private init; }

    public Guid PersonId { get; private init; }

    public Guid MandateId { get; private init; }

    public string Reason { get; private set; } = "";

    /// <summary>UTC.</summary>
    public DateTime At { get; private init; }

    public Settlement? Settlement { get; private set; }

    /// <summary>When its organisation said that the change resolves it, or spoke anew; null before, and where it was settled otherwise. UTC.</summary>
    public DateTime? ChangeAnsweredAt { get; private set; }

    public IReadOnlyList<ObjectionAnswer> Answers => answers;

    public Guid StanderId => OrganisationId ?? PersonId;

    public bool IsOpen => Settlement is null;

    /// <summary>Whether it keeps a decision from carrying: a seat's is shown and answered, but counted apart.</summary>
    public bool Blocks => IsOpen && OrganisationId is not null;

    /// <summary>A change was said to resolve it, and its organisation has not yet said whether it does.</summary>
    public bool WaitsForItsOrganisation => Settlement is { Kind: SettlementKind.Resolved } && ChangeAnsweredAt is null;

    /// <summary>The person in the seat is erased: that there was an objection stays, its words go.</summary>
    public void Forget() => Reason = "";

    internal ObjectionAnswer Answer(string words, Actor by, DateTime now)
    {
        var answer = new ObjectionAnswer(answers.Count + 1, words, by.PersonId, now);
        answers.Add(answer);
        return answer;
    }

    internal void Settle(SettlementKind kind, string? words, Actor by, DateTime now) => Settlement = new(kind, words, by.PersonId, now);

    internal void AnswerChange(DateTime now) => ChangeAnsweredAt = now;
}

/// <summary>What someone who leads the decision answered to an objection.</summary>
public sealed class ObjectionAnswer
{
    private ObjectionAnswer()
    {
    }

    internal ObjectionAnswer(int number, string words, Guid? byId, DateTime at) => (Number, Words, ById, At) = (number, words, byId, at);

    public int Number { get; private init; }

    public string Words { get; private init; } = "";

    public Guid? ById { get; private init; }

    public DateTime At { get; private init; }
}

/// <summary>How an objection stopped being open.</summary>
public enum SettlementKind
{
    /// <summary>Its organisation took it back, or took another position.</summary>
    Withdrawn,

    /// <summary>Its organisation put another one in its place.</summary>
    Replaced,

    /// <summary>By a change of what is proposed.</summary>
    Resolved,

    /// <summary>By the chair, under the rule stated beforehand.</summary>
    Overruled,
}

/// <param name="Kind">How it was settled.</param>
/// <param name="Words">What was changed, or why it was overruled; null where its organisation took it back.</param>
/// <param name="ById">The person who settled it.</param>
/// <param name="At">UTC.</param>
public sealed record Settlement(SettlementKind Kind, string? Words, Guid? ById, DateTime At);
