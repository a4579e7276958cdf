using Medvirk.Domain.Shared;

namespace Medvirk.Domain.Communication;

/// <summary>What it adopts, changes, releases, makes or came from.</summary>
public sealed partial class Decision
{
    private bool AdoptsVersion => ties.Exists(t => t.Kind == TieKind.AdoptsAgendaVersion);

    /// <summary>Ties it to a thing in another room. Said twice, it is tied once.</summary>
    /// <exception cref="ArgumentException">It is a version: see <see cref="TieToVersion"/>.</exception>
    public Refusal? Tie(TieKind kind, Guid tiedId, Actor by, DateTime now)
    {
        if (kind == TieKind.AdoptsAgendaVersion)
        {
            throw new ArgumentException("a version is adopted by the initiative's rule", nameof(kind));
        }

        return NotLeading(by) ?? Add(kind, tiedId, by, now);
    }

    /// <summary>Ties it to the version of the agenda that it adopts if it is carried. What they decide about must be known to those who are asked.</summary>
    /// <param name="rule">How the initiative adopts its agenda; null where nothing is laid down.</param>
    public Refusal? TieToVersion(Guid versionId, AdoptionRule? rule, Actor by, DateTime now) =>
        NotLeading(by)
        ?? (ties.Exists(t => t.Kind == TieKind.AdoptsAgendaVersion && t.TiedId == versionId) ? null
        : PhaseAt(now) != DecisionPhase.Prepared ? DecisionRefusals.VersionTiedTooLate
        : AdoptsVersion ? DecisionRefusals.AnotherVersionTied
        : rule?.Rules.CountLike(Rules) == false ? DecisionRefusals.AdoptedByAnotherRule
        : Add(TieKind.AdoptsAgendaVersion, versionId, by, now));

    /// <summary>Takes away a tie that was a mistake: a version until it opens, anything else until it is closed. The ledger keeps both acts.</summary>
    public Refusal? Untie(TieKind kind, Guid tiedId, Actor by, DateTime now)
    {
        if (NotLeading(by) is { } no)
        {
            return no;
        }

        if (ties.Find(t => t.Kind == kind && t.TiedId == tiedId) is not { } tie)
        {
            return null;
        }

        if (!MayUntie(kind, now))
        {
            return DecisionRefusals.UntiedTooLate;
        }

        ties.Remove(tie);
        Record(InitiativeId, by, now, new DecisionUntied(Id, kind, tiedId));
        return null;
    }

    /// <summary>Whether such a tie can still be taken away.</summary>
    public bool MayUntie(TieKind kind, DateTime now) => PhaseAt(now) switch
    {
        DecisionPhase.Prepared => true,
        DecisionPhase.Closed or DecisionPhase.Withdrawn => false,
        _ => kind != TieKind.AdoptsAgendaVersion,
    };

    private Refusal? Add(TieKind kind, Guid tiedId, Actor by, DateTime now)
    {
        if (!ties.Exists(t => t.Kind == kind && t.TiedId == tiedId))
        {
            ties.Add(new DecisionTie(kind, tiedId, now));
            Record(InitiativeId, by, now, new DecisionTied(Id, kind, tiedId));
        }

        return null;
    }
}
