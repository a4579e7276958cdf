using System.Text.RegularExpressions;
using Medvirk.Domain.Shared;

namespace Medvirk.Domain.Backbone;

/// <summary>One collective impact effort: the house in which all the rooms are.</summary>
public sealed partial class Initiative : Aggregate
{
    public const int NameLength = 120;
    public const int SlugLength = 60;
    public const int SummaryLength = 300;

    /// <summary>Path words that belong to the platform.</summary>
    public static readonly IReadOnlySet<string> ReservedSlugs =
        new HashSet<string> { "account", "work", "api", "health", "openapi", "assets", "da", "en" };

    private readonly List<Partnership> partnerships = [];

    private Initiative()
    {
    }

    private Initiative(string slug, string name, string summary, DateTime now) =>
        (Slug, Name, Summary, FoundedAt) = (slug, Text.Clean(name), Text.Clean(summary), now);

    public string Slug { get; private set; } = "";

    public string Name { get; private set; } = "";

    /// <summary>One plain sentence: what it is for.</summary>
    public string Summary { get; private set; } = "";

    public DateTime FoundedAt { get; private init; }

    public IReadOnlyList<Partnership> Partnerships => partnerships;

    public static bool IsSlug(string text) => text.Length is > 1 and <= SlugLength && SlugPattern().IsMatch(text);

    /// <summary>A founder founds it and gets the secretariat's first mandate.</summary>
    public static Result<(Initiative Initiative, Mandate Mandate)> Found(string slug, string name, string summary, Person founder, DateTime now)
    {
        if (ReservedSlugs.Contains(slug))
        {
            return BackboneRefusals.SlugReserved;
        }

        if (!IsSlug(slug))
        {
            throw new ArgumentException($"'{slug}' is no slug", nameof(slug));
        }

        var initiative = new Initiative(slug, name, summary, now);
        var by = new Actor(founder.Id, null, null, Role.Secretariat, MayBind: false);
        initiative.Record(initiative.Id, by, now, new InitiativeFounded(slug));
        return (initiative, new Mandate(initiative.Id, founder.Id, null, Role.Secretariat, DateOnly.FromDateTime(now), null, by, now));
    }

    public void Describe(string name, string summary) => (Name, Summary) = (Text.Clean(name), Text.Clean(summary));

    /// <summary>An organisation comes in as a partner; coming back after having left is joining again.</summary>
    public Result<Partnership> Join(Guid organisationId, Actor by, DateTime now)
    {
        if (partnerships.Any(p => p.OrganisationId == organisationId && p.LeftAt is null))
        {
            return BackboneRefusals.OrganisationAlreadyPartner;
        }

        var partnership = new Partnership(organisationId, now);
        partnerships.Add(partnership);
        Record(Id, by, now, new OrganisationJoined(organisationId));
        return partnership;
    }

    public bool HasPartner(Guid organisationId) => partnerships.Exists(p => p.OrganisationId == organisationId && p.LeftAt is null);

    /// <summary>
    /// A partner leaves: its mandates end at once, and it counts no more among the partners. What it endorsed, reported
    /// and promised stands. The secretariat records it, or the partner says so itself.
    /// </summary>
    /// <param name="mandates">The organisation's mandates in this initiative.</param>
    public Refusal? Leave(Guid organisationId, IEnumerable<Mandate> mandates, Actor by, DateTime now)
    {
        if (!by.IsSecretariat && !(by is { Role: Role.Representative, MayBind: true } && by.OrganisationId == organisationId))
        {
            return BackboneRefusals.OnlyRepresentative;
        }

        if (partnerships.Find(p => p.OrganisationId == organisationId && p.LeftAt is null) is not { } partnership)
        {
            return BackboneRefusals.OrganisationNotPartner;
        }

        partnership.Leave(now);
        Record(Id, by, now, new OrganisationLeft(organisationId));
        var yesterday = DateOnly.FromDateTime(now).AddDays(-1);
        foreach (var mandate in mandates.Where(m => m.InitiativeId == Id && m.OrganisationId == organisationId && (m.To is null || m.To > yesterday)))
        {
            mandate.End(yesterday, by, now);
        }

        return null;
    }

    /// <summary>
    /// Gives a mandate. Mandates for an organisation given by that organisation itself are confirmed by being given;
    /// others wait for the organisation. No one is both secretariat and partner in the same initiative.
    /// </summary>
    /// <param name="held">All the person's mandates in this initiative.</param>
    public Result<Mandate> Give(Role role, Guid personId, Guid? organisationId, IEnumerable<Mandate> held, DateOnly from, DateOnly? to, Actor by, DateTime now)
    {
        var meanwhile = held.Where(m => m.InitiativeId == Id && m.PersonId == personId && m.RunsBetween(from, to)).ToArray();
        if (meanwhile.Any(m => (m.Role == Role.Secretariat) != (role == Role.Secretariat)))
        {
            return BackboneRefusals.SecretariatAndPartner;
        }

        if (meanwhile.Any(m => m.Role == role && m.OrganisationId == organisationId))
        {
            return BackboneRefusals.MandateAlreadyHeld;
        }

        var mandate = new Mandate(Id, personId, organisationId, role, from, to, by, now);
        if (organisationId is not null && by.OrganisationId == organisationId && by.MayBind)
        {
            mandate.Confirm(by, now);
        }

        return mandate;
    }

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$")]
    private static partial Regex SlugPattern();
}

/// <summary>An organisation's part in an initiative, from the day it joined.</summary>
public sealed class Partnership
{
    private Partnership()
    {
    }

    internal Partnership(Guid organisationId, DateTime joinedAt) => (OrganisationId, JoinedAt) = (organisationId, joinedAt);

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public Guid OrganisationId { get; private init; }

    public DateTime JoinedAt { get; private init; }

    public DateTime? LeftAt { get; private set; }

    internal void Leave(DateTime now) => LeftAt = now;
}
