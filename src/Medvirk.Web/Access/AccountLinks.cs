namespace Medvirk.Web.Access;

/// <summary>Addresses of the account pages.</summary>
public static class AccountLinks
{
    public static string SignIn(string lang, string? back = null) =>
        $"/{lang}/account/sign-in" + (back is null ? "" : "?back=" + Uri.EscapeDataString(back));

    public static string SignOut(string lang) => $"/{lang}/account/sign-out";

    /// <summary>Where a founder founds an initiative.</summary>
    public static string Found(string lang) => $"{Home(lang)}/initiatives/found";

    public static string Home(string lang) => $"/{lang}/account";

    public static string Invitation(string lang, string token) => $"/{lang}/account/invitations/{token}";
}
