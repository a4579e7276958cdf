using Medvirk.Data;
using Medvirk.Domain.Backbone;
using Medvirk.Domain.CommonAgenda;
using Medvirk.Web.Language;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Web.Pages.CommonAgenda;

/// <summary>Who stands where on a version, as members see it: with remarks, what was answered, and the person who acted.</summary>
public sealed record StandingQuery(Support Support, IReadOnlyList<StandingRow> Organisations, IReadOnlyList<StandingRow> Seats)
{
    public static async Task<StandingQuery> OfAsync(MedvirkContext db, Texts words, Guid initiativeId, int version, CancellationToken ct)
    {
        var acts = await (
            from act in db.Set<Endorsement>().AsNoTracking()
            join person in db.Set<Person>() on act.PersonId equals person.Id
            join mandate in db.Set<Mandate>() on act.MandateId equals mandate.Id
            where act.InitiativeId == initiativeId && act.VersionNumber <= version
            orderby act.VersionNumber, act.Sequence
            select new { Act = act, Person = person.Name, mandate.Alias }).ToListAsync(ct);
        var partners = await (
            from initiative in db.Set<Initiative>()
            from partnership in initiative.Partnerships
            join organisation in db.Set<Organisation>() on partnership.OrganisationId equals organisation.Id
            where initiative.Id == initiativeId && partnership.LeftAt == null
            orderby organisation.Name
            select new { organisation.Id, organisation.Name }).ToListAsync(ct);

        var answers = await (
            from answer in db.Set<EndorsementAnswer>().AsNoTracking()
            join endorsement in db.Set<Endorsement>() on answer.EndorsementId equals endorsement.Id
            where endorsement.InitiativeId == initiativeId && endorsement.VersionNumber == version
            orderby answer.At
            select answer).ToListAsync(ct);
        var answered = answers.ToLookup(a => a.EndorsementId);
        var support = Support.Of(version, acts.Select(a => a.Act.AsStand()), partners.Select(p => p.Id));
        var latest = acts.GroupBy(a => a.Act.StanderId).ToDictionary(g => g.Key, g => g.Last());
        var names = partners.ToDictionary(p => p.Id, p => p.Name);
        return new StandingQuery(
            support,
            [.. support.Organisations.Select(p => Row(names[p.StanderId], p, p.Stance is null ? null : Named(latest[p.StanderId].Person)))],
            [.. support.Seats.Select(p => Row(latest[p.StanderId].Alias ?? words["agenda.seat"], p, null))]);

        StandingRow Row(string name, Position position, string? by)
        {
            var act = position.Stance is null ? null : latest[position.StanderId].Act;
            return new StandingRow(name, position, by, act?.Remarks is null ? null : act.Id, act is null ? [] : [.. answered[act.Id]]);
        }

        string Named(string person) => person.Length > 0 ? person : words["agenda.someone"];
    }
}
