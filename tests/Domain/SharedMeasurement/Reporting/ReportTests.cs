using Medvirk.Domain.Backbone;
using Medvirk.Domain.Shared;
using Medvirk.Domain.SharedMeasurement.Reporting;
using Xunit;

namespace Medvirk.Tests.Domain.SharedMeasurement.Reporting;

public sealed class ReportTests
{
    [Fact]
    public void A_draft_keeps_what_was_typed_even_where_it_is_wrong()
    {
        var (round, report) = Reports.Asked();
        Assert.Null(report.Save(round, Reports.Rows("mange 😀", "1.234", "  20 "), 0, Reports.Reporter, Given.Now));
        Assert.Equal(["mange 😀", "1.234", "20"], report.Draft!.Rows.Select(r => r.Number));
        Assert.Empty(Given.Events(report));
    }

    [Fact]
    public void Two_tabs_do_not_overwrite_each_other_unseen()
    {
        var (round, report) = Reports.Asked();
        Assert.Null(report.Save(round, Reports.Rows("1"), 0, Reports.Reporter, Given.Now));
        Assert.Equal(ReportingRefusals.ReportChangedElsewhere, report.Save(round, Reports.Rows("2"), 0, Reports.Colleague, Given.Now));
        Assert.Null(report.Save(round, Reports.Rows("2"), 1, Reports.Colleague, Given.Now));
        Assert.Equal("2", report.Draft!.Rows.Single().Number);
    }

    [Fact]
    public void Saving_the_same_twice_is_saving_once()
    {
        var (round, report) = Reports.Asked();
        report.Save(round, Reports.Rows("1"), 0, Reports.Reporter, Given.Now);
        Assert.Null(report.Save(round, Reports.Rows("1"), 0, Reports.Reporter, Given.Now));
        Assert.Equal(1, report.Draft!.Version);
    }

    public static TheoryData<Actor, Refusal> Strangers() => new()
    {
        { Reports.Other, ReportingRefusals.ReportNotYours },
        { Given.Secretariat, ReportingRefusals.ReportNotYours },
        { Reports.Member(Role.Observer), ReportingRefusals.ReportNotYours },
        { Actor.Visitor, ReportingRefusals.ReportNotYours },
        { Reports.Member(Role.Reporter, confirmed: false), BackboneRefusals.MandateNotConfirmed },
    };

    [Theory, MemberData(nameof(Strangers))]
    public void Only_the_organisations_own_confirmed_people_write_in_it(Actor by, Refusal refusal)
    {
        var (round, report) = Reports.Asked();
        Assert.Equal(refusal, report.Save(round, Reports.Rows("1"), 0, by, Given.Now));
        Assert.Equal(refusal, report.PutFile(round, "tal.csv", Reports.Rows("1"), by, Given.Now));
        Assert.Equal(refusal, report.UseFile(round, by, Given.Now));
        Assert.Equal(refusal, report.Submit(round, Reports.Check(report), 0, by, Given.Now));
        Assert.Equal(refusal, Reports.Submitted().Report.TakeBack(by, Given.Now));
        Assert.False(ReportingRights.ReportsFor(by, Reports.OrganisationId));
    }

    [Fact]
    public void Submitting_freezes_what_was_typed_and_tells_its_digest()
    {
        var (round, report) = Reports.Asked();
        report.Save(round, Reports.Rows("30", "10", "20"), 0, Reports.Reporter, Given.Now);
        Assert.Null(report.Submit(round, Reports.Check(report), 1, Reports.Reporter, Given.Now));
        Assert.Equal(ReportState.Submitted, report.State);
        Assert.Equal(new SheetSummary(3, 3, 0, 0, 0), report.Submission!.Summary);
        Assert.Equal([new ReportSubmitted(report.Id, 1, ReportWay.Form, report.Submission.Digest())], Given.Events(report));
    }

    [Fact]
    public void What_is_not_complete_is_not_submitted()
    {
        var (round, report) = Reports.Asked();
        Assert.Equal(ReportingRefusals.ReportHasFaults, report.Submit(round, Reports.Check(report), 0, Reports.Reporter, Given.Now));
        report.Save(round, Reports.Rows("30", "10"), 0, Reports.Reporter, Given.Now);
        Assert.Equal(ReportingRefusals.ReportHasFaults, report.Submit(round, Reports.Check(report), 1, Reports.Reporter, Given.Now));
    }

