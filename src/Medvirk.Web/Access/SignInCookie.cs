using Medvirk.Web.Guards;
using Microsoft.AspNetCore.Authentication.Cookies;

namespace Medvirk.Web.Access;

/// <summary>The one cookie of signed-in people: same-site, http-only, twelve hours sliding. It names a session, which can be ended.</summary>
public static class SignInCookie
{
    public static void Configure(CookieAuthenticationOptions options)
    {
        options.Cookie.Name = "medvirk";
        options.Cookie.SameSite = SameSiteMode.Lax;
        options.Cookie.HttpOnly = true;
        options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        options.ExpireTimeSpan = TimeSpan.FromHours(12);
        options.SlidingExpiration = true;
        options.Events.OnSigningIn = context => SessionsOf(context.HttpContext).BeginAsync(context);
        options.Events.OnValidatePrincipal = context => SessionsOf(context.HttpContext).CheckAsync(context);
        options.Events.OnSigningOut = context => SessionsOf(context.HttpContext).EndOwnAsync(context.HttpContext.User, context.HttpContext.RequestAborted);
        options.Events.OnRedirectToLogin = async context =>
        {
            // What was typed in a form whose session ran out is carried through the sign-in page.
            if (await context.HttpContext.RequestServices.GetRequiredService<HeldForms>().TryHoldAsync(context.HttpContext))
            {
                return;
            }

            var back = context.Request.PathBase + context.Request.Path + context.Request.QueryString;
            context.Response.Redirect(AccountLinks.SignIn(LanguageOf(context.Request), back));
        };
        options.Events.OnRedirectToAccessDenied = context =>
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            return Task.CompletedTask;
        };
    }

    public static string LanguageOf(HttpRequest request) => request.RouteValues["lang"] as string ?? "da";

    private static Sessions SessionsOf(HttpContext http) => http.RequestServices.GetRequiredService<Sessions>();
}
