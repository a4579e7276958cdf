using System.Globalization;
using Medvirk.Data;
using Medvirk.Web.Access;
using Medvirk.Web.Language;

namespace Medvirk.Web.Api;

/// <summary>What an endpoint knows of its request.</summary>
internal static class ApiEndpoint
{
    public const string Json = "application/json";

    /// <summary>The initiative of a public address, or of the member's token.</summary>
    public static InitiativeInfo Initiative(this HttpContext http) => http.Features.Get<InitiativeInfo>() ?? Visit.Of(http).Initiative;

    /// <summary>Whose token it is; null for anyone else.</summary>
    public static Visit? Member(this HttpContext http) => http.Features.Get<Visit>();

    public static Texts Words(this HttpContext http) => http.Features.Get<Texts>()!;

    public static PublicContext PublicDb(this HttpContext http) => http.RequestServices.GetRequiredService<PublicContext>();

    public static MedvirkContext Db(this HttpContext http) => http.RequestServices.GetRequiredService<MedvirkContext>();

    /// <summary>A day of the query, as 2026-03-15; null where there is none.</summary>
    public static bool TryDay(this HttpContext http, string name, out DateOnly? day, out IResult? problem)
    {
        var text = http.Request.Query[name].ToString();
        (day, problem) = (null, null);
        if (text.Length == 0)
        {
            return true;
        }

        if (!DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var read))
        {
            problem = Problem.OfParameter(name, "not-a-day", http.Words()).AsResult();
            return false;
        }

        day = read;
        return true;
    }

    /// <summary>true or false; false where it isn't said.</summary>
    public static bool TryFlag(this HttpContext http, string name, out bool flag, out IResult? problem)
    {
        var text = http.Request.Query[name].ToString();
        (flag, problem) = (text == "true", null);
        if (text is "" or "true" or "false")
        {
            return true;
        }

        problem = Problem.OfParameter(name, "not-a-flag", http.Words()).AsResult();
        return false;
    }
}
