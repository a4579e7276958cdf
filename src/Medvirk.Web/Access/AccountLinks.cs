namespace Medvirk.Web.Access;

/// <summary>Addresses of the account pages.</summary>
public static class AccountLinks
{
    public static string SignIn(string lang, string? back = null) =>
        $"/{lang}/account/sign-in" + (back is null ? "" : "?back=" + Uri.EscapeDataString(back));

    /// <summary>Tells the sign-in page that a new password was just set.</summary>
    public const string PasswordSet = "password";

    public static string SignInWithNewPassword(string lang) => $"{SignIn(lang)}?done={PasswordSet}";

    public static string SignOut(string lang) => $"/{lang}/account/sign-out";

    /// <summary>Where a founder founds an initiative.</summary>
    public static string Found(string lang) => $"{Home(lang)}/initiatives/found";

    public static string Home(string lang) => $"/{lang}/account";

    /// <summary>What the person can see and change about the own account.</summary>
    public static string Profile(string lang) => $"{Home(lang)}/profile";

    public static string ChangeName(string lang) => $"{Profile(lang)}/name";

    public static string ChangePassword(string lang) => $"{Profile(lang)}/password";

    public static string EndSessions(string lang) => $"{Profile(lang)}/sessions/end";

    /// <summary>Where someone without a password asks for a new one.</summary>
    public static string Forgotten(string lang) => $"{Home(lang)}/forgotten-password";

    /// <summary>Where a link for a new password leads.</summary>
    public static string NewPassword(string lang, string token) => $"{Home(lang)}/new-password/{token}";

    public static string Invitation(string lang, string token) => $"/{lang}/account/invitations/{token}";
}
