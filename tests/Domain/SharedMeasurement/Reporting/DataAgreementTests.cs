using Medvirk.Domain.Backbone;
using Medvirk.Domain.Shared;
using Medvirk.Domain.SharedMeasurement.Reporting;
using Xunit;

namespace Medvirk.Tests.Domain.SharedMeasurement.Reporting;

public sealed class DataAgreementTests
{
    [Fact]
    public void The_secretariat_looks_only_under_the_organisations_own_running_agreement_and_each_look_is_told()
    {
        var (_, report) = Reports.Submitted();
        var agreement = Conclude(Given.Secretariat).Made!;
        agreement.TakeHappenings();
        Assert.Null(agreement.Look(report, Given.Secretariat, Given.Now));
        Assert.Null(agreement.Look(report, Given.Secretariat, Given.Now));
        Assert.Equal([new FiguresLookedAt(agreement.Id, report.Id, 1), new FiguresLookedAt(agreement.Id, report.Id, 1)], Given.Events(agreement));

        Assert.Equal(BackboneRefusals.OnlySecretariat, agreement.Look(report, Reports.Other, Given.Now));
        Assert.Equal(ReportingRefusals.AgreementMissing, agreement.Look(report, Given.Secretariat, Given.Now.AddYears(-1)));
        Assert.Equal(ReportingRefusals.AgreementMissing, Conclude(Given.Secretariat, Guid.CreateVersion7()).Made!.Look(report, Given.Secretariat, Given.Now));
        Assert.Equal(ReportingRefusals.ReportNotSubmitted, agreement.Look(Reports.Asked().Report, Given.Secretariat, Given.Now));
    }

    [Fact]
    public void An_organisation_ends_its_agreement_at_once()
    {
        var (_, report) = Reports.Submitted();
        var agreement = Conclude(Reports.Colleague).Made!;
        Assert.Equal(BackboneRefusals.OnlyRepresentative, agreement.End(Reports.Other, Given.Now));
        Assert.Null(agreement.End(Reports.Colleague, Given.Now));
        Assert.Equal(ReportingRefusals.AgreementMissing, agreement.Look(report, Given.Secretariat, Given.Now));
        Assert.Equal(ReportingRefusals.AgreementEndedAlready, agreement.End(Given.Secretariat, Given.Now));
    }

    [Fact]
    public void Two_agreements_of_an_organisation_never_run_at_once()
    {
        var first = Conclude(Given.Secretariat).Made!;
        Assert.Equal(ReportingRefusals.AgreementRunsAlready, Conclude(Given.Secretariat, others: [first]).Refusal);
        first.End(Given.Secretariat, Given.Now);
        Assert.False(Conclude(Given.Secretariat, others: [first]).IsRefused);
    }

    [Fact]
    public void A_reporter_or_somebody_else_does_not_agree_for_the_organisation()
    {
        Assert.Equal(BackboneRefusals.OnlyRepresentative, Conclude(Reports.Reporter).Refusal);
        Assert.Equal(BackboneRefusals.OnlyRepresentative, Conclude(Reports.Other).Refusal);
        Assert.Equal(BackboneRefusals.OnlyRepresentative, Conclude(Reports.Member(Role.Representative, confirmed: false)).Refusal);
    }

    private static Result<DataAgreement> Conclude(Actor by, Guid? organisationId = null, IEnumerable<DataAgreement>? others = null) =>
        DataAgreement.Conclude(
            Given.InitiativeId, organisationId ?? Reports.OrganisationId, Given.Today, null, "Brev fra direktøren, 1. marts 2025", others ?? [], by, Given.Now);
}
