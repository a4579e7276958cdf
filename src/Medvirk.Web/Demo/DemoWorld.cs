using Medvirk.Data;
using Medvirk.Data.Backbone;
using Medvirk.Data.Shared;
using Medvirk.Domain.Backbone;
using Medvirk.Domain.Shared;
using Microsoft.AspNetCore.Identity;

namespace Medvirk.Web.Demo;

/// <summary>
/// The world that a new visitor meets: one initiative with invented organisations, people and figures.
/// Each room fills its part in a class of its own, through the same acts as the pages.
/// </summary>
public sealed class DemoWorld(IServiceProvider services, MedvirkContext db, Acts acts, TimeProvider clock)
{
    public const string Password = "medvirk-demo";
    public const string Slug = "rummelighed-for-alle";

    /// <summary>Who can sign in, as the sign-in page of a demo shows it.</summary>
    public static readonly IReadOnlyList<(string Email, Role Role)> SignIns =
    [
        ("sekretariat@demo.example", Role.Secretariat),
        ("formand@demo.example", Role.Chair),
        ("kommune@demo.example", Role.Representative),
        ("forening@demo.example", Role.Representative),
        ("indberetter@demo.example", Role.Reporter),
        ("observatoer@demo.example", Role.Observer),
    ];

    private readonly List<(DateTime At, Func<DateTime, CancellationToken, Task<Refusal?>> Act)> story = [];

    /// <summary>The day on which the demo's story begins.</summary>
    public DateTime Begin { get; } = clock.Now().AddYears(-2);

    public Guid InitiativeId { get; private set; }

    public DateTime Now => clock.Now();

    public MedvirkContext Db => db;

    /// <summary>
    /// The demo's actors: by the local part of their address (sekretariat, formand, kommune, forening, indberetter, observatoer),
    /// those of the other partners, who have no account (bolig, region, tegnestue), and one in a seat (plads).
    /// </summary>
    public Dictionary<string, Actor> Actors { get; } = [];

    /// <summary>The demo's partner organisations, in the order in which they joined.</summary>
    public List<Organisation> Partners { get; } = [];

    public static async Task FillAsync(IServiceProvider services, CancellationToken ct)
    {
        var world = ActivatorUtilities.CreateInstance<DemoWorld>(services);
        await world.FoundAsync(ct);
        await GroupsDemo.FillAsync(world, ct);
        await MeasurementDemo.FillAsync(world, ct);
        AgendaDemo.Fill(world);
        GoalsDemo.Fill(world);
        ActivitiesDemo.Fill(world);
        TheoryDemo.Fill(world);
        VoicesDemo.Fill(world);
        ChallengesDemo.Fill(world);
        PrioritiesDemo.Fill(world);
        ReportingDemo.Fill(world);
        DecisionsDemo.Fill(world);
        await world.PlayAsync(ct);
    }

    /// <summary>A morning so many days ago.</summary>
    public DateTime DaysAgo(int days) => Now.Date.AddDays(-days).AddHours(8);

    /// <summary>A day so many days from now; behind us where negative.</summary>
    public DateOnly InDays(int days) => DateOnly.FromDateTime(Now).AddDays(days);

    /// <summary>
    /// Adds an act to the story. The rooms' acts are performed together, the earliest first, so that the ledger tells
    /// them as they would have happened. What lies ahead of us has not happened and is left out.
    /// </summary>
    public void Tell(DateTime at, Func<DateTime, CancellationToken, Task<Refusal?>> act)
    {
        if (at <= Now)
        {
            story.Add((at, act));
        }
    }

    /// <summary>Performs an act of the demo's story; a refusal is a mistake in the story.</summary>
    public async Task PerformAsync(Func<CancellationToken, Task<Refusal?>> act, CancellationToken ct)
    {
        if (await acts.PerformAsync(InitiativeId, act, ct) is { } refusal)
        {
            throw new InvalidOperationException($"The demo's story was refused: {refusal.Code}");
        }
    }

    private async Task PlayAsync(CancellationToken ct)
    {
        foreach (var (at, act) in story.OrderBy(told => told.At))
        {
            await PerformAsync(token => act(at, token), ct);
        }
    }

