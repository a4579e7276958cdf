using Medvirk.Domain.Shared;

namespace Medvirk.Domain.CommonAgenda;

/// <summary>Who writes in the draft: the actor, and the groups that the person is a member of today.</summary>
public sealed record Editor(Actor By, IReadOnlyCollection<Guid> Groups)
{
    /// <summary>Someone who is in no group.</summary>
    public static implicit operator Editor(Actor actor) => new(actor, []);
}
