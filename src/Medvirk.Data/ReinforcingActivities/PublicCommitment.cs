using Medvirk.Data.Shared;
using Medvirk.Domain.ReinforcingActivities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Medvirk.Data.ReinforcingActivities;

/// <summary>A commitment as the public side knows it: the words to which both have said yes, never what was asked or proposed.</summary>
public sealed class PublicCommitment
{
    public Guid InitiativeId { get; private init; }

    public int Number { get; private init; }

    public Guid? ActivityId { get; private init; }

    public Guid AskingId { get; private init; }

    public Guid AskedId { get; private init; }

    public CommitmentState State { get; private init; }

    public string What { get; private init; } = "";

    public string ForWhom { get; private init; } = "";

    public DateOnly Due { get; private init; }
}

internal sealed class PublicCommitmentConfiguration : IEntityTypeConfiguration<PublicCommitment>, IPublicConfiguration
{
    public void Configure(EntityTypeBuilder<PublicCommitment> builder) => builder.HasNoKey().ToSqlQuery(
        """
        SELECT c."InitiativeId", c."Number", c."ActivityId", c."AskingId", c."AskedId", c."State", w."What", w."ForWhom", w."Due"
        FROM "Commitment" c JOIN "Wording" w ON w."CommitmentId" = c."Id" AND w."Number" = c."BindingNumber"
        """);
}
