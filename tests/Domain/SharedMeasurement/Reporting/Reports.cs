using Medvirk.Domain.Backbone;
using Medvirk.Domain.Shared;
using Medvirk.Domain.SharedMeasurement;
using Medvirk.Domain.SharedMeasurement.Reporting;

namespace Medvirk.Tests.Domain.SharedMeasurement.Reporting;

/// <summary>A protected count of residents, reported once a year by area, and those who report it.</summary>
internal static class Reports
{
    public static readonly Guid OrganisationId = Guid.CreateVersion7();
    public static readonly Actor Reporter = Member(Role.Reporter);
    public static readonly Actor Colleague = Member(Role.Representative);
    public static readonly Actor Other = new(Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7(), Role.Representative, MayBind: true);
    public static readonly CellKey North = CellKey.Of(("area", "north"));
    public static readonly CellKey South = CellKey.Of(("area", "south"));
    public static readonly IReadOnlyList<CellKey> Cells = [CellKey.Total, North, South];
    public static readonly Period Period = Period.Year(2024);

    public static Actor Member(Role role, bool confirmed = true) => new(Guid.CreateVersion7(), OrganisationId, Guid.CreateVersion7(), role, confirmed);

    public static Indicator Indicator(Kind kind = Kind.Count)
    {
        var indicator = Given.Indicator(Confidentiality.Protected, kind);
        var areas = indicator.BreakDownBy("area", "Område", Given.Secretariat, Given.Now).Made!;
        areas.Put("north", "Nord");
        areas.Put("south", "Syd");
        indicator.TakeHappenings();
        return indicator;
    }

    public static Duty Duty(Indicator? indicator = null, int dueDays = 90, Guid? organisationId = null)
    {
        var duty = Medvirk.Domain.SharedMeasurement.Reporting.Duty.Set(
            indicator ?? Indicator(), organisationId ?? OrganisationId, new DutyTerms(Cells, Frequency.Year, dueDays), Period, [], Given.Secretariat, Given.Now).Made!;
        duty.TakeHappenings();
        return duty;
    }

    public static (Round Round, Report Report) Asked(Indicator? indicator = null)
    {
        var round = new Round(Given.InitiativeId, 1, Period, Given.Now);
        var report = round.Ask(new RoundPlan(Period, [Duty(indicator)]), _ => 1, 1, Given.Secretariat, Given.Now).Made!.Single();
        round.TakeHappenings();
        return (round, report);
    }

    public static ReportBasis Basis(Kind kind = Kind.Count, DefinitionTerms? terms = null) => new()
    {
        Terms = terms ?? Given.Terms(kind),
        Period = Period,
        Cells = Cells,
        Today = Given.Today,
    };

    public static ReportIdentity Identity() => new(
        "beboere", "Beboere", "Fjordby Kommune",
        [new BreakdownWords("area", "Område", new Dictionary<string, string> { ["north"] = "Nord", ["south"] = "Syd" })]);

    /// <summary>Rows for total, north and south.</summary>
    public static IReadOnlyList<SheetRow> Rows(params string?[] numbers) => [.. numbers.Select((n, i) => new SheetRow(Cells[i].Text, n))];

    /// <summary>The same numbers for every earlier year, oldest first.</summary>
    public static IReadOnlyDictionary<CellKey, IReadOnlyList<KnownFigure>> History(CellKey cell, params int[] numbers) =>
        new Dictionary<CellKey, IReadOnlyList<KnownFigure>>
        {
            [cell] = [.. numbers.Select((n, i) => new KnownFigure(Period.Year(2024 - numbers.Length + i), Figure.Of(Quantity.Of(n))))],
        };

    public static ReportCheck Check(Report report) => ReportCheck.Of(Basis(), report.Draft?.Rows ?? []);

    /// <summary>Typed in full and handed in.</summary>
    public static (Round Round, Report Report) Submitted()
    {
        var (round, report) = Asked();
        report.Save(round, Rows("30", "10", "20"), 0, Reporter, Given.Now);
        report.Submit(round, Check(report), 1, Reporter, Given.Now);
        report.TakeHappenings();
        return (round, report);
    }
}
