namespace Medvirk.Domain.Shared;

/// <summary>
/// Something that happened and counts. One record per kind, named in the past tense, in its room's Events.cs.
/// </summary>
/// <remarks>
/// Properties are ids, numbers, days, enums and codes; a string that a person wrote or that names a person
/// carries <see cref="PersonalAttribute"/> and is stored outside the ledger under a key that erasure destroys.
/// A string that is a code of ours (a slug, a period, a digest) carries <see cref="CodeAttribute"/>. A test holds it.
/// </remarks>
public interface IEvent
{
}

/// <summary>
/// An event that erases: with it the key over a person's, a voice's or an invitation's texts is destroyed,
/// in the same transaction, and the erasure is done again whenever an older backup is restored.
/// </summary>
public interface IErasure : IEvent
{
    /// <summary>Whose key is destroyed.</summary>
    Guid Subject { get; }
}

/// <summary>Names the event in the ledger and in docs/events.md. Never changed once released.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class EventAttribute(string name) : Attribute
{
    public string Name { get; } = name;
}

/// <summary>Free text or a name: the ledger keeps a salted digest, the text lies apart under a person's or a voice's key.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class PersonalAttribute : Attribute;

/// <summary>A code, slug or digest of ours, safe in the ledger for good.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class CodeAttribute : Attribute;
