namespace Medvirk.Domain.CommonAgenda;

/// <summary>The kinds of parts an agenda has, in the order in which a blank one holds them. Stored by name.</summary>
public enum PartKind
{
    /// <summary>Title page and lines before the first part.</summary>
    FrontMatter,

    /// <summary>What is wrong now: the challenge.</summary>
    PresentState,

    /// <summary>The wanted state.</summary>
    Vision,
    Purpose,
    Objectives,
    Principles,

    /// <summary>Themes, local areas and target groups in scope.</summary>
    Boundary,
    Goals,
    WayOfWorking,

    /// <summary>A part of the initiative's own.</summary>
    Own,
}
