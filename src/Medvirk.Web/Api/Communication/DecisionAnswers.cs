using Medvirk.Data.Communication;
using Medvirk.Domain.Communication;
using Medvirk.Web.Pages.Communication;

namespace Medvirk.Web.Api.Communication;

/// <summary>A decision as the API tells it. What is null is not for the reader, or is not yet.</summary>
/// <param name="InternalReason">Why it is internal; null where it is public.</param>
/// <param name="Background">Markdown.</param>
/// <param name="Rules">How it is counted; shares as "2/3".</param>
/// <param name="Asked">How many organisations are asked.</param>
/// <param name="TookPart">How many of them have taken part.</param>
/// <param name="Tally">As it was kept with the closing.</param>
/// <param name="Outcome">What was decided, Markdown.</param>
internal sealed record DecisionAnswer(
    int Number,
    DecisionPhase State,
    string? InternalReason,
    string? Question,
    string? Background,
    IReadOnlyList<string> Options,
    IReadOnlyList<EvidenceRow> Evidence,
    Involvement? Involvement,
    RulesRow? Rules,
    DateTime OpenedAt,
    DateTime PositionsUntil,
    DateTime LastWordUntil,
    long? Asked,
    long? TookPart,
    DateTime? ClosedAt,
    TallyRow? Tally,
    bool? IsAdopted,
    string? Outcome,
    OrganisationRef? Responsible,
    DateOnly? ReviewDueOn,
    DateTime? WithdrawnAt,
    string? WithdrawnBecause,
    IReadOnlyDictionary<string, string> Links)
{
    public static DecisionAnswer Of(PublicDecision d, IReadOnlyDictionary<Guid, string> names, string slug, DateTime now) => new(
        d.Number, d.Times.PhaseAt(now), d.InternalReason, d.Question, d.Background, d.Options, Sources(d.Evidence), d.Involvement, RulesRow.Of(d.Rules),
        d.OpenedAt, d.PositionsUntil, d.LastWordUntil, d.IsInternal ? null : d.Asked, d.IsInternal ? null : d.TookPart, d.ClosedAt, TallyRow.Of(d.Tally),
        d.IsAdopted, d.Outcome, DecisionEndpoints.Ref(names, d.ResponsibleId), d.ReviewDueOn, d.WithdrawnAt, d.WithdrawnBecause, LinksOf(slug, d.Number));

    /// <summary>As a member reads it.</summary>
    public static DecisionAnswer Of(Decision d, IReadOnlyDictionary<Guid, string> names, string slug, DateTime now) => new(
        d.Number, d.PhaseAt(now), d.InternalReason, d.Question, d.Background, d.Options, Sources(d.Evidence), d.Involvement, RulesRow.Of(d.Rules),
        d.OpenedAt!.Value, d.PositionsUntil, d.LastWordUntil, d.Tally.Eligible, d.Tally.TookPart, d.Closing?.At, TallyRow.Of(d.Closing?.Tally),
        d.Closing?.IsAdopted, d.Closing?.Words, DecisionEndpoints.Ref(names, d.Closing?.ResponsibleId), d.ReviewDueOn, d.Withdrawal?.At, d.Withdrawal?.Words,
        LinksOf(slug, d.Number));

    private static IReadOnlyList<EvidenceRow> Sources(IReadOnlyList<Evidence> evidence) => [.. evidence.Select(e => new EvidenceRow(e.Words, e.Link))];

    private static Dictionary<string, string> LinksOf(string slug, int number) => new()
    {
        ["self"] = ApiLinks.Decision(slug, number),
        ["page"] = DecisionLinks.Public("da", slug, number),
        ["positions"] = ApiLinks.Positions(slug, number),
        ["objections"] = ApiLinks.Objections(slug, number),
    };
}

/// <param name="Words">What it is.</param>
/// <param name="Link">Where it can be read; null where on no page.</param>
internal sealed record EvidenceRow(string Words, string? Link);

/// <param name="Quorum">Share of the organisations asked.</param>
/// <param name="Threshold">Share of the weight given; null with other methods.</param>
/// <param name="OverruleFrom">Share that must consent before the chair may overrule an objection; null where none can be.</param>
internal sealed record RulesRow(DecisionMethod Method, string Quorum, string? Threshold, string? OverruleFrom, int LastWordDays)
{
    public static RulesRow? Of(DecisionRules? rules) =>
        rules is null ? null : new(rules.Method, rules.Quorum.ToString(), rules.Threshold?.ToString(), rules.OverruleFrom?.ToString(), rules.LastWordDays);
}

/// <param name="CarriedOption">The option that carries; null where none does.</param>
/// <param name="Organisations">By what they said.</param>
/// <param name="Seats">By what they said; counted apart.</param>
internal sealed record TallyRow(
    TallyResult Result, int? CarriedOption, bool HasQuorum, int OpenObjections, IReadOnlyList<CountRow> Organisations, IReadOnlyList<CountRow> Seats)
{
    public static TallyRow? Of(Tally? tally) => tally is null ? null : new(
        tally.Result, tally.CarriedOption, tally.HasQuorum, tally.OpenObjections, [.. tally.Lines.Select(CountRow.Of)], [.. tally.Seats.Select(CountRow.Of)]);
}

/// <param name="Count">How many say it.</param>
/// <param name="Weight">What they weigh together; 0 for seats.</param>
internal sealed record CountRow(PositionKind Stand, int? Option, int Count, long Weight)
{
    public static CountRow Of(TallyLine line) => new(line.Kind, line.Option, line.Organisations, line.Weight);
}

/// <param name="Organisation">Null for a seat.</param>
/// <param name="Seat">The seat's public name; null for an organisation, and where it has none.</param>
/// <param name="Stand">What it said last; null where it said nothing.</param>
internal sealed record PositionAnswer(OrganisationRef? Organisation, string? Seat, int Weight, PositionKind? Stand, int? Option, string? Words, DateTime? At);

/// <param name="Organisation">Null for a seat.</param>
/// <param name="Settled">How it was settled; null while it is open.</param>
/// <param name="SettledBy">What was changed, or why it was overruled.</param>
internal sealed record ObjectionRead(
    int Number, OrganisationRef? Organisation, string? Seat, string Reason, DateTime At, SettlementKind? Settled, string? SettledBy, DateTime? SettledAt,
    IReadOnlyList<AnswerRow> Answers);

/// <summary>What was answered to an objection.</summary>
internal sealed record AnswerRow(string Words, DateTime At);
