using Medvirk.Data.SharedMeasurement;
using Medvirk.Data.SharedMeasurement.Reporting;
using Medvirk.Domain.Backbone;
using Medvirk.Domain.SharedMeasurement;
using Medvirk.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace Medvirk.Web.Pages.SharedMeasurement.Indicators;

/// <summary>One indicator: what it says, its curve, its figures, and where they come from.</summary>
[AllowMembers]
public sealed class ShowModel : IndicatorPageModel
{
    private const int RoundsShown = 4;

    [BindProperty(SupportsGet = true)]
    public DateOnly? Known { get; set; }

    /// <summary>Null where the figures are not this member's to see.</summary>
    public IndicatorView? View { get; private set; }

    public IReadOnlyList<EntryRow> Sources { get; private set; } = [];

    /// <summary>How many have reported, where that is all that may be told.</summary>
    public IReadOnlyList<CoverageRow> Coverage { get; private set; } = [];

    /// <summary>How many of those asked have reported, in the latest rounds.</summary>
    public IReadOnlyList<IndicatorRoundRow> Rounds { get; private set; } = [];

    /// <summary>Only the organisation's own figures, which nobody else sees.</summary>
    public bool IsOwn => !SeesAll && View is not null;

    public bool MayRun => Me.IsSecretariat;

    public async Task<IActionResult> OnGetAsync(string indicator)
    {
        if (!await FindAsync(indicator))
        {
            return NotFound();
        }

        var codes = await Figures.CodesAsync(Current.IndicatorId, Aborted);
        if (CellChoice.Of(Request.Query, codes, T) is not { } choice)
        {
            return NotFound();
        }

        if (SeesAll || Me.OrganisationId is not null)
        {
            await ReadAsync(choice);
        }

        if (Current.Confidentiality == Confidentiality.Protected)
        {
            Coverage = await ValueQueries.CoverageAsync(Db, Current.IndicatorId, Aborted);
        }

        Rounds = await RoundQueries.CoverageAsync(Db, Current.IndicatorId, RoundsShown, Aborted);
        return ModelState.IsValid ? Page() : Invalid();
    }

    private async Task ReadAsync(CellChoice choice)
    {
        var (id, at) = (Current.IndicatorId, AsKnownDay.End(Known));
        var points = SeesAll
            ? await Figures.PointsAsync(id, choice.Cell, at, Aborted)
            : await ValueQueries.OwnAsync(Db, id, Me.OrganisationId, choice.Cell, at, Aborted);

        // A baseline of a protected indicator may be a figure about others: only what is wanted is told.
        var baselines = SeesAll ? await Figures.BaselinesAsync(id, choice.Cell, Aborted) : [];
        var targets = await Figures.TargetsAsync(id, choice.Cell, Aborted);
        View = new IndicatorView(T, Definitions, choice, points, baselines, targets, Known)
        {
            Trace = period => MeasurementLinks.Figure(Lang, Initiative.Slug, Current.Slug, choice.Cell, period),
            Import = MayRun && SeesAll ? MeasurementLinks.Import(Lang, Initiative.Slug, Current.Slug) : null,
        };
        Sources = SeesAll ? await ValueQueries.SourcesAsync(Db, id, choice.Cell, Aborted) : [];
    }
}
