using Medvirk.Domain.Communication;
using Medvirk.Web.Access;
using Medvirk.Web.Language;
using Medvirk.Web.Ui;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Web.Pages.Communication.Decisions;

/// <summary>Every decision: what waits for my organisation first, then what is open, what waits for its outcome, and what is done.</summary>
[AllowMembers]
public sealed class IndexModel : RoomPageModel
{
    private const int PageSize = 40;

    /// <summary>Headings and what stands under them; those with nothing are left out.</summary>
    public IReadOnlyList<(string Heading, IReadOnlyList<Row> Rows)> Sections { get; private set; } = [];

    /// <summary>Closed and withdrawn ones, the latest first.</summary>
    public IReadOnlyList<Row> Closed { get; private set; } = [];

    public ListPage List { get; private set; }

    public bool Leads => Decision.MayLead(Me);

    public bool IsEmpty => Sections.Count == 0 && Closed.Count == 0;

    public DateTime At { get; private set; }

    public IReadOnlyList<Crumb> Crumbs => [new(Initiative.Name, SiteLinks.Work(Lang, Initiative.Slug)), new(T["decisions.title"])];

    public async Task OnGetAsync()
    {
        At = Now;
        var (leads, own) = (Leads, Me.OrganisationId ?? Me.PersonId!.Value);
        var all = Db.Set<Decision>().AsNoTracking().Where(d => d.InitiativeId == Initiative.Id && (leads || d.OpenedAt != null));
        var running = await Rows(all.Where(d => d.Closing == null && d.Withdrawal == null).OrderBy(d => d.PositionsUntil), own).ToListAsync(Aborted);
        var closed = all.Where(d => d.Closing != null || d.Withdrawal != null);
        List = ListPage.Of(Request, await closed.CountAsync(Aborted), PageSize);
        Closed = await Rows(closed.OrderByDescending(d => d.Number).Skip(List.Skip).Take(PageSize), own).ToListAsync(Aborted);
        var mine = running.Where(r => r.Waits(At)).ToList();
        (string, IReadOnlyList<Row>)[] sections =
        [
            (T[Me.OrganisationId is null ? "decisions.mine.seat" : "decisions.mine"], mine),
            (T["decisions.open"], Of(DecisionPhase.Open, DecisionPhase.LastWord)),
            (T["decisions.awaits"], Of(DecisionPhase.AwaitsOutcome)),
            (T["decisions.prepared"], Of(DecisionPhase.Prepared)),
        ];
        Sections = [.. sections.Where(s => s.Item2.Count > 0)];

        IReadOnlyList<Row> Of(params DecisionPhase[] phases) => [.. running.Except(mine).Where(r => phases.Contains(r.PhaseAt(At)))];
    }

    /// <summary>The next time at which something happens to it.</summary>
    public string When(Row row) => row.PhaseAt(At) switch
    {
        DecisionPhase.Prepared when row.OpensAt is { } opens => T["decisions.when.opens", Show.Time(opens)],
        DecisionPhase.Prepared => T["decisions.when.by-hand"],
        DecisionPhase.Open => T["decisions.when.until", Show.Time(row.PositionsUntil)],
        DecisionPhase.LastWord => T["decisions.when.until", Show.Time(row.LastWordUntil)],
        _ => T["decisions.when.ended", Show.Time(row.LastWordUntil)],
    };

    private static IQueryable<Row> Rows(IQueryable<Decision> decisions, Guid own) => decisions.Select(d => new Row
    {
        Number = d.Number,
        Question = d.Question,
        Method = d.Method,
        OpensAt = d.OpensAt,
        OpenedAt = d.OpenedAt,
        PositionsUntil = d.PositionsUntil,
        LastWordUntil = d.LastWordUntil,
        ClosedAt = d.Closing == null ? null : d.Closing.At,
        WithdrawnAt = d.Withdrawal == null ? null : d.Withdrawal.At,
        IsAdopted = d.Closing == null ? null : d.Closing.IsAdopted,
        IsAsked = d.Participants.Any(p => p.OrganisationId == own) || d.Seats.Any(s => s.PersonId == own),
        HasLastWord = d.Participants.Any(p => p.OrganisationId == own && p.HasLastWord) || d.Seats.Any(s => s.PersonId == own),
        HasSpoken = d.Acts.Any(a => (a.OrganisationId ?? a.PersonId) == own),
        HasSpokenLast = d.Acts.Any(a => a.IsLastWord && (a.OrganisationId ?? a.PersonId) == own),
    });

    /// <summary>One decision in the list.</summary>
    public sealed record Row
    {
        public required int Number { get; init; }

        public required string Question { get; init; }

        public required DecisionMethod Method { get; init; }

        public required DateTime? OpensAt { get; init; }

        public required DateTime? OpenedAt { get; init; }

        public required DateTime PositionsUntil { get; init; }

        public required DateTime LastWordUntil { get; init; }

        public required DateTime? ClosedAt { get; init; }

        public required DateTime? WithdrawnAt { get; init; }

        /// <summary>Null until it is closed.</summary>
        public required bool? IsAdopted { get; init; }

        public required bool IsAsked { get; init; }

        public required bool HasLastWord { get; init; }

        public required bool HasSpoken { get; init; }

        public required bool HasSpokenLast { get; init; }

        public DateTime LastAt => ClosedAt ?? WithdrawnAt ?? PositionsUntil;

        public DecisionPhase PhaseAt(DateTime now) =>
            new DecisionTimes(OpensAt, OpenedAt, PositionsUntil, LastWordUntil, ClosedAt, WithdrawnAt).PhaseAt(now);

        /// <summary>Whether it is for the reader to say something.</summary>
        public bool Waits(DateTime now) => PhaseAt(now) switch
        {
            DecisionPhase.Open => IsAsked && !HasSpoken,
            DecisionPhase.LastWord => HasLastWord && !HasSpokenLast,
            _ => false,
        };
    }
}