    private async Task FoundAsync(CancellationToken ct)
    {
        var secretariat = await AccountAsync("sekretariat", "Signe Sekretariat", isFounder: true);
        var people = new Dictionary<string, Person>
        {
            ["formand"] = await AccountAsync("formand", "Frank Formand"),
            ["kommune"] = await AccountAsync("kommune", "Karen Kommune"),
            ["forening"] = await AccountAsync("forening", "Farid Forening"),
            ["indberetter"] = await AccountAsync("indberetter", "Ida Indberetter"),
            ["observatoer"] = await AccountAsync("observatoer", "Otto Observatør"),
        };

        var (initiative, mandate) = Initiative.Found(
            Slug, "Rummelighed for alle",
            "Alle skal kunne være med. Den måde, vi bygger og indretter huse og byer på, skal hjælpe.",
            secretariat, Begin).Made;
        InitiativeId = initiative.Id;
        Actors["sekretariat"] = mandate.AsActor();
        await PerformAsync(_ =>
        {
            db.AddRange(initiative, mandate);
            return Task.FromResult<Refusal?>(null);
        }, ct);

        await JoinAsync("Fjordby Kommune (opdigtet)", Sector.Municipality, ct);
        await JoinAsync("Foreningen Åben Dør (opdigtet)", Sector.UserOrganisation, ct);
        await JoinAsync("Boligselskabet Lyngen (opdigtet)", Sector.HousingOrganisation, ct);
        await JoinAsync("Bakkelandets Region (opdigtet)", Sector.Region, ct);
        await JoinAsync("Tegnestuen Tærskel (opdigtet)", Sector.Business, ct);
        await GiveAsync("kommune", people["kommune"], Partners[0], Role.Representative, ct);
        await GiveAsync("forening", people["forening"], Partners[1], Role.Representative, ct);
        await GiveAsync("indberetter", people["indberetter"], Partners[0], Role.Reporter, ct);
        await GiveAsync("bolig", await SomeoneAsync("Bo Bolig", ct), Partners[2], Role.Representative, ct);
        await GiveAsync("region", await SomeoneAsync("Rikke Region", ct), Partners[3], Role.Representative, ct);
        await GiveAsync("tegnestue", await SomeoneAsync("Tove Tegnestue", ct), Partners[4], Role.Representative, ct);
        await GiveAsync("formand", people["formand"], null, Role.Chair, ct);
        await GiveAsync("observatoer", people["observatoer"], null, Role.Observer, ct);
        await GiveAsync("plads", await SomeoneAsync("Pia Plads", ct), null, Role.Seat, ct);
        await PerformAsync(async token =>
        {
            var seat = (await db.FindAsync<Mandate>([Actors["plads"].MandateId!.Value], token))!;
            return seat.ChooseAlias("Pia fra Havnen (opdigtet)", Actors["plads"], Begin);
        }, ct);
    }

    private async Task<Person> AccountAsync(string name, string fullName, bool isFounder = false)
    {
        var person = new Person(fullName);
        db.Add(person);
        var email = $"{name}@demo.example";
        var account = new Account { Id = person.Id, UserName = email, Email = email, EmailConfirmed = true, IsFounder = isFounder };
        var made = await services.GetRequiredService<UserManager<Account>>().CreateAsync(account, Password);
        return made.Succeeded ? person : throw new InvalidOperationException(made.ToString());
    }

    /// <summary>A person of the story who can't sign in.</summary>
    private async Task<Person> SomeoneAsync(string name, CancellationToken ct)
    {
        var person = new Person(name);
        db.Add(person);
        await db.SaveChangesAsync(ct);
        return person;
    }

    private Task JoinAsync(string name, Sector sector, CancellationToken ct) => PerformAsync(async token =>
    {
        var organisation = new Organisation(name, sector);
        var initiative = (await db.FindAsync<Initiative>([InitiativeId], token))!;
        db.Add(organisation);
        Partners.Add(organisation);
        return initiative.Join(organisation.Id, Actors["sekretariat"], Begin).Refusal;
    }, ct);

    private Task GiveAsync(string name, Person person, Organisation? organisation, Role role, CancellationToken ct) => PerformAsync(async token =>
    {
        var initiative = (await db.FindAsync<Initiative>([InitiativeId], token))!;
        var given = initiative.Give(role, person.Id, organisation?.Id, [], DateOnly.FromDateTime(Begin), null, Actors["sekretariat"], Begin);
        if (given.IsRefused)
        {
            return given.Refusal;
        }

        db.Add(given.Made);
        if (organisation is not null)
        {
            given.Made.RecordLetter($"Mandatbrev fra {organisation.Name}", Actors["sekretariat"], Begin);
        }

        Actors[name] = given.Made.AsActor();
        return null;
    }, ct);
}
