using Medvirk.Web.Access;

namespace Medvirk.Web.Pages.CommonAgenda;

/// <summary>Addresses of the common agenda's pages, members' and public ones.</summary>
public static class AgendaLinks
{
    public static string Agenda(string lang, string initiative) => $"{SiteLinks.Work(lang, initiative)}/agenda";

    public static string Begin(string lang, string initiative) => $"{Agenda(lang, initiative)}/begin";

    public static string BeginBlank(string lang, string initiative) => $"{Begin(lang, initiative)}/blank";

    public static string Sort(string lang, string initiative, Guid documentId) => $"{Begin(lang, initiative)}/{documentId}";

    public static string Draft(string lang, string initiative) => $"{Agenda(lang, initiative)}/draft";

    public static string AddPart(string lang, string initiative) => $"{Draft(lang, initiative)}/parts/add";

    public static string EditPart(string lang, string initiative, Guid partId) => $"{Draft(lang, initiative)}/parts/{partId}/edit";

    public static string RemovePart(string lang, string initiative, Guid partId) => $"{Draft(lang, initiative)}/parts/{partId}/remove";

    public static string PutForward(string lang, string initiative) => $"{Draft(lang, initiative)}/put-forward";

    public static string Version(string lang, string initiative, int number) => $"{Agenda(lang, initiative)}/versions/{number}";

    public static string Endorse(string lang, string initiative, int number) => $"{Version(lang, initiative, number)}/endorse";

    public static string Public(string lang, string initiative, bool whole = false) =>
        $"{SiteLinks.Front(lang, initiative)}/agenda" + Form(whole);

    public static string PublicVersions(string lang, string initiative) => $"{Public(lang, initiative)}/versions";

    /// <summary>The permanent address of a version.</summary>
    public static string PublicVersion(string lang, string initiative, int number, bool whole = false) =>
        $"{PublicVersions(lang, initiative)}/{number}" + Form(whole);

    public static string Markdown(string lang, string initiative, int number) => $"{PublicVersions(lang, initiative)}/{number}/markdown";

    public static string Canonical(string lang, string initiative, int number) => $"{PublicVersions(lang, initiative)}/{number}/canonical";

    /// <summary>The whole text has an address of its own beside the plain version's.</summary>
    private static string Form(bool whole) => whole ? "?text=whole" : "";
}
