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
    public Guid InitiativeId { get; private init; }

    public int Number { get; private init; }

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
    public void Configure(EntityTypeBuilder<PublicVersion> builder) => builder.HasNoKey().ToSqlQuery(
        """SELECT "InitiativeId", "Number", "Text", "Hash", "PutForwardAt" FROM "AgendaVersion" """);
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
