using Medvirk.Data;
using Medvirk.Data.Backbone;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.AuthenticatedEncryption;
using Microsoft.AspNetCore.DataProtection.AuthenticatedEncryption.ConfigurationModel;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.XmlEncryption;
using Microsoft.AspNetCore.Identity;

namespace Medvirk.Web.Access;

/// <summary>How people sign in: passwords and how often one may be wrong, cookies and the keys that seal them.</summary>
public static class AccountServices
{
    public static void AddAccounts(this IServiceCollection services)
    {
        // Keys for cookies lie in the database: any node reads any node's cookie.
        // Authenticated encryption in one pass: every members' page reads and writes such text.
        services.AddDataProtection().SetApplicationName("medvirk").PersistKeysToDbContext<MedvirkContext>()
            .UseCryptographicAlgorithms(new AuthenticatedEncryptorConfiguration { EncryptionAlgorithm = EncryptionAlgorithm.AES_256_GCM });

        // As they are, by choice: a key to lock them with would have to lie beside them (docs/security.md).
        services.Configure<KeyManagementOptions>(options => options.XmlEncryptor = new NullXmlEncryptor());
        services.AddIdentityCore<Account>(options =>
            {
                options.User.RequireUniqueEmail = true;
                options.Password.RequiredLength = 10;
                options.Password.RequireDigit = false;
                options.Password.RequireLowercase = false;
                options.Password.RequireUppercase = false;
                options.Password.RequireNonAlphanumeric = false;
                options.Password.RequiredUniqueChars = 4;
                options.Lockout.MaxFailedAccessAttempts = 8;
                options.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(10);
            })
            .AddEntityFrameworkStores<MedvirkContext>()
            .AddDefaultTokenProviders()
            .AddPasswordValidator<CommonPasswords>()
            .AddSignInManager();
        services.AddScoped<Sessions>();
        services.AddScoped<PasswordDesk>();
        services.AddScoped<InvitationDesk>();
        services.AddAuthentication(IdentityConstants.ApplicationScheme)
            .AddCookie(IdentityConstants.ApplicationScheme, SignInCookie.Configure);
        services.AddAuthorizationBuilder().SetFallbackPolicy(
            new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
    }
}
