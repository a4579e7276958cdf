using Medvirk.Data.Shared;
using Medvirk.Domain.CommonAgenda.Priorities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Medvirk.Data.CommonAgenda.Priorities;

// What anyone may know of the partners' priorities: how the challenges stood when a round closed, over all partners.
// Ratings have no mapping here. Where so few rated that the figures would tell of one of them, they are left out.

/// <summary>A round that is closed.</summary>
public sealed class PublicPriorityRound
{
    public Guid Id { get; private init; }

    public Guid InitiativeId { get; private init; }

    public int Number { get; private init; }

    public DateTime OpenedAt { get; private init; }

    public DateTime ClosedAt { get; private init; }

    /// <summary>How many partners had rated anything.</summary>
    public int PartnersRated { get; private init; }
}

/// <summary>How a challenge stood when the round closed.</summary>
public sealed class PublicStanding
{
    /// <summary>With fewer partners no figure is told.</summary>
    public const int FewestForMedian = Ranking.FewestPartners;

    /// <summary>With fewer partners the quartiles would as good as name what single ones said.</summary>
    public const int FewestForQuartiles = 5;

    public Guid RoundId { get; private init; }

    public Guid ChallengeId { get; private init; }

    public int Partners { get; private init; }

    public int Weight { get; private init; }

    /// <summary>Null, as the median, where fewer than three rated it. (Ranks are made among those that have a median: one of all would tell where the others stand.)</summary>
    public int? TopCount { get; private init; }

    public int? MedianQuarters { get; private init; }

    /// <summary>Null, as the other, where fewer than five rated it.</summary>
    public int? LowerQuarters { get; private init; }

    public int? UpperQuarters { get; private init; }

    /// <summary>The median of the partners' weighted means, 1 to 5.</summary>
    public decimal? Median => Score(MedianQuarters);

    public decimal? LowerQuartile => Score(LowerQuarters);

    public decimal? UpperQuartile => Score(UpperQuarters);

    /// <summary>The share of resampled partner sets in which it was among the top three, 0 to 1.</summary>
    public double? TopShare => TopCount / (double)Ranking.Resamples;

    private decimal? Score(int? quarters) => quarters is { } points ? points / (4m * Weight) : null;
}

internal sealed class PublicPriorityRoundConfiguration : IEntityTypeConfiguration<PublicPriorityRound>, IPublicConfiguration
{
    public void Configure(EntityTypeBuilder<PublicPriorityRound> builder) => builder.HasNoKey().ToSqlQuery(
        """
        SELECT "Id", "InitiativeId", "Number", "OpenedAt", "ClosedAt", "PartnersRated"
        FROM "PriorityRound" WHERE "ClosedAt" IS NOT NULL
        """);
}

internal sealed class PublicStandingConfiguration : IEntityTypeConfiguration<PublicStanding>, IPublicConfiguration
{
    public void Configure(EntityTypeBuilder<PublicStanding> builder)
    {
        builder.Ignore(standing => standing.Median);
        builder.Ignore(standing => standing.LowerQuartile);
        builder.Ignore(standing => standing.UpperQuartile);
        builder.Ignore(standing => standing.TopShare);
        builder.HasNoKey().ToSqlQuery(
            $"""
            SELECT "RoundId", "ChallengeId", "Partners", "Weight",
                CASE WHEN "Partners" >= {PublicStanding.FewestForMedian} THEN "TopCount" END AS "TopCount",
                CASE WHEN "Partners" >= {PublicStanding.FewestForMedian} THEN "MedianQuarters" END AS "MedianQuarters",
                CASE WHEN "Partners" >= {PublicStanding.FewestForQuartiles} THEN "LowerQuarters" END AS "LowerQuarters",
                CASE WHEN "Partners" >= {PublicStanding.FewestForQuartiles} THEN "UpperQuarters" END AS "UpperQuarters"
            FROM "PriorityStanding"
            """);
    }
}
