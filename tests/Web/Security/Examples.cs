using Medvirk.Domain.Backbone;
using Medvirk.Domain.Shared;
using Medvirk.Domain.SharedMeasurement;
using Medvirk.Domain.SharedMeasurement.Reporting;
using Medvirk.Tests.Testing;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Tests.Web.Security;

/// <summary>Whose thing an address names, seen from the person who asks.</summary>
internal enum Whose
{
    Own,
    OtherOrganisation,
    OtherInitiative,
}

/// <summary>
/// One example for each blank that a route can have, so that a test can walk every route. A new kind of blank needs
/// a line in <see cref="MakeAsync"/>; the key is the word before the blank and its name: <c>versions/{number}</c>.
/// </summary>
internal sealed partial class Examples
{
    private readonly Dictionary<string, (string Own, string? OtherOrganisation, string? OtherInitiative)> byKey = new(StringComparer.Ordinal);

    private Examples(TestInitiative home, TestInitiative away, Guid ownOrganisation, Guid otherOrganisation, Guid awayOrganisation) =>
        (Home, Away, OwnOrganisation, OtherOrganisation, AwayOrganisation) = (home, away, ownOrganisation, otherOrganisation, awayOrganisation);

    /// <summary>The initiative in which everyone of the test has a mandate.</summary>
    public TestInitiative Home { get; }

    /// <summary>The one in which no one of them has.</summary>
    public TestInitiative Away { get; }

    public Guid OwnOrganisation { get; }

    public Guid OtherOrganisation { get; }

    public Guid AwayOrganisation { get; }

    public static async Task<Examples> MakeAsync(TestWorld world)
    {
        var home = await world.FoundAsync("Hjemme");
        var away = await world.FoundAsync("Ude");
        var examples = new Examples(
            home, away, await home.PartnerAsync("Fjordby Kommune"), await home.PartnerAsync("Bakkeby Forening"), await away.PartnerAsync("Havneby Kommune"));

        // What a blank stands for, as key: own organisation's, another organisation's, another initiative's.
        // Null where there is no such difference: the same number is something of one's own there.
        examples.Same("error/{code}", "404");
        examples.Same("activity/{number}", "1");
        examples.Same("data/{form}", "txt");
        examples.Same("new-password/{secret}", "ingen");
        examples.Add("organisations/{id}", examples.OwnOrganisation, examples.OtherOrganisation, examples.AwayOrganisation);
        await examples.GroupAsync();
        await examples.InvitationsAsync();
        await examples.MandatesAsync();
        await examples.MeasurementAsync();
        await examples.AgendaAsync();
        await examples.ActivitiesAsync();
        await examples.VoicesAsync();
        await examples.ReportsAsync();
        await examples.ApiAsync();
        await examples.RoundsAsync();
        await examples.ChallengesAsync();
        await examples.DecisionsAsync();
        return examples;
    }

    private async Task InvitationsAsync()
    {
        var own = await InviteAsync(Home, OwnOrganisation);
        var other = await InviteAsync(Home, OtherOrganisation);
        var away = await InviteAsync(Away, AwayOrganisation);
        Add("invitations/{id}", own.Id, other.Id, away.Id);

        // Whoever holds the link may open it, from anywhere.
        Same("invitations/{token}", own.Token);

        static async Task<(Guid Id, string Token)> InviteAsync(TestInitiative initiative, Guid organisation)
        {
            var secretariat = await initiative.ActorOfAsync(initiative.Secretary);
            (Invitation Invitation, string Token)? made = null;
            await initiative.World.PerformAsync(initiative.Id, async (db, now) =>
            {
                made = Invitation.Send(initiative.Id, organisation, Role.Representative, $"{Guid.CreateVersion7()}@example.org", false, secretariat, now).Made;
                db.Add(made.Value.Invitation);
                return await Task.FromResult<Refusal?>(null);
            });
            return (made!.Value.Invitation.Id, made.Value.Token);
        }
    }

    private async Task GroupAsync()
    {
        // A group belongs to the initiative; the same number is one of its own elsewhere.
        Same("groups/{number}", "1");
        var secretariat = await Home.ActorOfAsync(Home.Secretary);
        await Home.World.PerformAsync(Home.Id, (db, now) =>
        {
            db.Add(Group.Form(Home.Id, 1, GroupKind.Working, "Gruppen", "Ser på døre", 31, secretariat, now).Made!);
            return Task.FromResult<Refusal?>(null);
        });
    }

