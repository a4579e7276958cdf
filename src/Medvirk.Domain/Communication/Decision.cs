using Medvirk.Domain.Shared;

namespace Medvirk.Domain.Communication;

/// <summary>
/// A question that organisations answer together: prepared, opened, answered, ended and closed with an outcome.
/// The secretariat and the chair lead it; they say nothing for any organisation.
/// </summary>
public sealed partial class Decision : Aggregate
{
    public const int QuestionLength = 300;
    public const int BackgroundLength = 20_000;
    public const int OptionLength = 600;
    public const int OptionsMost = 8;
    public const int EvidenceMost = 20;
    public const int InternalReasonLength = 400;
    public const int WithdrawalLength = 1_000;

    private readonly List<Participant> participants = [];
    private readonly List<AskedSeat> seats = [];
    private readonly List<PositionAct> acts = [];
    private readonly List<Objection> objections = [];
    private readonly List<DecisionTie> ties = [];
    private readonly List<DecisionReview> reviews = [];

    private Decision()
    {
    }

    private Decision(Guid initiativeId, int number, Actor by, DateTime now) =>
        (InitiativeId, Number, PreparedById, PreparedAt) = (initiativeId, number, by.PersonId, now);

    public Guid InitiativeId { get; private init; }

    /// <summary>1, 2, 3 … within its initiative: its permanent address.</summary>
    public int Number { get; private init; }

    public Guid? PreparedById { get; private init; }

    public DateTime PreparedAt { get; private init; }

    /// <summary>Counts its changes while it is prepared, from 1.</summary>
    public int Revision { get; private set; } = 1;

    public string Question { get; private set; } = "";

    /// <summary>Markdown.</summary>
    public string Background { get; private set; } = "";

    /// <summary>One proposal, or several options; their numbers are 1, 2, 3 …</summary>
    public IReadOnlyList<string> Options { get; private set; } = [];

    public IReadOnlyList<Evidence> Evidence { get; private set; } = [];

    public Involvement Involvement { get; private set; }

    /// <summary>Why the public reads no more than that there was a decision; null where it reads all of it.</summary>
    public string? InternalReason { get; private set; }

    public DecisionMethod Method { get; private set; }

    public Share Quorum { get; private set; } = Share.Half;

    public Share? Threshold { get; private set; }

    public Share? OverruleFrom { get; private set; }

    public int LastWordDays { get; private set; }

    /// <summary>Whether every partner is asked.</summary>
    public bool AllPartners { get; private set; }

    public bool SeatsAsked { get; private set; }

    public DateTime? OpensAt { get; private set; }

    public DateTime? OpenedAt { get; private set; }

    /// <summary>Null where it opened by itself.</summary>
    public Guid? OpenedById { get; private set; }

    /// <summary>From then on no position is taken, but by those who have the last word. Earlier than planned where it was ended by hand.</summary>
    public DateTime PositionsUntil { get; private set; }

    /// <summary>From then on none at all.</summary>
    public DateTime LastWordUntil { get; private set; }

    /// <summary>When it was noted that it had ended: at once by hand, and by a program that may be late. What counts is <see cref="PositionsUntil"/>.</summary>
    public DateTime? EndedAt { get; private set; }

    public Closing? Closing { get; private set; }

    public DecisionWithdrawal? Withdrawal { get; private set; }

    /// <summary>The day on which what came of it is to be looked at; null before it is closed, and after the last look.</summary>
    public DateOnly? ReviewDueOn { get; private set; }

    /// <summary>Who is asked. Until it opens only as planned: with all partners, those whose weight is not 1.</summary>
    public IReadOnlyList<Participant> Participants => participants;

    /// <summary>The seats asked; empty until it opens.</summary>
    public IReadOnlyList<AskedSeat> Seats => seats;

    /// <summary>Every act, in no promised order.</summary>
    public IReadOnlyList<PositionAct> Acts => acts;

    public IReadOnlyList<Objection> Objections => objections;

    public IReadOnlyList<DecisionTie> Ties => ties;

    public IReadOnlyList<DecisionReview> Reviews => reviews;

    public DecisionContent Content => new(Question, Background, Options, Evidence, Involvement, InternalReason);

    public DecisionRules Rules => new(Method, Quorum, Threshold, OverruleFrom, LastWordDays);

    public DecisionPlan Plan => new(AllPartners, [.. Weights], SeatsAsked, OpensAt, PositionsUntil);

    public DecisionTimes Times => new(OpensAt, OpenedAt, PositionsUntil, LastWordUntil, Closing?.At, Withdrawal?.At);

    /// <summary>Where everyone stands now, counted; once it is closed, as it was then.</summary>
    public Tally Tally => Closing?.Tally
        ?? Tally.Of(Rules, Options.Count, [.. Weights], acts.Select(a => a.AsCounted()), [.. objections.Where(o => o.Blocks).Select(o => o.StanderId)]);

