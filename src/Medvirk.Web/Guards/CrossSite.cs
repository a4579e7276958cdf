namespace Medvirk.Web.Guards;

/// <summary>Whether a browser says that a request began on another site.</summary>
/// <remarks>
/// Sec-Fetch-Site is sent by every current browser and can't be set by a page; older ones send Origin with a POST.
/// What sends neither is no browser that carries someone else's words here. The Host is compared without scheme,
/// as a proxy may end the encryption.
/// </remarks>
public static class CrossSite
{
    public static bool IsFromElsewhere(HttpRequest request)
    {
        var site = request.Headers["Sec-Fetch-Site"].ToString();
        if (site.Length > 0)
        {
            return site is not ("same-origin" or "none");
        }

        var origin = request.Headers.Origin.ToString();
        return origin.Length > 0
            && !(Uri.TryCreate(origin, UriKind.Absolute, out var uri)
                && string.Equals(uri.Authority, request.Host.Value, StringComparison.OrdinalIgnoreCase));
    }
}