    private async Task MandatesAsync()
    {
        Add("mandates/{id}", await WaitingAsync(Home, OwnOrganisation), await WaitingAsync(Home, OtherOrganisation), await WaitingAsync(Away, AwayOrganisation));

        static async Task<Guid> WaitingAsync(TestInitiative initiative, Guid organisation)
        {
            var person = await initiative.MemberAsync(Role.Representative, organisation, confirmed: false);
            return (await initiative.ActorOfAsync(person)).MandateId!.Value;
        }
    }

    private async Task MeasurementAsync()
    {
        var own = await DefineAsync(Home, "boliger");
        var away = await DefineAsync(Away, "andres-boliger");

        // An indicator belongs to the initiative, not to an organisation.
        Add("indicators/{indicator}", own.Slug, null, away.Slug);
        Add("measurement/{indicator}", own.Slug, null, away.Slug);
        Same("breakdowns/{breakdown}", "region");
        Add("imports/{id}", own.Import, null, away.Import);

        static async Task<(string Slug, Guid Import)> DefineAsync(TestInitiative initiative, string slug)
        {
            var secretariat = await initiative.ActorOfAsync(initiative.Secretary);
            Guid import = default;
            await initiative.World.PerformAsync(initiative.Id, (db, now) =>
            {
                var terms = new DefinitionTerms { Name = slug, Explanation = "Hvor mange", Unit = "%", Kind = Kind.PublishedRate };
                var made = Indicator.Define(initiative.Id, slug, terms, Confidentiality.Open, new Dictionary<string, string>(), secretariat, now).Made!;
                made.BreakDownBy("region", "Region", secretariat, now);
                var upload = new Import(initiative.Id, made.Id, "tal.csv", "periode;tal\n2020;1\n"u8.ToArray(), "", secretariat, now);
                import = upload.Id;
                db.AddRange(made, upload);
                return Task.FromResult<Refusal?>(null);
            });
            return (slug, import);
        }
    }

    private async Task RoundsAsync()
    {
        var own = await DutyAsync(Home, "boliger", OwnOrganisation);
        var other = await DutyAsync(Home, "boliger", OtherOrganisation);
        var away = await DutyAsync(Away, "andres-boliger", AwayOrganisation);
        Add("duties/{id}", own.Duty, other.Duty, away.Duty);
        Add("agreements/{id}", own.Agreement, other.Agreement, away.Agreement);

        // The round in which the reports are asked for; each initiative has its own first one.
        Same("rounds/{number}", "1");

        static async Task<(Guid Duty, Guid Agreement)> DutyAsync(TestInitiative initiative, string slug, Guid organisation)
        {
            var secretariat = await initiative.ActorOfAsync(initiative.Secretary);
            (Guid, Guid) made = default;
            await initiative.World.PerformAsync(initiative.Id, async (db, now) =>
            {
                var indicator = await db.Set<Indicator>().Include(i => i.Definitions).Include(i => i.Breakdowns).SingleAsync(i => i.InitiativeId == initiative.Id && i.Slug == slug);
                var duty = Duty.Set(indicator, organisation, new DutyTerms([CellKey.Total], Frequency.Year, 90), Period.Year(2025), [], secretariat, now).Made!;
                var agreement = DataAgreement.Conclude(
                    initiative.Id, organisation, DateOnly.FromDateTime(now), null, "Brev af 1. marts", [], secretariat, now).Made!;
                db.AddRange(duty, agreement);
                made = (duty.Id, agreement.Id);
                return null;
            });
            return made;
        }
    }

    /// <exception cref="Xunit.Sdk.XunitException">There is no example of that kind.</exception>
    public string? Of(string key, Whose whose)
    {
        if (!byKey.TryGetValue(key, out var example))
        {
            Assert.Fail($"A route has the blank '{key}', and tests/Web/Security/Examples.cs has no example of it. " +
                "Add what it stands for to Examples.MakeAsync: something of one's own organisation, of another, and of another initiative.");
        }

        return whose switch
        {
            Whose.Own => example.Own,
            Whose.OtherOrganisation => example.OtherOrganisation,
            _ => example.OtherInitiative,
        };
    }

    /// <summary>The address, with its last blank filled by someone else's where asked; null where that says nothing new.</summary>
    public string? Address(Route route, Whose whose, bool away = false)
    {
        var initiative = away ? Away : Home;
        if (whose != Whose.Own && route.Blanks.All(blank => Of(blank, whose) is null))
        {
            return null;
        }

        return route.Address(initiative.Slug, key => Of(key, whose) ?? Of(key, Whose.Own)!);
    }

    private void Same(string key, string example) => byKey[key] = (example, null, null);

    private void Add(string key, object own, object? otherOrganisation, object? otherInitiative) =>
        byKey[key] = (own.ToString()!, otherOrganisation?.ToString(), otherInitiative?.ToString());
}
