using Medvirk.Data;
using Medvirk.Data.CommonAgenda;
using Medvirk.Data.Shared;
using Medvirk.Domain.Backbone;
using Medvirk.Domain.CommonAgenda;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Web.Pages.Public.CommonAgenda;

/// <summary>A version as everyone reads it: the plain version first where there is one, the whole text at <c>?text=whole</c>.</summary>
public abstract class AgendaTextModel : PublicPageModel
{
    private static readonly CompiledQuery<Func<PublicContext, Guid, int?, Task<PublicVersion?>>> FindVersion =
        new(() => EF.CompileAsyncQuery((PublicContext db, Guid initiativeId, int? number) => db.Set<PublicVersion>()
            .Where(v => v.InitiativeId == initiativeId && (number == null || v.Number == number))
            .OrderByDescending(v => v.Number).FirstOrDefault()));

    private static readonly CompiledQuery<Func<PublicContext, Guid, int, IAsyncEnumerable<PublicStand>>> FindStands =
        new(() => EF.CompileAsyncQuery((PublicContext db, Guid initiativeId, int number) => db.Set<PublicStand>()
            .Where(s => s.InitiativeId == initiativeId && s.VersionNumber <= number)));

    private static readonly CompiledQuery<Func<PublicContext, Guid, IAsyncEnumerable<Partner>>> FindPartners =
        new(() => EF.CompileAsyncQuery((PublicContext db, Guid initiativeId) =>
            from initiative in db.Set<Initiative>()
            from partnership in initiative.Partnerships
            join organisation in db.Set<Organisation>() on partnership.OrganisationId equals organisation.Id
            where initiative.Id == initiativeId && partnership.LeftAt == null
            orderby organisation.Name
            select new Partner(organisation.Id, organisation.Name)));

    [FromQuery(Name = "text")]
    public string? TextAsked { get; set; }

    /// <summary>Null where nothing has been put forward.</summary>
    public PublicVersion? Version { get; private set; }

    public IReadOnlyList<VersionPart> Parts { get; private set; } = [];

    public bool HasPlain => Parts.Any(p => p.Plain.Length > 0);

    /// <summary>Whether the whole text is shown.</summary>
    public bool Whole => TextAsked == "whole" || !HasPlain;

    public Support Support { get; private set; } = new(0, [], []);

    /// <summary>Who stands behind it, by name; seats by their public name.</summary>
    public IReadOnlyList<string> Behind { get; private set; } = [];

    protected async Task LoadAsync(int? number)
    {
        if (await FindVersion.On(Db)(Db, Initiative.Id, number) is not { } version)
        {
            return;
        }

        (Version, Parts) = (version, CanonicalAgenda.Read(version.Text));
        var stands = await FindStands.On(Db)(Db, Initiative.Id, version.Number).ToListAsync();
        var partners = await FindPartners.On(Db)(Db, Initiative.Id).ToListAsync();
        Support = Support.Of(version.Number, stands.Select(s => s.AsStand()), partners.Select(p => p.Id));
        var aliases = stands.Where(s => s.IsSeat).GroupBy(s => s.StanderId).ToDictionary(g => g.Key, g => g.Last().Alias ?? T["agenda.seat"]);
        Behind =
        [
            .. Support.Organisations.Where(p => p.StandsBehind).Select(p => partners.First(o => o.Id == p.StanderId).Name),
            .. Support.Seats.Where(p => p.StandsBehind).Select(p => aliases[p.StanderId]),
        ];
    }

    private sealed record Partner(Guid Id, string Name);
}
