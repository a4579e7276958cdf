using Medvirk.Data.Shared;
using Medvirk.Domain.Communication;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Medvirk.Data.Communication;

// Where what the public side may know of decisions is read from: nothing of one that is only prepared, or internal.

internal sealed class PublicDecisionConfiguration : IEntityTypeConfiguration<PublicDecision>, IPublicConfiguration
{
    public void Configure(EntityTypeBuilder<PublicDecision> builder)
    {
        builder.Ignore(decision => decision.Times);
        builder.Ignore(decision => decision.Rules);
        builder.Ignore(decision => decision.Tally);
        builder.Property(decision => decision.Options).AsJson();
        builder.Property(decision => decision.Evidence).AsJson();
        builder.Property(decision => decision.Lines).AsJson();
        builder.Property(decision => decision.SeatLines).AsJson();
        builder.Property(decision => decision.Quorum).AsText();
        builder.Property(decision => decision.Threshold).AsText();
        builder.Property(decision => decision.OverruleFrom).AsText();
        builder.HasNoKey().ToSqlQuery(
            """
            SELECT d."Id", d."InitiativeId", d."Number", d."InternalReason", d."OpenedAt", d."PositionsUntil", d."LastWordUntil",
                d."Withdrawal_At" AS "WithdrawnAt", d."Closing_At" AS "ClosedAt",
                p."Question", p."Background", COALESCE(p."Options", '[]') AS "Options", COALESCE(p."Evidence", '[]') AS "Evidence",
                p."Involvement", p."Method", p."Quorum", p."Threshold", p."OverruleFrom", d."LastWordDays", d."SeatsAsked",
                p."Withdrawal_Words" AS "WithdrawnBecause", p."Closing_Words" AS "Outcome", p."Closing_ResponsibleId" AS "ResponsibleId",
                p."ReviewDueOn", p."Closing_IsAdopted" AS "IsAdopted", p."Closing_Result" AS "Result", p."Closing_CarriedOption" AS "CarriedOption",
                p."Closing_HasQuorum" AS "HasQuorum", p."Closing_OpenObjections" AS "OpenObjections",
                COALESCE(p."Closing_Lines", '[]') AS "Lines", COALESCE(p."Closing_SeatLines", '[]') AS "SeatLines",
                (SELECT COUNT(*) FROM "Participant" a WHERE a."DecisionId" = p."Id") AS "Asked",
                (SELECT COUNT(DISTINCT a."OrganisationId") FROM "PositionAct" a WHERE a."DecisionId" = p."Id") AS "TookPart",
                (SELECT MAX(r."At") FROM "DecisionReview" r WHERE r."DecisionId" = p."Id") AS "ReviewedAt"
            FROM "Decision" d LEFT JOIN "Decision" p ON p."Id" = d."Id" AND d."InternalReason" IS NULL
            WHERE d."OpenedAt" IS NOT NULL
            """);
    }
}

internal sealed class PublicPositionConfiguration : IEntityTypeConfiguration<PublicPosition>, IPublicConfiguration
{
    public void Configure(EntityTypeBuilder<PublicPosition> builder) => builder.HasNoKey().ToSqlQuery(
        """
        SELECT p."DecisionId", p."OrganisationId", NULL AS "Alias", p."Weight", a."Kind", a."Option", a."Words", a."At"
        FROM "Participant" p
        JOIN "Decision" d ON d."Id" = p."DecisionId" AND d."Closing_At" IS NOT NULL AND d."InternalReason" IS NULL
        LEFT JOIN "PositionAct" a ON a."DecisionId" = p."DecisionId" AND a."Sequence" =
            (SELECT MAX(b."Sequence") FROM "PositionAct" b WHERE b."DecisionId" = p."DecisionId" AND b."OrganisationId" = p."OrganisationId")
        UNION ALL
        SELECT a."DecisionId", NULL, m."Alias", 0, a."Kind", a."Option", a."Words", a."At"
        FROM "PositionAct" a
        JOIN "Decision" d ON d."Id" = a."DecisionId" AND d."Closing_At" IS NOT NULL AND d."InternalReason" IS NULL
        JOIN "Mandate" m ON m."Id" = a."MandateId"
        WHERE a."OrganisationId" IS NULL AND a."Sequence" =
            (SELECT MAX(b."Sequence") FROM "PositionAct" b WHERE b."DecisionId" = a."DecisionId" AND b."PersonId" = a."PersonId" AND b."OrganisationId" IS NULL)
        """);
}

internal sealed class PublicObjectionConfiguration : IEntityTypeConfiguration<PublicObjection>, IPublicConfiguration
{
    public void Configure(EntityTypeBuilder<PublicObjection> builder) => builder.HasNoKey().ToSqlQuery(
        """
        SELECT o."DecisionId", o."Number", o."OrganisationId", CASE WHEN o."OrganisationId" IS NULL THEN m."Alias" END AS "Alias", o."Reason", o."At",
            o."Settlement_Kind" AS "Settled", o."Settlement_Words" AS "SettledBy", o."Settlement_At" AS "SettledAt"
        FROM "Objection" o
        JOIN "Decision" d ON d."Id" = o."DecisionId" AND d."Closing_At" IS NOT NULL AND d."InternalReason" IS NULL
        JOIN "Mandate" m ON m."Id" = o."MandateId"
        """);
}

internal sealed class PublicObjectionAnswerConfiguration : IEntityTypeConfiguration<PublicObjectionAnswer>, IPublicConfiguration
{
    public void Configure(EntityTypeBuilder<PublicObjectionAnswer> builder) => builder.HasNoKey().ToSqlQuery(
        """
        SELECT a."DecisionId", a."ObjectionNumber", a."Number", a."Words", a."At"
        FROM "ObjectionAnswer" a JOIN "Decision" d ON d."Id" = a."DecisionId" AND d."Closing_At" IS NOT NULL AND d."InternalReason" IS NULL
        """);
}

internal sealed class PublicDecisionTieConfiguration : IEntityTypeConfiguration<PublicDecisionTie>, IPublicConfiguration
{
    public void Configure(EntityTypeBuilder<PublicDecisionTie> builder) => builder.HasNoKey().ToSqlQuery(
        """
        SELECT t."DecisionId", t."Kind", t."TiedId"
        FROM "DecisionTie" t JOIN "Decision" d ON d."Id" = t."DecisionId" AND d."OpenedAt" IS NOT NULL AND d."InternalReason" IS NULL
        """);
}

internal sealed class PublicDecisionReviewConfiguration : IEntityTypeConfiguration<PublicDecisionReview>, IPublicConfiguration
{
    public void Configure(EntityTypeBuilder<PublicDecisionReview> builder) => builder.HasNoKey().ToSqlQuery(
        """
        SELECT r."DecisionId", r."Number", r."Words", r."NextOn", r."At"
        FROM "DecisionReview" r JOIN "Decision" d ON d."Id" = r."DecisionId" AND d."InternalReason" IS NULL
        """);
}