    private IEnumerable<Asked> Weights => participants.Select(p => new Asked(p.OrganisationId, p.Weight));

    /// <summary>Who prepares, opens, ends and closes decisions.</summary>
    public static bool MayLead(Actor by) => by.Role is Backbone.Role.Secretariat or Backbone.Role.Chair;

    public DecisionPhase PhaseAt(DateTime now) => Times.PhaseAt(now);

    /// <param name="number">The next free number in the initiative.</param>
    public static Result<Decision> Prepare(
        Guid initiativeId, int number, DecisionContent content, DecisionRules rules, DecisionPlan plan, Actor by, DateTime now)
    {
        if (!MayLead(by))
        {
            return DecisionRefusals.OnlyLeaders;
        }

        var decision = new Decision(initiativeId, number, by, now);
        decision.Write(content.Cleaned(), rules, plan);
        decision.Record(initiativeId, by, now, new DecisionPrepared(decision.Id, number, rules.Method, decision.Question));
        return decision;
    }

    /// <summary>Changes it while nobody is asked yet. Where someone else has changed it since, nothing is overwritten.</summary>
    /// <param name="adoption">How the initiative adopts its agenda; null where nothing is laid down.</param>
    /// <param name="madeFrom">The revision that the change was made from.</param>
    public Refusal? Change(
        DecisionContent content, DecisionRules rules, DecisionPlan plan, AdoptionRule? adoption, int madeFrom, Actor by, DateTime now)
    {
        if (NotPrepared(by, now) is { } no)
        {
            return no;
        }

        var clean = content.Cleaned();
        if (clean.Says(Content) && rules == Rules && plan.Says(Plan))
        {
            return null;
        }

        if (madeFrom != Revision)
        {
            return DecisionRefusals.ChangedMeanwhile;
        }

        if (AdoptsVersion && adoption?.Rules.CountLike(rules) == false && !rules.CountLike(Rules))
        {
            return DecisionRefusals.AdoptedByAnotherRule;
        }

        Write(clean, rules, plan);
        Revision++;
        Record(InitiativeId, by, now, new DecisionChanged(Id, Revision, Method, Question));
        return null;
    }

    private void Write(DecisionContent content, DecisionRules rules, DecisionPlan plan)
    {
        if (!rules.Fits(content.Options.Count) || content.Options.Count > OptionsMost || content.Evidence.Count > EvidenceMost)
        {
            throw new ArgumentException("the rules fit the options", nameof(rules));
        }

        if (plan.OpensAt >= plan.EndsAt || (!plan.AllPartners && plan.Asked.Count == 0) || plan.Asked.Any(a => a.Weight is < 1 or > Asked.WeightMost))
        {
            throw new ArgumentException("it ends after it opens, and someone is asked", nameof(plan));
        }

        (Question, Background, Options, Evidence, Involvement, InternalReason) =
            (content.Question, content.Background, content.Options, content.Evidence, content.Involvement, content.InternalReason);
        (Method, Quorum, Threshold, OverruleFrom, LastWordDays) = (rules.Method, rules.Quorum, rules.Threshold, rules.OverruleFrom, rules.LastWordDays);
        (AllPartners, SeatsAsked, OpensAt) = (plan.AllPartners, plan.SeatsAsked, plan.OpensAt);
        EndAt(plan.EndsAt);
        if (!Weights.OrderBy(a => a.OrganisationId).SequenceEqual(plan.Asked.OrderBy(a => a.OrganisationId)))
        {
            Ask(plan.Asked.Select(a => new Participant(a.OrganisationId, a.Weight, hasLastWord: false)));
        }
    }

    /// <summary>Puts others in their place; who is in both keeps the row.</summary>
    private void Ask(IEnumerable<Participant> asked)
    {
        var wanted = asked.ToArray();
        participants.RemoveAll(p => !Array.Exists(wanted, w => Same(w, p)));
        participants.AddRange(wanted.Where(w => !participants.Exists(p => Same(w, p))));

        static bool Same(Participant one, Participant other) =>
            (one.OrganisationId, one.Weight, one.HasLastWord) == (other.OrganisationId, other.Weight, other.HasLastWord);
    }

    private Refusal? NotLeading(Actor by) =>
        !MayLead(by) ? DecisionRefusals.OnlyLeaders
        : Withdrawal is not null ? DecisionRefusals.AlreadyWithdrawn
        : null;

    private Refusal? NotPrepared(Actor by, DateTime now) =>
        NotLeading(by) ?? (PhaseAt(now) != DecisionPhase.Prepared ? DecisionRefusals.AlreadyOpened : null);
}
