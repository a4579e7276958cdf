using Medvirk.Tests.Architecture.Rules;

namespace Medvirk.Tests.Architecture;

public sealed class WallTests
{
    private static readonly string[] DomainMayKnow = ["System.*"];
    private static readonly string[] Stored =
        ["System.*", "Medvirk.Domain", "Medvirk.Data", "Microsoft.EntityFrameworkCore.*", "Microsoft.Extensions.*"];

    [Fact]
    public void The_domain_knows_no_framework_and_no_other_project() =>
        Hold.Nothing(References.Unwanted(House.Domain, DomainMayKnow));

    [Fact]
    public void A_domain_that_knew_this_test_would_be_found_out() =>
        Assert.Contains("Medvirk.Data", References.Unwanted(House.Samples, DomainMayKnow));

    [Fact]
    public void The_interchange_knows_formats_only() =>
        Hold.Nothing(References.Unwanted(House.Interchange, "System.*", "CsvHelper", "DocumentFormat.OpenXml.*", "Markdig"));

    [Fact]
    public void The_statistics_know_numbers_only() =>
        Hold.Nothing(References.Unwanted(House.Statistics, "System.*", "MathNet.Numerics", "Google.OrTools", "Google.Protobuf"));

    [Fact]
    public void The_data_know_neither_pages_nor_formats_nor_a_database_of_their_own() =>
        Hold.Nothing(References.Unwanted(
            House.Data, [.. Stored, "Microsoft.AspNetCore.Identity.*", "Microsoft.AspNetCore.DataProtection.*"]));

    [Fact]
    public void A_database_project_knows_its_own_database_only()
    {
        Hold.Nothing(References.Unwanted(House.Sqlite, [.. Stored, "Microsoft.Data.Sqlite", "SQLitePCLRaw.*"]));
        Hold.Nothing(References.Unwanted(House.Postgres, [.. Stored, "Npgsql.*"]));
    }

    [Fact]
    public void Data_that_knew_the_web_would_be_found_out() =>
        Assert.Contains("Medvirk.Interchange", References.Unwanted(House.Web, Stored));

    [Fact]
    public void The_domains_rooms_know_each_other_by_id_and_through_the_backbone_only() =>
        Hold.Nothing(RoomWalls.Breaches(House.Types, "Medvirk.Domain"));

    [Theory]
    [InlineData("CommonAgenda.Keeps")]
    [InlineData("CommonAgenda.Takes")]
    [InlineData("CommonAgenda.Lists")]
    [InlineData("CommonAgenda.Whispers")]
    [InlineData("CommonAgenda.Waits")]
    [InlineData("Backbone.Leans")]
    [InlineData("Shared.Favours")]
    public void A_breach_of_a_rooms_wall_is_found_wherever_it_hides(string breach) =>
        Assert.Contains($"{breach} → Voices.Wish", RoomWalls.Breaches(House.SampleTypes, "Medvirk.Tests.Architecture.Broken.Domain"));

    [Fact]
    public void An_id_is_no_breach() =>
        Assert.DoesNotContain(
            RoomWalls.Breaches(House.SampleTypes, "Medvirk.Tests.Architecture.Broken.Domain"), breach => breach.Contains("KnowsById", StringComparison.Ordinal));
}
