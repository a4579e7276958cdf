using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace Medvirk.Web.Api;

/// <summary>How the API writes and reads JSON: camelCase, enums by name, numbers as exact decimals, Danish letters as themselves.</summary>
public static class ApiJson
{
    public static readonly JsonSerializerOptions Options = With(new JsonSerializerOptions(JsonSerializerDefaults.Web));

    /// <summary>Errors leave out what they don't say.</summary>
    public static readonly JsonSerializerOptions Problems = new(Options) { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

    public static JsonSerializerOptions With(JsonSerializerOptions options)
    {
        options.NumberHandling = JsonNumberHandling.Strict;
        options.AllowDuplicateProperties = false;
        options.PropertyNameCaseInsensitive = false;
        options.Encoder = JavaScriptEncoder.Create(UnicodeRanges.All);
        options.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false));
        return options;
    }
}
