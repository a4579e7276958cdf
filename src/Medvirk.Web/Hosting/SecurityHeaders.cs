namespace Medvirk.Web.Hosting;

/// <summary>What every answer tells the browser to refuse (docs/security.md gives the reasons).</summary>
public static class SecurityHeaders
{
    private const int AYear = 365 * 24 * 60 * 60;

    private static readonly HeaderPolicyCollection Policies = new HeaderPolicyCollection()
        .AddContentSecurityPolicy(csp =>
        {
            csp.AddDefaultSrc().None();
            csp.AddScriptSrc().Self();
            csp.AddStyleSrc().Self();
            csp.AddImgSrc().Self();
            csp.AddFontSrc().Self();
            csp.AddConnectSrc().Self();
            csp.AddManifestSrc().Self();
            csp.AddObjectSrc().None();
            csp.AddBaseUri().Self();
            csp.AddFormAction().Self();
            csp.AddFrameAncestors().None();
        })
        .AddFrameOptionsDeny()
        .AddContentTypeOptionsNoSniff()

        // Addresses can hold a secret (an invitation): no other site learns them.
        // Not "no-referrer", under which browsers hide the origin of our own forms too.
        .AddReferrerPolicySameOrigin()
        .AddCrossOriginOpenerPolicy(policy => policy.SameOrigin())
        .AddCrossOriginResourcePolicy(policy => policy.SameOrigin())
        .AddPermissionsPolicyWithDefaultSecureDirectives()

        // Sent only over https.
        .AddStrictTransportSecurityMaxAgeIncludeSubDomains(AYear)
        .RemoveServerHeader();

    public static void UseSecurityHeaders(this WebApplication app) => app.UseSecurityHeaders(Policies);
}
