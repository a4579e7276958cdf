using Medvirk.Data.CommonAgenda;
using Medvirk.Domain.CommonAgenda;
using Medvirk.Web.Language;
using Medvirk.Web.Ui;

namespace Medvirk.Web.Pages.CommonAgenda;

/// <summary>What is said of a version, to members and to everyone.</summary>
public static class AgendaText
{
    /// <summary>What became of a version: "Vedtaget".</summary>
    public static string State(Texts words, AgendaVersion version) =>
        StateOf(words, version.Adoption is not null, version.Contested is not null, version.Name);

    public static string State(Texts words, PublicVersion version) =>
        StateOf(words, version.AdoptedAt is not null, version.GaveWay, version.Name);

    public static string State(Texts words, VersionRow version) => StateOf(words, version.IsAdopted, version.GaveWay, version.Name);

    public static TagKind Look(VersionRow version) => LookOf(version.IsAdopted, version.GaveWay, version.Name);

    public static TagKind Look(AgendaVersion version) => LookOf(version.Adoption is not null, version.Contested is not null, version.Name);

    public static TagKind Look(PublicVersion version) => LookOf(version.AdoptedAt is not null, version.GaveWay, version.Name);

    /// <summary>"2 af 5 organisationer står bag version 1."</summary>
    public static string Behind(Texts words, int behind, int partners, int version) =>
        partners == 0 ? words["agenda.behind.nobody"] : words.Count("agenda.behind", behind, partners, version);

    private static string StateOf(Texts words, bool adopted, bool gaveWay, VersionNumber name) => words[
        gaveWay ? "agenda.gave-way"
        : adopted ? "agenda.adopted"
        : name.IsEdition ? "agenda.edition"
        : "agenda.put-forward-only"];

    private static TagKind LookOf(bool adopted, bool gaveWay, VersionNumber name) =>
        gaveWay ? TagKind.Plain
        : adopted ? TagKind.Success
        : name.IsEdition ? TagKind.Act
        : TagKind.Look;
}
