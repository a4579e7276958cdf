using Medvirk.Domain.Shared;

namespace Medvirk.Domain.Backbone;

/// <summary>Someone with an account. Shares its id with the account; holds mandates; acts for organisations.</summary>
public sealed class Person : Aggregate
{
    public const int NameLength = 120;

    private Person()
    {
    }

    public Person(string name) => Name = Text.Clean(name);

    /// <summary>Empty after erasure; pages then say "a person who has left".</summary>
    public string Name { get; private set; } = "";

    public DateTime? ErasedAt { get; private set; }

    public void Rename(string name) => Name = Text.Clean(name);

    /// <summary>The name goes, and with it (by the key) all that the person wrote in the ledgers. What was done stays.</summary>
    /// <param name="ledgers">The initiatives that knew the person; where there is none, the installation's own ledger.</param>
    public Refusal? Erase(IReadOnlyCollection<Guid> ledgers, Actor by, DateTime now)
    {
        if (ErasedAt is not null)
        {
            return BackboneRefusals.PersonAlreadyErased;
        }

        (Name, ErasedAt) = ("", now);
        foreach (var ledger in ledgers.DefaultIfEmpty(Guid.Empty))
        {
            Record(ledger, by, now, new PersonErased(Id));
        }

        return null;
    }
}
