using Medvirk.Domain.Backbone;
using Medvirk.Domain.SharedMeasurement;
using Medvirk.Domain.SharedMeasurement.Reporting;
using Xunit;

namespace Medvirk.Tests.Domain.SharedMeasurement.Reporting;

public sealed class RoundTests
{
    private static readonly HashSet<Lane> None = [];

    [Fact]
    public void A_round_is_due_for_each_period_that_has_ended_since_the_duty_began()
    {
        var duty = Reports.Duty();
        Assert.Empty(RoundPlan.Due([duty], None, new DateOnly(2024, 12, 31)));
        Assert.Equal(["2024"], RoundPlan.Due([duty], None, new DateOnly(2025, 1, 1)).Select(p => p.Period.Code));
        Assert.Equal(["2024", "2025"], RoundPlan.Due([duty], None, new DateOnly(2026, 6, 1)).Select(p => p.Period.Code));
    }

    [Fact]
    public void What_was_asked_for_is_not_due_again()
    {
        var (_, report) = Reports.Asked();
        var duty = Reports.Duty();
        var lane = new Lane(duty.OrganisationId, duty.IndicatorId, report.Period);
        Assert.Empty(RoundPlan.Due([duty], new HashSet<Lane> { lane }, Given.Today));
        Assert.Empty(RoundPlan.Of(report.Period, [duty], new HashSet<Lane> { lane }).Duties);
    }

    [Fact]
    public void A_duty_that_ended_asks_for_nothing_more()
    {
        var duty = Reports.Duty();
        duty.End(Given.Secretariat, Given.Now);
        Assert.Empty(RoundPlan.Due([duty], None, Given.Today));
        Assert.Empty(RoundPlan.Of(Reports.Period, [duty], None).Duties);
    }

    [Fact]
    public void A_period_before_the_first_or_of_another_rhythm_asks_for_nothing()
    {
        var duty = Reports.Duty();
        Assert.Empty(RoundPlan.Of(Period.Year(2023), [duty], None).Duties);
        Assert.Empty(RoundPlan.Of(Period.Month(2024, 12), [duty], None).Duties);
    }

    [Fact]
    public void Opening_freezes_parts_and_definition_and_says_how_much_it_asks_for()
    {
        var duty = Reports.Duty();
        var round = new Round(Given.InitiativeId, 4, Reports.Period, Given.Now);
        var report = round.Ask(new RoundPlan(Reports.Period, [duty]), _ => 7, 12, Given.Secretariat, Given.Now).Made!.Single();
        Assert.Equal((7, 12, duty.OrganisationId), (report.DefinitionNumber, report.Number, report.OrganisationId));
        Assert.Equal(duty.Cells, report.Cells);
        Assert.Equal([new RoundOpened(round.Id, "2024", 1)], Given.Events(round));
    }

    [Fact]
    public void Figures_are_due_after_the_period_but_never_sooner_than_a_week_from_the_opening()
    {
        Assert.Equal(new DateOnly(2025, 3, 31), DueOf(dueDays: 90));
        Assert.Equal(DateOnly.FromDateTime(Given.Now).AddDays(Round.LeastDays), DueOf(dueDays: 10));
    }

    [Fact]
    public void A_round_without_duties_is_not_opened() =>
        Assert.Equal(
            ReportingRefusals.RoundAsksNothing,
            new Round(Given.InitiativeId, 1, Reports.Period, Given.Now).Ask(new RoundPlan(Reports.Period, []), _ => 1, 1, Given.Secretariat, Given.Now).Refusal);

    [Fact]
    public void Only_the_secretariat_opens_closes_and_reopens()
    {
        var (round, _) = Reports.Asked();
        Assert.Equal(BackboneRefusals.OnlySecretariat, round.Ask(new RoundPlan(Reports.Period, [Reports.Duty()]), _ => 1, 1, Reports.Colleague, Given.Now).Refusal);
        Assert.Equal(BackboneRefusals.OnlySecretariat, round.Close(Reports.Colleague, Given.Now));
        Assert.Equal(BackboneRefusals.OnlySecretariat, round.Reopen("Vi manglede en.", Reports.Colleague, Given.Now));
    }

    [Fact]
    public void A_closed_round_takes_nothing_until_it_is_reopened_with_a_reason()
    {
        var (round, report) = Reports.Asked();
        Assert.Equal(ReportingRefusals.RoundOpenAlready, round.Reopen("Hvorfor?", Given.Secretariat, Given.Now));
        Assert.Null(round.Close(Given.Secretariat, Given.Now));
        Assert.Equal(ReportingRefusals.RoundClosed, round.Close(Given.Secretariat, Given.Now));
        Assert.Equal(ReportingRefusals.RoundClosed, report.Save(round, Reports.Rows("1"), 0, Reports.Reporter, Given.Now));
        Assert.Equal(ReportingRefusals.RoundClosed, round.Ask(new RoundPlan(Reports.Period, [Reports.Duty()]), _ => 1, 1, Given.Secretariat, Given.Now).Refusal);

        Assert.Null(round.Reopen(" Vi manglede en. ", Given.Secretariat, Given.Now));
        Assert.Null(report.Save(round, Reports.Rows("1"), 0, Reports.Reporter, Given.Now));
        Assert.Equal([new RoundClosed(round.Id), new RoundReopened(round.Id, "Vi manglede en.")], Given.Events(round));
    }

    private static DateOnly DueOf(int dueDays) =>
        new Round(Given.InitiativeId, 1, Reports.Period, Given.Now)
            .Ask(new RoundPlan(Reports.Period, [Reports.Duty(dueDays: dueDays)]), _ => 1, 1, Given.Secretariat, Given.Now).Made!.Single().Due;
}
