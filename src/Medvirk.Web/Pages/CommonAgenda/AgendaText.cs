using Medvirk.Web.Language;

namespace Medvirk.Web.Pages.CommonAgenda;

/// <summary>What is said of a version, to members and to everyone.</summary>
public static class AgendaText
{
    /// <summary>"2 af 5 organisationer står bag version 1."</summary>
    public static string Behind(Texts words, int behind, int partners, int version) =>
        partners == 0 ? words["agenda.behind.nobody"] : words.Count("agenda.behind", behind, partners, version);
}
