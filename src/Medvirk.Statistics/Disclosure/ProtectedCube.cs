using System.Diagnostics.CodeAnalysis;
using Medvirk.Statistics.Disclosure.Certificates;

namespace Medvirk.Statistics.Disclosure;

/// <summary>A cube with what is hidden in it.</summary>
/// <param name="Fates">Of each cell, in their order.</param>
/// <param name="Certificate">That nothing guarded can be come close to; null where that can't be reached, and the block is withheld.</param>
/// <param name="Exposed">The guards, by their place, that can't be kept, because of what is known anyway.</param>
public sealed record ProtectedCube(IReadOnlyList<Fate> Fates, Certificate? Certificate, IReadOnlyList<int> Exposed)
{
    [MemberNotNullWhen(true, nameof(Certificate))]
    public bool MayBeReleased => Certificate is not null;
}
