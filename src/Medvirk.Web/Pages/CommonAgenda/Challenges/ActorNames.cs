using Medvirk.Data;
using Medvirk.Domain.Backbone;
using Medvirk.Web.Language;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Web.Pages.CommonAgenda.Challenges;

/// <summary>What those are called who did something: the organisation where one spoke, else the person, a seat by its alias.</summary>
public sealed class ActorNames
{
    private readonly Dictionary<Guid, string> organisations;
    private readonly Dictionary<Guid, string> people;

    private ActorNames(Dictionary<Guid, string> organisations, Dictionary<Guid, string> people) => (this.organisations, this.people) = (organisations, people);

    public static async Task<ActorNames> ReadAsync(MedvirkContext db, IEnumerable<(Guid? Person, Guid? Organisation)> who, CancellationToken ct)
    {
        var all = who.ToArray();
        var organisationIds = all.Select(w => w.Organisation).OfType<Guid>().Distinct().ToArray();
        var personIds = all.Where(w => w.Organisation is null).Select(w => w.Person).OfType<Guid>().Distinct().ToArray();
        var organisations = await db.Set<Organisation>().Where(o => organisationIds.Contains(o.Id)).ToDictionaryAsync(o => o.Id, o => o.Name, ct);
        var people = await db.Set<Person>().Where(p => personIds.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.Name, ct);
        var seats = await db.Set<Mandate>().Where(m => m.Role == Role.Seat && personIds.Contains(m.PersonId) && m.Alias != null)
            .Select(m => new { m.PersonId, m.Alias }).ToListAsync(ct);
        foreach (var seat in seats.Where(seat => people[seat.PersonId].Length > 0))
        {
            people[seat.PersonId] = seat.Alias!;
        }

        return new ActorNames(organisations, people);
    }

    public string Of(Guid? personId, Guid? organisationId, Texts words) =>
        organisationId is { } organisation ? organisations[organisation]
        : personId is { } person && people.GetValueOrDefault(person) is { Length: > 0 } name ? name
        : words["agenda.someone"];
}
