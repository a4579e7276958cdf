using Medvirk.Data;
using Medvirk.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Medvirk.Tests.Architecture;

public sealed class PublicContextTests
{
    /// <summary>
    /// All that a public page can ask about. Whoever adds to it has thought about each of its columns: no value, report, account,
    /// mandate, contact, and no text of a person that was not put forward to be read.
    /// </summary>
    private static readonly string[] Open =
    [
        "Backbone.Initiative",
        "Backbone.Organisation",
        "Backbone.Partnership",
        "CommonAgenda.Challenges.ChallengeArea",
        "CommonAgenda.Challenges.ChallengeArena",
        "CommonAgenda.Challenges.ChallengeGroup",
        "CommonAgenda.Challenges.EvidenceVoice",
        "CommonAgenda.Challenges.PublicChallenge",
        "CommonAgenda.Challenges.PublicEvidence",
        "CommonAgenda.Challenges.PublicTargetGroup",
        "CommonAgenda.Goal",
        "CommonAgenda.GoalChallenge",
        "CommonAgenda.GoalIndicator",
        "CommonAgenda.Priorities.PublicPriorityRound",
        "CommonAgenda.Priorities.PublicStanding",
        "CommonAgenda.PublicStand",
        "CommonAgenda.PublicVersion",
        "CommonAgenda.Theory.StandingArrow",
        "CommonAgenda.Theory.StandingStep",
        "Communication.PublicDecision",
        "Communication.PublicDecisionReview",
        "Communication.PublicDecisionTie",
        "Communication.PublicObjection",
        "Communication.PublicObjectionAnswer",
        "Communication.PublicPosition",
        "Ledger.LedgerHead",
        "Ledger.PublishedHead",
        "Places.PublicArea",
        "ReinforcingActivities.Activity",
        "ReinforcingActivities.ActivityGoal",
        "ReinforcingActivities.ActivityPart",
        "ReinforcingActivities.PublicCommitment",
        "SharedMeasurement.Baseline",
        "SharedMeasurement.Breakdown",
        "SharedMeasurement.BreakdownCode",
        "SharedMeasurement.Indicator",
        "SharedMeasurement.IndicatorDefinition",
        "SharedMeasurement.ReleasedCell",
        "SharedMeasurement.ReleasedSeries",
        "SharedMeasurement.Target",
        "Voices.ModerationOutcome",
        "Voices.PublicReply",
        "Voices.PublicVoice",
        "Voices.VoiceWait",
    ];

    [Fact]
    public void The_public_side_maps_what_is_listed_and_nothing_else()
    {
        using var db = new PublicContext(On<PublicContext>());
        Hold.Same(Open, Mapped(db.Model));
    }

    [Fact]
    public void A_public_side_that_mapped_what_members_see_would_be_found_out()
    {
        using var store = new SqliteStore("unused.db");
        using var db = MedvirkContext.On(store);
        var closed = Mapped(db.Model).Except(Open).ToArray();
        Assert.Contains("SharedMeasurement.Value", closed);
        Assert.Contains("SharedMeasurement.Reporting.Report", closed);
        Assert.Contains("Backbone.Account", closed);
        Assert.Contains("Backbone.Mandate", closed);
        Assert.Contains("Voices.Voice", closed);
    }

    private static DbContextOptions<TContext> On<TContext>()
        where TContext : DbContext => new DbContextOptionsBuilder<TContext>().UseSqlite("Data Source=unused.db").Options;

    private static string[] Mapped(IModel model) =>
    [
        .. model.GetEntityTypes()
            .Select(type => type.ClrType.FullName!.Replace("Medvirk.Domain.", "", StringComparison.Ordinal).Replace("Medvirk.Data.", "", StringComparison.Ordinal))
            .Distinct().Order(StringComparer.Ordinal),
    ];
}
