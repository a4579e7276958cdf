using Medvirk.Data.SharedMeasurement.Reporting;
using Medvirk.Domain.Backbone;
using Medvirk.Domain.SharedMeasurement;
using Medvirk.Domain.SharedMeasurement.Reporting;
using Medvirk.Web.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Web.Pages.SharedMeasurement.Reports;

/// <summary>A page about one report. To another partner it is not there.</summary>
public abstract class ReportPageModel : RoomPageModel
{
    public Report Report { get; private set; } = null!;

    public Round Round { get; private set; } = null!;

    public ReportBasis Basis { get; private set; } = null!;

    public ReportIdentity Identity { get; private set; } = null!;

    public Confidentiality Confidentiality { get; private set; }

    public DefinitionTerms Terms => Basis.Terms;

    /// <summary>True for those who may write in it and see its figures.</summary>
    public bool MayReport => ReportingRights.ReportsFor(Me, Report.OrganisationId);

    public bool IsOurs => Me.OrganisationId == Report.OrganisationId;

    public DateOnly Today => DateOnly.FromDateTime(Now);

    public string Link => ReportLinks.Show(Lang, Initiative.Slug, Report.Number);

    /// <summary>"Beboere, der kender en nabo, 2025".</summary>
    public string Name => T["reports.name", Identity.IndicatorName, FigureText.Of(T, Report.Period)];

    protected ReportBook Book => new(Db);

    public IReadOnlyList<Crumb> CrumbsTo(string? here = null)
    {
        Crumb[] up = [new(T["measurement.title"], MeasurementLinks.Front(Lang, Initiative.Slug)), Lists()];
        return here is null ? [.. up, new(Name)] : [.. up, new(Name, Link), new(here)];
    }

    /// <summary>The check of what was typed, or of what was submitted.</summary>
    public ReportCheck CheckOf(ReportSheet? sheet) => ReportCheck.Of(Basis, sheet?.Rows ?? []);

    public IReadOnlyList<ReportLine> Lines(ReportCheck check) => ReportLine.Of(T, check, Basis, Identity);

    /// <summary>False where there is none, or it is another partner's; a seat is a partner too.</summary>
    protected async Task<bool> FindAsync(int number)
    {
        if (await Book.FindAsync(Initiative.Id, number, Aborted) is not { } found)
        {
            return false;
        }

        (Report, Round) = found;
        if (!IsOurs && !(Me.OrganisationId is null && Me.Role is Role.Secretariat or Role.Chair or Role.Observer))
        {
            return false;
        }

        Basis = await Book.BasisAsync(Report, Round, Today, Aborted);
        Identity = await Book.IdentityAsync(Report, Aborted);
        Confidentiality = await Db.Set<Indicator>().Where(i => i.Id == Report.IndicatorId).Select(i => i.Confidentiality).SingleAsync(Aborted);
        return true;
    }

    /// <summary>For pages of those who report: not there for others, and where nothing can be written now the report says why.</summary>
    protected async Task<IActionResult?> HindranceAsync(int number) =>
        !await FindAsync(number) || !IsOurs ? NotFound()
        : Report.RefusalToEdit(Round, Me) is not null ? LocalRedirect(Link)
        : null;

    /// <summary>The report and its round as they are changed; inside an act.</summary>
    protected async Task<(Report Report, Round Round)> LoadAsync(CancellationToken ct) =>
        (await Book.FindAsync(Initiative.Id, Report.Number, ct))!.Value;

    private Crumb Lists() => Me.OrganisationId is null
        ? new(T["reports.rounds"], RoundLinks.Index(Lang, Initiative.Slug))
        : new(T["reports.title"], ReportLinks.Index(Lang, Initiative.Slug));
}
