using Medvirk.Domain.Backbone;
using Medvirk.Domain.Shared;

namespace Medvirk.Domain.CommonAgenda.Challenges;

/// <summary>
/// Whom the initiative is for, told by the situation that one can be in and by what then stands in the way;
/// never by a label on people.
/// </summary>
public sealed class TargetGroup : Aggregate
{
    public const int SituationLength = 120;
    public const int BarrierLength = 400;

    private readonly List<TargetGroupWording> wordings = [];

    private TargetGroup()
    {
    }

    private TargetGroup(Guid initiativeId, int number) => (InitiativeId, Number) = (initiativeId, number);

    public Guid InitiativeId { get; private init; }

    /// <summary>1, 2, 3 … within its initiative: its address.</summary>
    public int Number { get; private init; }

    /// <summary>Counts its wordings, from 1.</summary>
    public int Revision { get; private set; }

    /// <summary>"Når man bor uden fast adresse."</summary>
    public string Situation { get; private set; } = "";

    /// <summary>What stands in the way then.</summary>
    public string Barrier { get; private set; } = "";

    /// <summary>UTC; from then on it is chosen for nothing new.</summary>
    public DateTime? RetiredAt { get; private set; }

    public IReadOnlyList<TargetGroupWording> Wordings => wordings;

    /// <param name="number">The next free number in the initiative.</param>
    public static Result<TargetGroup> Describe(Guid initiativeId, int number, string situation, string barrier, Actor by, DateTime now)
    {
        if (!by.IsSecretariat)
        {
            return BackboneRefusals.OnlySecretariat;
        }

        var group = new TargetGroup(initiativeId, number);
        group.Write(Text.Clean(situation), Text.Clean(barrier), by, now);
        group.Record(initiativeId, by, now, new TargetGroupDescribed(group.Id, number, group.Situation, group.Barrier));
        return group;
    }

    /// <summary>Says it in other words. Where someone else has said it anew since, nothing is overwritten.</summary>
    /// <param name="madeFrom">The revision that the form was made from.</param>
    public Refusal? Reword(int madeFrom, string situation, string barrier, Actor by, DateTime now)
    {
        if (Hindrance(by) is { } refusal)
        {
            return refusal;
        }

        var (cleanSituation, cleanBarrier) = (Text.Clean(situation), Text.Clean(barrier));
        if ((cleanSituation, cleanBarrier) == (Situation, Barrier))
        {
            return null;
        }

        if (madeFrom != Revision)
        {
            return ChallengeRefusals.ChangedMeanwhile;
        }

        Write(cleanSituation, cleanBarrier, by, now);
        Record(InitiativeId, by, now, new TargetGroupReworded(Id, Revision, Situation, Barrier));
        return null;
    }

    public Refusal? Retire(Actor by, DateTime now)
    {
        if (Hindrance(by) is { } refusal)
        {
            return refusal;
        }

        RetiredAt = now;
        Record(InitiativeId, by, now, new TargetGroupRetired(Id));
        return null;
    }

    private Refusal? Hindrance(Actor by) =>
        !by.IsSecretariat ? BackboneRefusals.OnlySecretariat
        : RetiredAt is not null ? ChallengeRefusals.GroupRetired
        : null;

    private void Write(string situation, string barrier, Actor by, DateTime now)
    {
        (Situation, Barrier, Revision) = (situation, barrier, Revision + 1);
        wordings.Add(new TargetGroupWording(Id, Revision, situation, barrier, by.PersonId, now));
    }
}

/// <summary>A target group as it was after one save. Appended, never changed.</summary>
public sealed class TargetGroupWording
{
    private TargetGroupWording()
    {
    }

    internal TargetGroupWording(Guid targetGroupId, int number, string situation, string barrier, Guid? byId, DateTime now) =>
        (TargetGroupId, Number, Situation, Barrier, ById, At) = (targetGroupId, number, situation, barrier, byId, now);

    public Guid TargetGroupId { get; private init; }

    /// <summary>From 1.</summary>
    public int Number { get; private init; }

    public string Situation { get; private init; } = "";

    public string Barrier { get; private init; } = "";

    public Guid? ById { get; private init; }

    /// <summary>UTC.</summary>
    public DateTime At { get; private init; }
}
