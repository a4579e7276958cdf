namespace Medvirk.Domain.CommonAgenda.Challenges;

/// <summary>A part of life in which someone can be kept out. Stored by name.</summary>
public enum Arena
{
    Work,
    Education,
    Housing,
    Health,
    Leisure,
    SocialAcceptance,
}
