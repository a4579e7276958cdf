using Medvirk.Data.CommonAgenda;
using Medvirk.Domain.CommonAgenda;
using Medvirk.Web.Ui;

namespace Medvirk.Web.Pages.CommonAgenda;

/// <summary>What became of a version, or of an edition of one; words are <c>VersionState.…</c>.</summary>
public enum VersionState
{
    PutForward,

    /// <summary>It was never adopted, and a later one is.</summary>
    PassedOver,

    /// <summary>It is the agenda, by a decision.</summary>
    Adopted,

    /// <summary>It was the agenda, until a later version was adopted.</summary>
    Overtaken,

    /// <summary>The wording of a version that is not adopted was put right.</summary>
    Edition,

    /// <summary>An edition that someone found to change more than the wording.</summary>
    GaveWay,
}

/// <summary>Finds it, and how it looks.</summary>
internal static class VersionStates
{
    /// <param name="name">Which version.</param>
    /// <param name="isAdopted">Whether a decision made the version, with its editions, the agenda.</param>
    /// <param name="gaveWay">Whether it is an edition that was contested.</param>
    /// <param name="adopted">The number of the version that is the agenda; 0 where none is.</param>
    public static VersionState Of(VersionNumber name, bool isAdopted, bool gaveWay, int adopted) =>
        gaveWay ? VersionState.GaveWay
        : isAdopted ? name.Whole < adopted ? VersionState.Overtaken : VersionState.Adopted
        : name.Whole < adopted ? VersionState.PassedOver
        : name.IsEdition ? VersionState.Edition
        : VersionState.PutForward;

    public static VersionState State(this PublicVersion version) => Of(version.Name, version.AdoptedAt is not null, version.GaveWay, version.AdoptedVersion);

    public static TagKind Look(this VersionState state) => state switch
    {
        VersionState.Adopted => TagKind.Success,
        VersionState.PutForward => TagKind.Look,
        VersionState.Edition => TagKind.Act,
        _ => TagKind.Plain,
    };
}
