using Medvirk.Web.Access;

namespace Medvirk.Web.Pages.Voices;

/// <summary>Addresses of the secretariat's pages about voices.</summary>
public static class VoicesLinks
{
    public static string Queue(string lang, string initiative) => $"{SiteLinks.Work(lang, initiative)}/voices";

    public static string Show(string lang, string initiative, Guid voice) => $"{Queue(lang, initiative)}/{voice}";

    public static string Moderate(string lang, string initiative, Guid voice) => $"{Show(lang, initiative, voice)}/moderate";

    public static string Answer(string lang, string initiative, Guid voice) => $"{Show(lang, initiative, voice)}/answer";

    public static string Contact(string lang, string initiative, Guid voice) => $"{Show(lang, initiative, voice)}/contact";
}
