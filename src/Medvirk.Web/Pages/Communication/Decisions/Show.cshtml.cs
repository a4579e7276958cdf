using Medvirk.Domain.Backbone;
using Medvirk.Domain.Communication;
using Medvirk.Web.Access;
using Medvirk.Web.Language;
using Medvirk.Web.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Web.Pages.Communication.Decisions;

/// <summary>One decision: what is asked, how it is counted, where everyone stands, what was objected and answered, and what came of it.</summary>
[AllowMembers]
public sealed class ShowModel : DecisionPageModel
{
    private MemberNames people = null!;

    public IReadOnlyList<Crumb> Crumbs => CrumbsTo(null);

    internal IReadOnlyList<TiedThing> Ties { get; private set; } = [];

    /// <summary>One sentence: where it has come to, and what is next.</summary>
    public string Standing => Phase switch
    {
        DecisionPhase.Prepared => T["decisions.phase.prepared"],
        DecisionPhase.Open => T["decisions.phase.open", Show.Time(Decision.PositionsUntil)],
        DecisionPhase.LastWord => T["decisions.phase.last-word", Show.Time(Decision.LastWordUntil)],
        DecisionPhase.AwaitsOutcome => T["decisions.phase.awaits", DecisionWords.Result(T, Decision.Tally, Decision.Options)],
        DecisionPhase.Withdrawn => T["decisions.phase.withdrawn", Show.Day(Decision.Withdrawal!.At)],
        _ => T[Decision.Closing!.IsAdopted ? "decisions.phase.adopted" : "decisions.phase.not-adopted", Show.Day(Decision.Closing.At)],
    };

    /// <summary>The organisations asked, then the seats; with what each said last.</summary>
    public IReadOnlyList<StandRow> Stands
    {
        get
        {
            return
            [
                .. Decision.Participants.OrderBy(p => NameOf(p.OrganisationId), StringComparer.CurrentCulture).Select(p => RowOf(p.OrganisationId, false, p.Weight)),
                .. Decision.Seats.Select(s => RowOf(s.PersonId, true, 0)),
            ];
        }
    }

    /// <summary>What the reader's organisation, or seat, said last; null where it said nothing.</summary>
    public StandRow? Mine => Me.Role is Role.Representative or Role.Seat && RowOf((Me.OrganisationId ?? Me.PersonId)!.Value, false, 0) is { Kind: not null } row ? row : null;

    /// <summary>Every act, the latest first.</summary>
    public IReadOnlyList<ActRow> History =>
    [
        .. Decision.Acts.OrderByDescending(a => a.Sequence).Select(a => new ActRow(
            NameOf(a.StanderId), DecisionWords.Said(T, a.Kind, a.Option, Decision.Options), a.Words,
            people.Of(a.PersonId), a.At)),
    ];

    /// <summary>What I am to do here, the first thing first.</summary>
    public IReadOnlyList<(string Address, string Text)> Main
    {
        get
        {
            var speaks = Decision.RefusalToSay(PositionKind.Abstain, Me, Now) is null;
            var objects = Decision.Method == DecisionMethod.Consent && Decision.RefusalToSay(PositionKind.Object, Me, Now) is null;
            return Chosen(
                (speaks, "position", T[Decision.Acts.Any(a => a.StanderId == (Me.OrganisationId ?? Me.PersonId)) ? "decisions.position.again" : "decisions.position.go"]),
                (objects, "object", T["decisions.object.go"]),
                (Leads && Phase == DecisionPhase.Prepared, "open", T["decisions.open.go"]),
                (Leads && Phase == DecisionPhase.Prepared, "change", T["decisions.change.go"]),
                (Leads && Decision.NotCounted(Now) is null, "close", T["decisions.close.go"]));
        }
    }

    /// <summary>What else can be done.</summary>
    public IReadOnlyList<(string Address, string Text)> More
    {
        get
        {
            var isUnderWay = Phase is not (DecisionPhase.Closed or DecisionPhase.Withdrawn);
            var more = Chosen(
                (Leads && Phase != DecisionPhase.Withdrawn, "tie", T["decisions.tie.go"]),
                (Leads && Phase == DecisionPhase.Open && Decision.OpenedAt is not null, "end", T["decisions.end.go"]),
                (Leads && Phase == DecisionPhase.Closed, "review", T["decisions.review.go"]),
                (Leads && isUnderWay, "withdraw", T["decisions.withdraw.go"]));
            return Decision.OpenedAt is null ? more : [.. more, (DecisionLinks.Public(Lang, Initiative.Slug, Decision.Number), T["decisions.public.go"])];
        }
    }

    /// <summary>What I can do with an objection.</summary>
    public IReadOnlyList<(string Address, string Text)> ActsOn(Objection objection)
    {
        if (Phase is DecisionPhase.Closed or DecisionPhase.Withdrawn)
        {
            return [];
        }

        var isOurs = objection.StanderId == (Me.OrganisationId ?? Me.PersonId) && Decision.RefusalToSpeak(Me) is null;
        (bool May, string Act, string Text)[] all =
        [
            (Leads, "answer", T["decisions.answer.go"]),
            (Leads && objection.IsOpen, "resolve", T["decisions.resolve.go"]),
            (Me.Role == Role.Chair && objection.Blocks && Decision.OverruleFrom is not null && Decision.NotCounted(Now) is null, "overrule", T["decisions.overrule.go"]),
            (isOurs && objection.IsOpen, "withdraw", T["decisions.take-back.go"]),
            (isOurs && objection.WaitsForItsOrganisation, "withdraw", T["decisions.take-back.accept"]),
        ];
        return [.. all.Where(one => one.May).Select(one => (DecisionLinks.Objection(Lang, Initiative.Slug, Decision.Number, objection.Number, one.Act), one.Text))];
    }

    internal bool MayUntie(TiedThing tie) => Leads && Decision.MayUntie(tie.Kind, Now);

    public async Task<IActionResult> OnGetAsync(int number)
    {
        if (!await FindAsync(number))
        {
            return NotFound();
        }

        people = await MemberNames.ReadAsync(Db, T, Initiative.Id, Decision.Acts.Select(a => (Guid?)a.PersonId), Aborted);
        if (Decision.Ties.Count > 0)
        {
            var things = await TiedThings.AllAsync(Db, T, Initiative.Id, Aborted);
            Ties = [.. Decision.Ties.Join(things, t => (t.Kind, t.TiedId), t => (t.Kind, t.Id), (_, thing) => thing)];
        }

        return Page();
    }

    private StandRow RowOf(Guid id, bool isSeat, int weight) => Decision.Acts.Where(a => a.StanderId == id).MaxBy(a => a.Sequence) is { } act
        ? new StandRow(
            NameOf(id), isSeat, weight, act.Kind, act.Option, act.Words, act.At,
            act.Kind == PositionKind.Object ? Decision.Objections.Where(o => o.StanderId == id).MaxBy(o => o.Number)?.Settlement?.Kind : null)
        : new StandRow(NameOf(id), isSeat, weight, null, null, null, null);

    private IReadOnlyList<(string Address, string Text)> Chosen(params (bool May, string Act, string Text)[] all) =>
        [.. all.Where(one => one.May).Select(one => (DecisionLinks.Act(Lang, Initiative.Slug, Decision.Number, one.Act), one.Text))];

    /// <param name="Name">The organisation, or the seat's public name.</param>
    /// <param name="Said">What was said.</param>
    /// <param name="Words">Why.</param>
    /// <param name="Person">Who said it for them.</param>
    /// <param name="At">UTC.</param>
    public sealed record ActRow(string Name, string Said, string? Words, string Person, DateTime At);
}
