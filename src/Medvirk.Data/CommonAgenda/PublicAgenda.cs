using Medvirk.Data.Shared;
using Medvirk.Domain.CommonAgenda;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Medvirk.Data.CommonAgenda;

// What the public side may know of the agenda: versions that were put forward, and who stands where. Drafts, remarks
// and persons have no mapping there; a seat is known by its alias.

/// <summary>A version's text.</summary>
public sealed class PublicVersion
{
    public Guid Id { get; private init; }

    public Guid InitiativeId { get; private init; }

    public int Number { get; private init; }

    public int Edition { get; private init; }

    public VersionNumber Name => new(Number, Edition);

    /// <summary>What an edition put right; null for a version.</summary>
    public string? Corrected { get; private init; }

    /// <summary>The number of the version that is the agenda; 0 where none is.</summary>
    public int AdoptedVersion { get; private init; }

    /// <summary>The number of the latest version.</summary>
    public int LatestVersion { get; private init; }

    /// <summary>When a decision made the version, with its editions, the agenda; null where none has.</summary>
    public DateTime? AdoptedAt { get; private init; }

    /// <summary>The number of the decision that did; null where it is internal.</summary>
    public int? DecisionNumber { get; private init; }

    /// <summary>Whether the initiative has said how it believes that things work.</summary>
    public bool HasTheory { get; private init; }

    /// <summary>Someone said that the edition changes more than its wording, and it stands no longer.</summary>
    public bool GaveWay { get; private init; }

    /// <summary>The canonical form (<see cref="CanonicalAgenda"/>).</summary>
    public string Text { get; private init; } = "";

    public string Hash { get; private init; } = "";

    public DateTime PutForwardAt { get; private init; }
}

/// <summary>One act on a version.</summary>
public sealed class PublicStand
{
    public Guid InitiativeId { get; private init; }

    /// <summary>The organisation; for a seat a key that names nobody.</summary>
    public Guid StanderId { get; private init; }

    public bool IsSeat { get; private init; }

    /// <summary>The seat's public name.</summary>
    public string? Alias { get; private init; }

    public int VersionNumber { get; private init; }

    public int Sequence { get; private init; }

    public Stance Stance { get; private init; }

    public DateTime At { get; private init; }

    public Stand AsStand() => new(StanderId, IsSeat, VersionNumber, Sequence, Stance, Remarks: null, At);
}

internal sealed class PublicVersionConfiguration : IEntityTypeConfiguration<PublicVersion>, IPublicConfiguration
{
    public void Configure(EntityTypeBuilder<PublicVersion> builder) => builder.HasNoKey().Ignore(v => v.Name).ToSqlQuery(
        """
        SELECT v."Id", v."InitiativeId", v."Number", v."Edition", v."Corrected", v."Text", v."Hash", v."PutForwardAt", a."AdoptedVersion", a."LatestVersion",
            w."Adoption_At" AS "AdoptedAt", d."Number" AS "DecisionNumber", v."Contested_At" IS NOT NULL AS "GaveWay",
            EXISTS (SELECT 1 FROM "TheoryOfChange" t WHERE t."InitiativeId" = v."InitiativeId") AS "HasTheory"
        FROM "AgendaVersion" v JOIN "Agenda" a ON a."Id" = v."AgendaId"
            JOIN "AgendaVersion" w ON w."InitiativeId" = v."InitiativeId" AND w."Number" = v."Number" AND w."Edition" = 0
            LEFT JOIN "Decision" d ON d."Id" = w."Adoption_DecisionId" AND d."InternalReason" IS NULL
        """);
}

internal sealed class PublicStandConfiguration : IEntityTypeConfiguration<PublicStand>, IPublicConfiguration
{
    public void Configure(EntityTypeBuilder<PublicStand> builder) => builder.HasNoKey().ToSqlQuery(
        """
        SELECT e."InitiativeId", COALESCE(e."OrganisationId", e."PersonId") AS "StanderId", e."OrganisationId" IS NULL AS "IsSeat",
            m."Alias", e."VersionNumber", e."Sequence", e."Stance", e."At"
        FROM "Endorsement" e JOIN "Mandate" m ON m."Id" = e."MandateId"
        """);
}
