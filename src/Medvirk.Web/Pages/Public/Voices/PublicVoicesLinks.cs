using Medvirk.Web.Access;

namespace Medvirk.Web.Pages.Public.Voices;

/// <summary>Addresses of the voices' public pages. A receipt code is never part of one.</summary>
public static class PublicVoicesLinks
{
    /// <summary>What people told us and what came of it.</summary>
    public static string Index(string lang, string initiative) => $"{SiteLinks.Front(lang, initiative)}/voices";

    public static string New(string lang, string initiative) => $"{Index(lang, initiative)}/new";

    public static string Follow(string lang, string initiative) => $"{Index(lang, initiative)}/follow";

    public static string Add(string lang, string initiative) => $"{Follow(lang, initiative)}/add";

    public static string Withdraw(string lang, string initiative) => $"{Follow(lang, initiative)}/withdraw";

    public static string Erase(string lang, string initiative) => $"{Follow(lang, initiative)}/erase";

    public static string Policy(string lang, string initiative) => $"{Index(lang, initiative)}/policy";
}
