using Medvirk.Domain.Backbone;
using Medvirk.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Tests.Testing;

/// <summary>An initiative of a test's own, and the people it brings in.</summary>
public sealed class TestInitiative(TestWorld world, Guid id, string slug, TestPerson secretary)
{
    public Guid Id { get; } = id;

    public string Slug { get; } = slug;

    public TestPerson Secretary { get; } = secretary;

    public TestWorld World { get; } = world;

    /// <summary>A members' address in Danish: <c>Work("agenda")</c>.</summary>
    public string Work(string path = "") => $"/da/{Slug}/work{Slash(path)}";

    /// <summary>A public address in Danish.</summary>
    public string Public(string path = "") => $"/da/{Slug}{Slash(path)}";

    /// <summary>A new partner organisation.</summary>
    public async Task<Guid> PartnerAsync(string name = "Fjordby Kommune", Sector sector = Sector.Municipality)
    {
        var organisation = new Organisation(name, sector);
        var secretariat = await ActorOfAsync(Secretary);
        await World.PerformAsync(Id, async (db, now) =>
        {
            db.Add(organisation);
            var initiative = (await db.FindAsync<Initiative>(Id))!;
            return initiative.Join(organisation.Id, secretariat, now).Refusal;
        });
        return organisation.Id;
    }

    /// <summary>A new person with a mandate here.</summary>
    public async Task<TestPerson> MemberAsync(Role role, Guid? organisationId = null, bool confirmed = true)
    {
        var person = await World.PersonAsync($"{role} {Slug}");
        await GiveAsync(person, role, organisationId, confirmed);
        return person;
    }

    public async Task GiveAsync(TestPerson person, Role role, Guid? organisationId = null, bool confirmed = true)
    {
        var secretariat = await ActorOfAsync(Secretary);
        await World.PerformAsync(Id, async (db, now) =>
        {
            var initiative = (await db.FindAsync<Initiative>(Id))!;
            var given = initiative.Give(role, person.Id, organisationId, [], DateOnly.FromDateTime(now), null, secretariat, now);
            if (given.IsRefused)
            {
                return given.Refusal;
            }

            db.Add(given.Made);
            return confirmed && organisationId is not null ? given.Made.RecordLetter("Mandatbrev", secretariat, now) : null;
        });
    }

    /// <summary>The person under the latest mandate here, for acts through the domain.</summary>
    public Task<Actor> ActorOfAsync(TestPerson person) => World.ReadAsync(async db =>
        (await db.Set<Mandate>().AsNoTracking()
            .Where(mandate => mandate.InitiativeId == Id && mandate.PersonId == person.Id)
            .OrderByDescending(mandate => mandate.GivenAt)
            .FirstAsync()).AsActor());

    private static string Slash(string path) => path.Length == 0 || path[0] is '/' or '?' ? path : "/" + path;
}
