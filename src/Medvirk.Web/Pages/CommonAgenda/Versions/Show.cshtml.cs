using Medvirk.Domain.Backbone;
using Medvirk.Domain.CommonAgenda;
using Medvirk.Domain.Communication;
using Medvirk.Domain.Shared;
using Medvirk.Web.Access;
using Medvirk.Web.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Web.Pages.CommonAgenda.Versions;

/// <summary>A version, who stands behind it, and what the reader's organisation can say to it.</summary>
[AllowMembers]
public sealed class ShowModel : RoomPageModel
{
    public AgendaVersion Version { get; private set; } = null!;

    public IReadOnlyList<VersionPart> Parts { get; private set; } = [];

    public StandingQuery Standing { get; private set; } = null!;

    /// <summary>The number of the latest version.</summary>
    public int Latest { get; private set; }

    /// <summary>The editions of the version, the first first.</summary>
    public IReadOnlyList<VersionNumber> Editions { get; private set; } = [];

    /// <summary>Where the reader's organisation or seat stands; null for those who have no say.</summary>
    public Position? MyPosition { get; private set; }

    /// <summary>Why the reader cannot speak for the organisation yet.</summary>
    public Refusal? MayNot { get; private set; }

    /// <summary>Whether the reader can say that the edition changes more than the wording.</summary>
    public bool MayContest => Version.RefusalToContest(Me, Now) is null;

    /// <summary>Where objections and remarks are answered; null for those who do not answer.</summary>
    public string? AnswerAt => Me.Role is Role.Secretariat or Role.Chair ? AgendaLinks.Version(Lang, Initiative.Slug, Version.Number) : null;

    /// <summary>Who said that the edition changes more than the wording.</summary>
    public string? ContestedBy { get; private set; }

    public VersionState State { get; private set; }

    /// <summary>The decision that made it the agenda.</summary>
    public int? AdoptedBy { get; private set; }

    /// <summary>How many objections those who lead have not answered; 0 for other readers.</summary>
    public int Unanswered => AnswerAt is null || State != VersionState.PutForward ? 0
        : Standing.Organisations.Concat(Standing.Seats).Count(row => row.WaitsForAnswer);

    /// <summary>A decision that is on its way, and would make it the agenda.</summary>
    public int? DecidedIn { get; private set; }

    /// <summary>Whether the reader can prepare the decision that makes it the agenda.</summary>
    public bool MayPrepare => Decision.MayLead(Me) && State == VersionState.PutForward && Version.Number == Latest && DecidedIn is null;

    public IReadOnlyList<Crumb> Crumbs => this.AgendaCrumbs(new Crumb(T["version.title", Version.Name]));

    public async Task<IActionResult> OnGetAsync(VersionNumber number)
    {
        var version = await Db.Set<AgendaVersion>().AsNoTracking()
            .SingleOrDefaultAsync(v => v.InitiativeId == Initiative.Id && v.Number == number.Whole && v.Edition == number.Edition, Aborted);
        if (version is null)
        {
            return NotFound();
        }

        (Version, Parts) = (version, version.Parts());
        Latest = await Db.Set<AgendaVersion>().Where(v => v.InitiativeId == Initiative.Id).MaxAsync(v => v.Number, Aborted);
        Editions = [.. (await Db.Set<AgendaVersion>().Where(v => v.InitiativeId == Initiative.Id && v.Number == number.Whole)
            .OrderBy(v => v.Edition).Select(v => v.Edition).ToListAsync(Aborted)).Select(edition => new VersionNumber(number.Whole, edition))];
        Standing = await StandingQuery.OfAsync(Db, T, Initiative.Id, number.Whole, Aborted);
        var adopting = await Db.Set<AgendaVersion>().Where(v => v.InitiativeId == Initiative.Id && v.Adoption != null)
            .Select(v => new { v.Number, v.Adoption!.DecisionId }).ToDictionaryAsync(v => v.Number, v => v.DecisionId, Aborted);
        State = VersionStates.Of(version.Name, adopting.ContainsKey(version.Number), version.Contested is not null, adopting.Keys.DefaultIfEmpty().Max());
        if (adopting.TryGetValue(version.Number, out var decision))
        {
            AdoptedBy = await Db.Set<Decision>().Where(d => d.Id == decision).Select(d => (int?)d.Number).SingleOrDefaultAsync(Aborted);
        }

        if (State == VersionState.PutForward)
        {
            DecidedIn = await Db.Set<Decision>()
                .Where(d => d.InitiativeId == Initiative.Id && d.Closing == null && d.Withdrawal == null && d.Ties.Any(t => t.Kind == TieKind.AdoptsAgendaVersion && t.TiedId == version.Id))
                .OrderByDescending(d => d.Number).Select(d => (int?)d.Number).FirstOrDefaultAsync(Aborted);
        }

        if (version.Contested is { } contest)
        {
            ContestedBy = await Db.Set<Organisation>().Where(o => o.Id == contest.OrganisationId).Select(o => o.Name).SingleOrDefaultAsync(Aborted) ?? T["agenda.seat"];
        }

        if (Me.Role is Role.Representative or Role.Seat)
        {
            var me = Me.OrganisationId ?? Me.PersonId!.Value;
            MyPosition = Standing.Support.Organisations.Concat(Standing.Support.Seats).FirstOrDefault(p => p.StanderId == me)
                ?? new Position(me, null, null, null, null);
            MayNot = Endorsement.RefusalToEndorse(Me);
        }

        return Page();
    }
}
