namespace Medvirk.Domain.Backbone;

/// <summary>What a mandate lets a person do (the table of roles in docs/security.md).</summary>
public enum Role
{
    Visitor = 0,
    System = 1,
    Observer = 10,
    Reporter = 20,
    Representative = 30,

    /// <summary>A person with first-hand experience, acting under a public alias; counted apart from the organisations.</summary>
    Seat = 35,
    Chair = 40,
    Secretariat = 50,
}