    [Fact]
    public void A_draft_that_changed_after_it_was_shown_is_not_submitted()
    {
        var (round, report) = Reports.Asked();
        report.Save(round, Reports.Rows("30", "10", "20"), 0, Reports.Reporter, Given.Now);
        report.Save(round, Reports.Rows("31", "10", "20"), 1, Reports.Colleague, Given.Now);
        Assert.Equal(ReportingRefusals.ReportChangedElsewhere, report.Submit(round, Reports.Check(report), 1, Reports.Reporter, Given.Now));
    }

    [Fact]
    public void A_second_click_submits_nothing_more()
    {
        var (round, report) = Reports.Submitted();
        Assert.Equal(ReportingRefusals.ReportAlreadySubmitted, report.Submit(round, Reports.Check(report), 1, Reports.Reporter, Given.Now));
        Assert.Equal(ReportingRefusals.ReportAlreadySubmitted, report.Save(round, Reports.Rows("1"), 1, Reports.Reporter, Given.Now));
        Assert.Empty(Given.Events(report));
    }

    [Fact]
    public void Returned_with_a_comment_it_is_mended_and_submitted_again_and_the_first_stays()
    {
        var (round, report) = Reports.Submitted();
        Assert.Null(report.Return(1, " Er 20 i Syd rigtigt? ", Given.Secretariat, Given.Now));
        Assert.Equal(ReportState.Returned, report.State);
        Assert.Null(report.Save(round, Reports.Rows("30", "10", "12"), 1, Reports.Reporter, Given.Now));
        Assert.Null(report.Submit(round, Reports.Check(report), 2, Reports.Reporter, Given.Now));
        Assert.Equal(["20", "12"], report.Sheets.Where(s => s.Kind == SheetKind.Submission).Select(s => s.Rows[2].Number));
        Assert.Equal(
            [(ReportStepKind.Submitted, null), (ReportStepKind.Returned, "Er 20 i Syd rigtigt?"), (ReportStepKind.Submitted, (string?)null)],
            report.Steps.Select(s => (s.Kind, s.Words)));
        Assert.Contains(new ReportReturned(report.Id, 1, "Er 20 i Syd rigtigt?"), Given.Events(report));
    }

    [Fact]
    public void Approving_is_the_secretariats_and_of_the_submission_that_was_seen()
    {
        var (round, report) = Reports.Submitted();
        Assert.Equal(BackboneRefusals.OnlySecretariat, Approve(report, 1, Reports.Colleague));
        Assert.Equal(BackboneRefusals.OnlySecretariat, report.Return(1, "Nej", Reports.Colleague, Given.Now));
        report.TakeBack(Reports.Reporter, Given.Now);
        Assert.Equal(ReportingRefusals.ReportNotSubmitted, Approve(report, 1, Given.Secretariat));
        report.Submit(round, Reports.Check(report), 1, Reports.Reporter, Given.Now);
        Assert.Equal(ReportingRefusals.ReportChangedSince, Approve(report, 1, Given.Secretariat));
        Assert.Equal(ReportingRefusals.ReportChangedSince, report.Return(1, "Nej", Given.Secretariat, Given.Now));
        report.TakeHappenings();
        Assert.Null(Approve(report, 2, Given.Secretariat));
        Assert.Equal([new ReportApproved(report.Id, 2, "digest", 3, 0)], Given.Events(report));
        Assert.Equal(ReportingRefusals.ReportAlreadyApproved, Approve(report, 2, Given.Secretariat));
        Assert.Equal(ReportingRefusals.ReportAlreadyApproved, report.Save(round, Reports.Rows("1"), 1, Reports.Reporter, Given.Now));
        Assert.Equal(ReportingRefusals.ReportAlreadyApproved, report.TakeBack(Reports.Reporter, Given.Now));
    }

    [Fact]
    public void Four_eyes_means_that_who_submitted_does_not_approve()
    {
        var (_, report) = Reports.Submitted();
        var same = Given.Secretariat with { PersonId = Reports.Reporter.PersonId };
        Assert.Equal(ReportingRefusals.ApprovedBySomeoneElse, report.RefusalToApprove(1, ReviewRule.FourEyes, same));
        Assert.Null(report.RefusalToApprove(1, ReviewRule.Approval, same));
        Assert.Null(report.RefusalToApprove(1, ReviewRule.FourEyes, Given.Secretariat));
    }

