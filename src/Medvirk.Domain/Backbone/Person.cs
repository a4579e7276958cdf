using Medvirk.Domain.Shared;

namespace Medvirk.Domain.Backbone;

/// <summary>Someone with an account. Shares its id with the account; holds mandates; acts for organisations.</summary>
public sealed class Person
{
    public const int NameLength = 120;

    private Person()
    {
    }

    public Person(string name) => Name = Text.Clean(name);

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    /// <summary>Empty after erasure; pages then say "a person who has left".</summary>
    public string Name { get; private set; } = "";

    public DateTime? ErasedAt { get; private set; }

    public void Rename(string name) => Name = Text.Clean(name);

    public void Erase(DateTime now) => (Name, ErasedAt) = ("", now);
}
