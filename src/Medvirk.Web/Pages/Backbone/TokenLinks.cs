using Medvirk.Web.Access;

namespace Medvirk.Web.Pages.Backbone;

/// <summary>Addresses of the pages about tokens for the API.</summary>
public static class TokenLinks
{
    public static string Index(string lang, string initiative) => $"{SiteLinks.Work(lang, initiative)}/tokens";

    public static string Make(string lang, string initiative) => $"{Index(lang, initiative)}/new";

    public static string Revoke(string lang, string initiative, Guid id) => $"{Index(lang, initiative)}/{id}/revoke";

    /// <summary>The reference of the API.</summary>
    public static string Reference(string lang) => $"{SiteLinks.Home(lang)}/api";
}
