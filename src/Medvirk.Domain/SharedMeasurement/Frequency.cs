namespace Medvirk.Domain.SharedMeasurement;

/// <summary>How often an indicator has a figure; also what kind of period a <see cref="Period"/> is.</summary>
public enum Frequency
{
    Month,
    Quarter,
    HalfYear,
    Year,

    /// <summary>From 1 August to 31 July.</summary>
    SchoolYear,

    /// <summary>No rhythm: the indicator takes any period; the period itself is one day.</summary>
    Irregular,
}
