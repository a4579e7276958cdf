namespace Medvirk.Web.Guards;

/// <summary>What guards the forms.</summary>
public static class GuardServices
{
    public static void AddGuards(this IServiceCollection services)
    {
        services.AddSingleton<PublicForms>();
        services.AddSingleton<VoiceLimits>();
        services.AddSingleton<HeldForms>();
        services.AddSingleton<PressedTwice>();
    }
}
