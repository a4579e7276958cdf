using Medvirk.Domain.Backbone;
using Medvirk.Domain.Shared;
using Medvirk.Domain.SharedMeasurement;
using Medvirk.Domain.SharedMeasurement.Reporting;
using Xunit;

namespace Medvirk.Tests.Domain.SharedMeasurement.Reporting;

public sealed class DutyTests
{
    private static readonly DutyTerms Terms = new(Reports.Cells, Frequency.Year, 90);

    [Fact]
    public void The_secretariat_sets_a_duty()
    {
        var indicator = Reports.Indicator();
        var duty = Set(indicator, Terms).Made!;
        Assert.Equal([new DutySet(duty.Id, Reports.OrganisationId, indicator.Id, Frequency.Year, 90, 3, "2024")], Given.Events(duty));
    }

    [Fact]
    public void Nobody_else_sets_or_ends_one()
    {
        Assert.Equal(BackboneRefusals.OnlySecretariat, Set(Reports.Indicator(), Terms, by: Reports.Colleague).Refusal);
        Assert.Equal(BackboneRefusals.OnlySecretariat, Reports.Duty().End(Reports.Colleague, Given.Now));
    }

    [Fact]
    public void An_organisation_has_one_duty_for_an_indicator_at_a_time()
    {
        var indicator = Reports.Indicator();
        var first = Set(indicator, Terms).Made!;
        Assert.Equal(ReportingRefusals.DutyAlreadySet, Set(indicator, Terms, others: [first]).Refusal);
        Assert.Null(first.End(Given.Secretariat, Given.Now));
        Assert.False(Set(indicator, Terms, others: [first]).IsRefused);
        Assert.Equal(ReportingRefusals.DutyEndedAlready, first.End(Given.Secretariat, Given.Now));
    }

    [Fact]
    public void A_duty_keeps_the_rhythm_of_its_indicator() =>
        Assert.Equal(
            ReportingRefusals.DutyOfOtherRhythm,
            Duty.Set(Reports.Indicator(), Reports.OrganisationId, Terms with { Frequency = Frequency.Month }, Period.Month(2024, 1), [], Given.Secretariat, Given.Now).Refusal);

    [Theory]
    [InlineData("area=west")]
    [InlineData("age=old")]
    public void A_duty_asks_only_for_parts_that_the_indicator_has(string cell) =>
        Assert.Equal(ReportingRefusals.DutyOfUnknownCells, Set(Reports.Indicator(), Terms with { Cells = [new CellKey(cell)] }).Refusal);

    [Fact]
    public void A_retired_breakdown_is_not_asked_for()
    {
        var indicator = Reports.Indicator();
        indicator.Retire(indicator.Breakdowns[0], Given.Secretariat, Given.Now);
        Assert.Equal(ReportingRefusals.DutyOfUnknownCells, Set(indicator, Terms).Refusal);
    }

    [Fact]
    public void A_change_counts_from_the_next_round()
    {
        var indicator = Reports.Indicator();
        var duty = Reports.Duty(indicator);
        var round = new Round(Given.InitiativeId, 1, Reports.Period, Given.Now);
        var report = round.Ask(new RoundPlan(Reports.Period, [duty]), _ => 1, 1, Given.Secretariat, Given.Now).Made!.Single();

        Assert.Null(duty.Change(indicator, [CellKey.Total], 30, Given.Secretariat, Given.Now));
        Assert.Equal(3, report.Cells.Count);
        Assert.Equal([new DutyChanged(duty.Id, 30, 1)], Given.Events(duty));
        Assert.Equal(ReportingRefusals.DutyUnchanged, duty.Change(indicator, [CellKey.Total], 30, Given.Secretariat, Given.Now));
    }

    private static Result<Duty> Set(Indicator indicator, DutyTerms terms, Actor? by = null, IEnumerable<Duty>? others = null) =>
        Duty.Set(indicator, Reports.OrganisationId, terms, Reports.Period, others ?? [], by ?? Given.Secretariat, Given.Now);
}
