namespace Medvirk.Web.Guards;

public static class GuardServices
{
    public static void AddGuards(this IServiceCollection services)
    {
        services.AddSingleton<PublicForms>();
        services.AddSingleton<AddressLimits>();
        services.AddSingleton<HeldForms>();
    }
}
