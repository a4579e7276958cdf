using Medvirk.Domain.SharedMeasurement;
using Medvirk.Domain.SharedMeasurement.Reporting;
using Xunit;

namespace Medvirk.Tests.Domain.SharedMeasurement.Reporting;

public sealed class PastedBlockTests
{
    [Theory]
    [InlineData("30\n10\n20")]
    [InlineData("30\r\n10\r\n20\r\n")]
    [InlineData("I alt\t30\nNord\t10\nSyd\t20")]
    [InlineData("Syd\t20\nI alt\t30\nNord\t10")]
    [InlineData("Område\tAntal\nSyd\t20\ni alt\t30\nnorth\t10")]
    [InlineData("Syd;20\nI alt;30\nNord;10")]
    public void A_block_is_spread_by_name_where_it_has_names_and_else_in_order(string block) =>
        Assert.Equal(["30", "10", "20"], Spread(block)!.Select(r => r.Number));

    [Fact]
    public void Blank_cells_leave_what_was_there()
    {
        var rows = PastedBlock.Spread("\t3\n10\t\n\t", Reports.Basis(Kind.Share), Reports.Identity(), [new SheetRow("", "1", "2")], out var fault);
        Assert.Null(fault);
        Assert.Equal([("1", "3"), ("10", null), (null, (string?)null)], rows!.Select(r => (r.Number, r.Denominator)));
    }

    [Fact]
    public void A_number_takes_the_place_of_no_data()
    {
        var rows = PastedBlock.Spread("5", Reports.Basis(), Reports.Identity(), [new SheetRow("", null, null, SheetRow.MissingWord, "Nede")], out _);
        Assert.Equal(new SheetRow("", "5", Note: "Nede"), rows!.Single());
    }

    [Theory]
    [InlineData(null, "block-empty")]
    [InlineData(" \n ", "block-empty")]
    [InlineData("1\n2\n3\n4", "block-too-tall")]
    [InlineData("1\t2", "block-too-wide")]
    [InlineData("Nord\t1\nVest\t2", "block-row-unknown")]
    public void A_block_that_does_not_fit_is_refused_whole(string? block, string code)
    {
        Assert.Null(PastedBlock.Spread(block, Reports.Basis(), Reports.Identity(), [], out var fault));
        Assert.Equal(code, fault?.Code);
    }

    [Fact]
    public void Empty_columns_to_the_right_do_no_harm() =>
        Assert.Equal(["1", "2"], Spread("1\t\t\n2\t\t")!.Select(r => r.Number));

    private static IReadOnlyList<SheetRow>? Spread(string block) =>
        PastedBlock.Spread(block, Reports.Basis(), Reports.Identity(), [], out _);
}
