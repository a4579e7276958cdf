using Medvirk.Domain.Shared;

namespace Medvirk.Domain.CommonAgenda.Theory;

[Event("theory-begun")]
public sealed record TheoryBegun(Guid TheoryId) : IEvent;

/// <summary>The secretariat named the group whose lead may write in it too, or took that back.</summary>
[Event("theory-entrusted")]
public sealed record TheoryEntrusted(Guid TheoryId, Guid? GroupId) : IEvent;

[Event("theory-step-added")]
public sealed record TheoryStepAdded(
    Guid TheoryId, int Step, StepKind Kind, [property: Personal] string What, [property: Personal] string? Note,
    Guid? ChallengeId, Guid? ActivityId, Guid? GoalId, Guid? IndicatorId) : IEvent;

[Event("theory-step-revised")]
public sealed record TheoryStepRevised(
    Guid TheoryId, int Step, StepKind Kind, [property: Personal] string What, [property: Personal] string? Note,
    Guid? ChallengeId, Guid? ActivityId, Guid? GoalId, Guid? IndicatorId) : IEvent;

/// <summary>A step was taken out, and the arrows to and from it with it.</summary>
[Event("theory-step-removed")]
public sealed record TheoryStepRemoved(Guid TheoryId, int Step, int Arrows) : IEvent;

[Event("theory-arrow-added")]
public sealed record TheoryArrowAdded(
    Guid TheoryId, int Arrow, int FromStep, int ToStep, Sureness Sureness,
    [property: Personal] string Assumption, [property: Personal] string? Evidence, [property: Personal] string? Link) : IEvent;

[Event("theory-arrow-revised")]
public sealed record TheoryArrowRevised(
    Guid TheoryId, int Arrow, Sureness Sureness,
    [property: Personal] string Assumption, [property: Personal] string? Evidence, [property: Personal] string? Link) : IEvent;

[Event("theory-arrow-removed")]
public sealed record TheoryArrowRemoved(Guid TheoryId, int Arrow) : IEvent;
