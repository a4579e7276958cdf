using Microsoft.AspNetCore.Components;

namespace Medvirk.Web.Ui;

/// <summary>Where the program's own files lie: by a name with the mark of their content, under which a browser may keep them for good.</summary>
public static class Assets
{
    public static string At(HttpContext http, string file) =>
        $"{http.Request.PathBase}/{http.GetEndpoint()?.Metadata.GetMetadata<ResourceAssetCollection>()?[file] ?? file}";
}
