namespace Medvirk.Web.Access;

/// <summary>Addresses that are of no room.</summary>
public static class SiteLinks
{
    /// <summary>The overview of initiatives.</summary>
    public static string Home(string lang) => $"/{lang}";

    /// <summary>An initiative's public front.</summary>
    public static string Front(string lang, string initiative) => $"/{lang}/{initiative}";

    /// <summary>A member's front of an initiative.</summary>
    public static string Work(string lang, string initiative) => $"/{lang}/{initiative}/work";
}
