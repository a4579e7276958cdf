using Medvirk.Domain.Backbone;
using Medvirk.Domain.Shared;

namespace Medvirk.Domain.SharedMeasurement.Reporting;

/// <summary>Who may do what with duties, rounds and reports.</summary>
public static class ReportingRights
{
    /// <summary>Figures are an organisation's own: only its people, with a confirmed mandate, see and enter them.</summary>
    public static bool ReportsFor(Actor by, Guid organisationId) =>
        RefusalToReport(by, organisationId) is null;

    /// <summary>The secretariat runs the rounds; the program itself may, as a job.</summary>
    internal static Refusal? RefusalToRun(Actor by) =>
        by.Role is Role.Secretariat or Role.System ? null : BackboneRefusals.OnlySecretariat;

    internal static Refusal? RefusalToReport(Actor by, Guid organisationId) =>
        by.OrganisationId != organisationId || by.Role is not (Role.Reporter or Role.Representative) ? ReportingRefusals.ReportNotYours
        : by.MayBind ? null
        : BackboneRefusals.MandateNotConfirmed;
}
