using System.Text.Json;
using Medvirk.Web.Language;

namespace Medvirk.Web.Api;

/// <summary>What was sent, with its bytes.</summary>
/// <param name="Bytes">As they came.</param>
/// <param name="Read">What they say; null where they can't be read.</param>
/// <param name="Problem">Why they can't be read; null where they can.</param>
public sealed record ApiBody<T>(byte[] Bytes, T? Read, Problem? Problem)
    where T : class;

/// <summary>Reads what is sent to the API.</summary>
public static class ApiBody
{
    public static async Task<ApiBody<T>> ReadAsync<T>(HttpContext http, Texts words)
        where T : class
    {
        using var memory = new MemoryStream();
        await http.Request.Body.CopyToAsync(memory, http.RequestAborted);
        var bytes = memory.ToArray();
        try
        {
            return JsonSerializer.Deserialize<T>(bytes, ApiJson.Options) is { } read
                ? new(bytes, read, null)
                : new(bytes, null, Malformed(words, "", 1));
        }
        catch (JsonException e)
        {
            return new(bytes, null, Malformed(words, PointerOf(e.Path), (e.LineNumber ?? 0) + 1));
        }
    }

    private static Problem Malformed(Texts words, string pointer, long line) => new(StatusCodes.Status400BadRequest, "malformed-json")
    {
        Errors = [new(pointer, null, "malformed-json", words["api.error.malformed-json", line])],
    };

    /// <summary><c>$.rows[3].number</c> as <c>/rows/3/number</c>.</summary>
    private static string PointerOf(string? path) => path is null
        ? ""
        : path.TrimStart('$').Replace("['", "/", StringComparison.Ordinal).Replace("']", "", StringComparison.Ordinal)
            .Replace('.', '/').Replace('[', '/').Replace("]", "", StringComparison.Ordinal);
}