    [Fact]
    public void Without_review_it_counts_and_is_known_as_not_reviewed()
    {
        var (_, report) = Reports.Submitted();
        Assert.Null(report.Count("digest", 3, 0, Reports.Reporter, Given.Now));
        Assert.Equal((ReportState.Approved, ReportStepKind.Counted), (report.State, report.Steps[^1].Kind));
        Assert.Equal([new ReportCounted(report.Id, 1, "digest", 3, 0)], Given.Events(report));
    }

    [Fact]
    public void A_files_cells_come_over_the_draft_and_the_others_stay()
    {
        var (round, report) = Reports.Asked();
        report.Save(round, Reports.Rows("30", "10"), 0, Reports.Reporter, Given.Now);
        Assert.Equal(ReportingRefusals.NoFileWaiting, report.UseFile(round, Reports.Reporter, Given.Now));
        report.PutFile(round, "gammel.csv", [new SheetRow(Reports.South.Text, "1")], Reports.Reporter, Given.Now);
        report.PutFile(round, "tal.csv", [new SheetRow(Reports.North.Text, "11"), new SheetRow(Reports.South.Text, "19")], Reports.Reporter, Given.Now);
        Assert.Null(report.UseFile(round, Reports.Reporter, Given.Now));
        Assert.Equal(["30", "11", "19"], report.Draft!.Rows.Select(r => r.Number));
        Assert.Equal((ReportWay.File, "tal.csv", (ReportSheet?)null), (report.Draft.Way, report.Draft.FileName, report.File));
    }

    [Fact]
    public void The_same_file_twice_changes_nothing()
    {
        var (round, report) = Reports.Asked();
        report.Save(round, Reports.Rows("30", "10"), 0, Reports.Reporter, Given.Now);
        foreach (var _ in Enumerable.Range(0, 2))
        {
            report.PutFile(round, "tal.csv", [new SheetRow(Reports.North.Text, "10")], Reports.Colleague, Given.Now.AddHours(1));
            Assert.Null(report.UseFile(round, Reports.Colleague, Given.Now.AddHours(1)));
        }

        Assert.Equal((1, ReportWay.Form, Reports.Reporter.PersonId, Given.Now), (report.Draft!.Version, report.Draft.Way, report.Draft.ById, report.Draft.At));
        Assert.Null(report.File);
    }

    [Fact]
    public void What_is_too_long_is_cut_and_never_in_the_middle_of_a_sign()
    {
        var (round, report) = Reports.Asked();
        var typed = new string('9', SheetRow.TypedLength - 1) + "😀9";
        Assert.Null(report.Save(round, [new SheetRow("", typed)], 0, Reports.Reporter, Given.Now));
        Assert.Equal(typed[..(SheetRow.TypedLength - 1)], report.Draft!.Rows[0].Number);
        Assert.Null(report.Save(round, [new SheetRow("", typed)], 0, Reports.Reporter, Given.Now));
        report.PutFile(round, new string('å', ReportSheet.FileNameLength - 1) + "😀.csv", Reports.Rows("1"), Reports.Reporter, Given.Now);
        Assert.Equal(new string('å', ReportSheet.FileNameLength - 1), report.File!.FileName);
    }

    [Fact]
    public void Sheets_that_differ_only_in_where_the_texts_end_have_different_digests()
    {
        var (round, report) = Reports.Asked();
        report.PutFile(round, "a.csv", [new SheetRow("", "1", "2")], Reports.Reporter, Given.Now);
        var first = report.File!;
        var again = new[] { new SheetRow("", "12"), new SheetRow("", "1", null, "2") };
        foreach (var row in again)
        {
            var (otherRound, other) = Reports.Asked();
            other.PutFile(otherRound, "a.csv", [row], Reports.Reporter, Given.Now);
            typeof(ReportSheet).GetProperty(nameof(ReportSheet.Salt))!.SetValue(other.File, first.Salt);
            Assert.NotEqual(first.Digest(), other.File!.Digest());
        }
    }

    private static Refusal? Approve(Report report, int submission, Actor by) =>
        report.Approve(submission, ReviewRule.FourEyes, "digest", 3, 0, by, Given.Now);
}
