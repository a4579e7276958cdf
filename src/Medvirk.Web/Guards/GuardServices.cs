namespace Medvirk.Web.Guards;

/// <summary>What guards the forms that anyone may send.</summary>
public static class GuardServices
{
    public static void AddGuards(this IServiceCollection services)
    {
        services.AddSingleton<PublicForms>();
        services.AddSingleton<AddressLimits>();
        services.AddSingleton<HeldForms>();
    }
}
