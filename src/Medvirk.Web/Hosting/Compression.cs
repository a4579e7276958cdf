using System.IO.Compression;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Net.Http.Headers;

namespace Medvirk.Web.Hosting;

/// <summary>Pages and data travel compressed (docs/adr/0009 says why also members' pages may).</summary>
public static class Compression
{
    private static readonly string[] MoreTypes = ["application/problem+json", "image/svg+xml", "text/csv"];

    public static void AddCompression(this IServiceCollection services)
    {
        services.AddResponseCompression(options =>
        {
            options.EnableForHttps = true;
            options.MimeTypes = ResponseCompressionDefaults.MimeTypes.Concat(MoreTypes);
            options.Providers.Add<BrotliCompressionProvider>();
            options.Providers.Add<GzipCompressionProvider>();
        });
        services.Configure<BrotliCompressionProviderOptions>(options => options.Level = CompressionLevel.Fastest);
        services.Configure<GzipCompressionProviderOptions>(options => options.Level = CompressionLevel.Fastest);
    }

    /// <summary>
    /// Leaves one word in the wish for an encoding: br, gzip or nothing. What is kept per encoding
    /// is then kept three times at most, whatever browsers write.
    /// </summary>
    public static string Settle(HttpRequest request)
    {
        var wishes = request.GetTypedHeaders().AcceptEncoding;
        var settled = Takes(wishes, "br") ? "br" : Takes(wishes, "gzip") ? "gzip" : "";
        request.Headers.AcceptEncoding = settled.Length > 0 ? settled : default;
        return settled;
    }

    private static bool Takes(IList<StringWithQualityHeaderValue> wishes, string encoding) =>
        wishes.Any(wish => wish.Value.Equals(encoding, StringComparison.OrdinalIgnoreCase) && wish.Quality is null or > 0);
}
