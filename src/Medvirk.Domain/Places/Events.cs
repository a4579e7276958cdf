using Medvirk.Domain.Shared;

namespace Medvirk.Domain.Places;

[Event("area-drawn")]
public sealed record AreaDrawn(Guid AreaId, int Number, [property: Personal] string Name, [property: Personal] string Description) : IEvent;

[Event("area-reworded")]
public sealed record AreaReworded(Guid AreaId, int Revision, [property: Personal] string Name, [property: Personal] string Description) : IEvent;

[Event("area-retired")]
public sealed record AreaRetired(Guid AreaId) : IEvent;
