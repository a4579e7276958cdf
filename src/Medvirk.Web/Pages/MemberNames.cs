using Medvirk.Data;
using Medvirk.Domain.Backbone;
using Medvirk.Web.Language;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Web.Pages;

/// <summary>
/// What those are called, to members, who did something in an initiative: the organisation where one spoke, else the person;
/// one in a seat by its public name there and never by its own, and one who was erased by no name.
/// </summary>
public sealed class MemberNames
{
    private readonly Texts words;
    private readonly IReadOnlyDictionary<Guid, string> organisations;
    private readonly IReadOnlyDictionary<Guid, string> people;

    private MemberNames(Texts words, IReadOnlyDictionary<Guid, string> organisations, IReadOnlyDictionary<Guid, string> people) =>
        (this.words, this.organisations, this.people) = (words, organisations, people);

    /// <param name="initiativeId">Where they did it: a seat's name elsewhere is nobody's business here.</param>
    /// <param name="who">The person, and the organisation where it spoke for one.</param>
    public static async Task<MemberNames> ReadAsync(
        MedvirkContext db, Texts words, Guid initiativeId, IEnumerable<(Guid? Person, Guid? Organisation)> who, CancellationToken ct)
    {
        var all = who.ToArray();
        var organisationIds = all.Select(w => w.Organisation).OfType<Guid>().Distinct().ToArray();
        var personIds = all.Select(w => w.Person).OfType<Guid>().Distinct().ToArray();
        var organisations = await db.Set<Organisation>().Where(o => organisationIds.Contains(o.Id)).ToDictionaryAsync(o => o.Id, o => o.Name, ct);
        var people = await db.Set<Person>().Where(p => personIds.Contains(p.Id) && p.Name != "").ToDictionaryAsync(p => p.Id, p => p.Name, ct);
        var seats = await db.Set<Mandate>().Where(m => m.InitiativeId == initiativeId && m.Role == Role.Seat && personIds.Contains(m.PersonId))
            .OrderBy(m => m.GivenAt).Select(m => new { m.PersonId, m.Alias }).ToListAsync(ct);
        foreach (var seat in seats.Where(seat => people.ContainsKey(seat.PersonId)))
        {
            people[seat.PersonId] = seat.Alias ?? words["agenda.seat"];
        }

        return new MemberNames(words, organisations, people);
    }

    public static Task<MemberNames> ReadAsync(MedvirkContext db, Texts words, Guid initiativeId, IEnumerable<Guid?> people, CancellationToken ct) =>
        ReadAsync(db, words, initiativeId, people.Select(person => (person, (Guid?)null)), ct);

    public string Of(Guid? personId, Guid? organisationId = null) =>
        organisationId is { } organisation ? organisations[organisation]
        : personId is { } person && people.TryGetValue(person, out var name) ? name
        : words["agenda.someone"];
}
