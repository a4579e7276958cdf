namespace Medvirk.Domain.CommonAgenda;

/// <summary>What became of a part or a paragraph between two texts.</summary>
public enum Change
{
    Same,
    Changed,
    Added,
    Removed,
}
