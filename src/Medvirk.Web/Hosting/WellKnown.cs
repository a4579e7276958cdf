using System.Globalization;
using System.Text;
using Medvirk.Web.Access;

namespace Medvirk.Web.Hosting;

/// <summary>Files that programs look for at fixed addresses.</summary>
public static class WellKnown
{
    private const string SecurityTxt = "/.well-known/security.txt";

    /// <summary>RFC 9116 recommends less than a year.</summary>
    private static readonly TimeSpan SecurityTxtHolds = TimeSpan.FromDays(180);

    private static readonly Uri DemoContact = new("mailto:sikkerhed@demo.example");

    public static void MapWellKnown(this WebApplication app)
    {
        app.MapGet(SecurityTxt, Security).AllowAnonymous().WithMetadata(new PublicPageAttribute());
        app.MapGet("/robots.txt", () => Plain(Robots)).AllowAnonymous().WithMetadata(new PublicPageAttribute());
    }

    private const string Robots = """
        User-agent: *
        Disallow: /api/
        Disallow: /*/account
        Disallow: /*/work

        """;

    /// <summary>RFC 9116. Where no contact is set there is no such file, rather than one that leads nowhere.</summary>
    private static IResult Security(HttpContext http, Settings settings, InstallationState installation, TimeProvider clock)
    {
        if ((settings.SecurityContact ?? (installation.IsDemo ? DemoContact : null)) is not { } contact)
        {
            return Results.NotFound();
        }

        // By the day, so that it reads the same all day.
        var expires = clock.GetUtcNow().Date.Add(SecurityTxtHolds).ToString("yyyy-MM-dd'T'00:00:00'Z'", CultureInfo.InvariantCulture);
        return Plain($"""
            Contact: {contact}
            Expires: {expires}
            Preferred-Languages: da, en
            Canonical: {http.Request.Scheme}://{http.Request.Host}{SecurityTxt}

            """);
    }

    private static IResult Plain(string text) => Results.Text(text, "text/plain", Encoding.UTF8);
}
