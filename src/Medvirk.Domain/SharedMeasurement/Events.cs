using Medvirk.Domain.Shared;

namespace Medvirk.Domain.SharedMeasurement;

[Event("indicator-defined")]
public sealed record IndicatorDefined(Guid IndicatorId, [property: Code] string Slug, Confidentiality Confidentiality) : IEvent;

[Event("indicator-redefined")]
public sealed record IndicatorRedefined(Guid IndicatorId, int Version, DefinitionChange Change, [property: Personal] string Reason) : IEvent;

[Event("indicator-protected")]
public sealed record IndicatorProtected(Guid IndicatorId, [property: Personal] string Reason) : IEvent;

[Event("indicator-broken-down")]
public sealed record IndicatorBrokenDown(Guid IndicatorId, [property: Code] string Breakdown) : IEvent;

[Event("breakdown-described")]
public sealed record BreakdownDescribed(Guid IndicatorId, [property: Code] string Breakdown) : IEvent;

[Event("breakdown-use-changed")]
public sealed record BreakdownUseChanged(Guid IndicatorId, [property: Code] string Breakdown, bool InUse) : IEvent;

/// <remarks>Without the number: a baseline may be a figure about persons.</remarks>
[Event("baseline-set")]
public sealed record BaselineSet(
    Guid IndicatorId, Guid BaselineId, [property: Code] string Cell, [property: Code] string Period, [property: Personal] string Reason) : IEvent;

/// <param name="Number">Millionths.</param>
[Event("target-set")]
public sealed record TargetSet(
    Guid IndicatorId, Guid TargetId, [property: Code] string Cell, [property: Code] string Period, long Number, [property: Personal] string Reason) : IEvent;

[Event("import-uploaded")]
public sealed record ImportUploaded(Guid ImportId, Guid IndicatorId, [property: Code] string FileDigest) : IEvent;

/// <param name="Digest">Over a salt and all the rows.</param>
[Event("figures-imported")]
public sealed record FiguresImported(Guid ImportId, [property: Code] string Digest, int Added, int Changed) : IEvent;

/// <param name="Digest">Over a salt and all the rows.</param>
[Event("figures-sent")]
public sealed record FiguresSent(Guid IndicatorId, Guid TokenId, [property: Code] string Digest, int Added, int Changed) : IEvent;

/// <param name="Digest">Over a salt and the row.</param>
[Event("figure-corrected")]
public sealed record FigureCorrected(
    Guid IndicatorId, [property: Code] string Cell, [property: Code] string Period, Guid? OrganisationId, [property: Code] string Digest, [property: Personal] string Reason) : IEvent;
