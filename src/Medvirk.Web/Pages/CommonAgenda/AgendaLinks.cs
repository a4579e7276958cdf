using System.Globalization;
using Medvirk.Domain.CommonAgenda;
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

    public static string PartHistory(string lang, string initiative, Guid partId) => $"{Draft(lang, initiative)}/parts/{partId}/history";

    public static string MovePart(string lang, string initiative, Guid partId) => $"{Draft(lang, initiative)}/parts/{partId}/move";

    public static string Paragraph(string lang, string initiative, Guid partId, Guid paragraphId) =>
        $"{Draft(lang, initiative)}/parts/{partId}/paragraphs/{paragraphId}";

    public static string Comment(string lang, string initiative, Guid partId, Guid paragraphId) => $"{Paragraph(lang, initiative, partId, paragraphId)}/comment";

    public static string Suggest(string lang, string initiative, Guid partId, Guid paragraphId) => $"{Paragraph(lang, initiative, partId, paragraphId)}/suggest";

    public static string TakeBackComment(string lang, string initiative, Guid commentId) => $"{Draft(lang, initiative)}/comments/{commentId}/take-back";

    public static string SettleComment(string lang, string initiative, Guid commentId) => $"{Draft(lang, initiative)}/comments/{commentId}/settle";

    public static string Suggestions(string lang, string initiative) => $"{Draft(lang, initiative)}/suggestions";

    public static string Suggestion(string lang, string initiative, int number) => $"{Suggestions(lang, initiative)}/{Text(number)}";

    public static string AcceptSuggestion(string lang, string initiative, int number) => $"{Suggestion(lang, initiative, number)}/accept";

    public static string RefuseSuggestion(string lang, string initiative, int number) => $"{Suggestion(lang, initiative, number)}/refuse";

    public static string TakeBackSuggestion(string lang, string initiative, int number) => $"{Suggestion(lang, initiative, number)}/take-back";

    public static string Writers(string lang, string initiative) => $"{Draft(lang, initiative)}/writers";

    /// <summary>How the partners adopt it.</summary>
    public static string Adoption(string lang, string initiative) => $"{Agenda(lang, initiative)}/adoption";

    public static string Changes(string lang, string initiative) => $"{Draft(lang, initiative)}/changes";

    public static string PutForwardEdition(string lang, string initiative) => $"{Draft(lang, initiative)}/put-forward-edition";

    public static string Contest(string lang, string initiative, VersionNumber edition) => $"{Version(lang, initiative, edition)}/contest";

    public static string Answer(string lang, string initiative, int number, Guid endorsementId) =>
        $"{Version(lang, initiative, number)}/endorsements/{endorsementId}/answer";

    public static string PutForward(string lang, string initiative) => $"{Draft(lang, initiative)}/put-forward";

    public static string Version(string lang, string initiative, VersionNumber number) => $"{Agenda(lang, initiative)}/versions/{number}";

    public static string Endorse(string lang, string initiative, int number) => $"{Version(lang, initiative, number)}/endorse";

    public static string Public(string lang, string initiative, bool whole = false) =>
        $"{SiteLinks.Front(lang, initiative)}/agenda" + Form(whole);

    public static string PublicVersions(string lang, string initiative) => $"{Public(lang, initiative)}/versions";

    /// <summary>The permanent address of a version.</summary>
    public static string PublicVersion(string lang, string initiative, VersionNumber number, bool whole = false) =>
        $"{PublicVersions(lang, initiative)}/{number}" + Form(whole);

    public static string Compare(string lang, string initiative, VersionNumber? from = null, VersionNumber? to = null) =>
        $"{Public(lang, initiative)}/compare" + (from is null || to is null ? "" : $"?from={from}&to={to}");

    public static string Markdown(string lang, string initiative, VersionNumber number) => $"{PublicVersions(lang, initiative)}/{number}/markdown";

    public static string Word(string lang, string initiative, VersionNumber number) => $"{PublicVersions(lang, initiative)}/{number}/word";

    public static string Html(string lang, string initiative, VersionNumber number) => $"{PublicVersions(lang, initiative)}/{number}/html";

    public static string Print(string lang, string initiative, VersionNumber number) => $"{PublicVersions(lang, initiative)}/{number}/print";

    public static string Canonical(string lang, string initiative, VersionNumber number) => $"{PublicVersions(lang, initiative)}/{number}/canonical";

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>The whole text has an address of its own beside the plain version's.</summary>
    private static string Form(bool whole) => whole ? "?text=whole" : "";
}
