using Medvirk.Data;
using Medvirk.Data.CommonAgenda;
using Medvirk.Data.Shared;
using Medvirk.Domain.Backbone;
using Medvirk.Domain.CommonAgenda;
using Medvirk.Web.Language;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Web.Pages.Public.CommonAgenda;

/// <summary>Reads a version of the agenda and who stands behind it, as everyone may know them.</summary>
public sealed class PublicAgendaReader(PublicContext db, Texts words)
{
    /// <summary>The agenda as it stands: the adopted version, or the latest where none is adopted yet, in its latest edition.</summary>
    private static readonly CompiledQuery<Func<PublicContext, Guid, Task<PublicVersion?>>> FindStanding =
        new(() => EF.CompileAsyncQuery((PublicContext db, Guid initiativeId) => db.Set<PublicVersion>()
            .Where(v => v.InitiativeId == initiativeId && v.Number == (v.AdoptedVersion == 0 ? v.LatestVersion : v.AdoptedVersion) && !v.GaveWay)
            .OrderByDescending(v => v.Edition).FirstOrDefault()));

    private static readonly CompiledQuery<Func<PublicContext, Guid, int, int, Task<PublicVersion?>>> FindVersion =
        new(() => EF.CompileAsyncQuery((PublicContext db, Guid initiativeId, int number, int edition) => db.Set<PublicVersion>()
            .FirstOrDefault(v => v.InitiativeId == initiativeId && v.Number == number && v.Edition == edition)));

    private static readonly CompiledQuery<Func<PublicContext, Guid, int, IAsyncEnumerable<PublicStand>>> FindStands =
        new(() => EF.CompileAsyncQuery((PublicContext db, Guid initiativeId, int number) => db.Set<PublicStand>()
            .Where(s => s.InitiativeId == initiativeId && s.VersionNumber == number)));

    private static readonly CompiledQuery<Func<PublicContext, Guid, IAsyncEnumerable<Partner>>> FindPartners =
        new(() => EF.CompileAsyncQuery((PublicContext db, Guid initiativeId) =>
            from initiative in db.Set<Initiative>()
            from partnership in initiative.Partnerships
            join organisation in db.Set<Organisation>() on partnership.OrganisationId equals organisation.Id
            where initiative.Id == initiativeId && partnership.LeftAt == null
            orderby organisation.Name
            select new Partner(organisation.Id, organisation.Name)));

    /// <param name="number">Null for the agenda as it stands.</param>
    /// <returns>Null where nothing has been put forward, or not that version.</returns>
    public async Task<PublicAgenda?> ReadAsync(Guid initiativeId, VersionNumber? number)
    {
        var version = number is { } wanted
            ? await FindVersion.On(db)(db, initiativeId, wanted.Whole, wanted.Edition)
            : await FindStanding.On(db)(db, initiativeId);
        if (version is null)
        {
            return null;
        }

        var stands = await FindStands.On(db)(db, initiativeId, version.Number).ToListAsync();
        var partners = await PartnersAsync(initiativeId);
        var support = Support.Of(version.Number, stands.Select(s => s.AsStand()), partners.Select(p => p.Id));
        var names = partners.ToDictionary(p => p.Id, p => p.Name);
        var aliases = stands.Where(s => s.IsSeat).GroupBy(s => s.StanderId).ToDictionary(g => g.Key, g => g.Last().Alias);
        Partner[] organisations = [.. support.Organisations.Where(p => p.StandsBehind).Select(p => new Partner(p.StanderId, names[p.StanderId]))];
        string?[] seats = [.. support.Seats.Where(p => p.StandsBehind).Select(p => aliases[p.StanderId])];
        return new PublicAgenda(
            version, CanonicalAgenda.Read(version.Text), support, organisations, seats,
            [.. organisations.Select(o => o.Name), .. seats.Select(alias => alias ?? words["agenda.seat"])]);
    }

    /// <summary>Which version is the agenda as it stands; null where nothing has been put forward.</summary>
    public async Task<VersionNumber?> StandingAsync(Guid initiativeId) => (await FindStanding.On(db)(db, initiativeId))?.Name;

    /// <summary>The organisations that are partners now, by name.</summary>
    public ValueTask<List<Partner>> PartnersAsync(Guid initiativeId) => FindPartners.On(db)(db, initiativeId).ToListAsync();

    public sealed record Partner(Guid Id, string Name);
}

/// <param name="Version">The version.</param>
/// <param name="Parts">Its text.</param>
/// <param name="Support">Who stands where on it.</param>
/// <param name="Partners">The organisations that stand behind it.</param>
/// <param name="Seats">The seats that do, by their public name; null for one that has none.</param>
/// <param name="Behind">All of those, by what they are called.</param>
public sealed record PublicAgenda(
    PublicVersion Version, IReadOnlyList<VersionPart> Parts, Support Support,
    IReadOnlyList<PublicAgendaReader.Partner> Partners, IReadOnlyList<string?> Seats, IReadOnlyList<string> Behind);
