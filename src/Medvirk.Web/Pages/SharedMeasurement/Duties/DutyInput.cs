using System.ComponentModel.DataAnnotations;
using Medvirk.Domain.SharedMeasurement.Reporting;

namespace Medvirk.Web.Pages.SharedMeasurement.Duties;

/// <summary>What a duty asks for, as typed.</summary>
public class DutyInput
{
    /// <summary>The boxes ticked.</summary>
    public List<string> Cells { get; set; } = [];

    /// <summary>Whether every combination is asked for too.</summary>
    public bool Crossed { get; set; }

    [Required, Range(0, DutyTerms.MostDueDays, ErrorMessage = "duties.due.range")]
    public int? DueDays { get; set; }
}
