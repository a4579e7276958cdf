using System.Text.Json;
using Medvirk.Data.Shared;
using Medvirk.Domain.Shared;
using Medvirk.Web.Hosting;
using Medvirk.Web.Language;

namespace Medvirk.Web.Api;

/// <summary>An error as data (RFC 9457): a stable code, and a sentence in Danish or English.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="Code">Stable; programs go by it. Words: <c>api.problem.{Code}</c>, unless the sentence is handed in.</param>
/// <param name="Sentence">What is wrong, in the reader's language; null for the code's own sentence.</param>
public sealed record Problem(int Status, string Code, string? Sentence = null)
{
    /// <summary>More are counted, not listed.</summary>
    public const int MostErrors = 1000;

    public const string ContentType = "application/problem+json";

    /// <summary>What is wrong where, in the order of the request.</summary>
    public IReadOnlyList<ProblemError> Errors { get; init; } = [];

    /// <summary>What a bare status says.</summary>
    public static Problem Of(int status) => new(status, status switch
    {
        StatusCodes.Status401Unauthorized => "token-missing",
        StatusCodes.Status403Forbidden => "role-not-allowed",
        StatusCodes.Status404NotFound => "not-found",
        StatusCodes.Status405MethodNotAllowed => "method-not-allowed",
        StatusCodes.Status413PayloadTooLarge => "too-large",
        StatusCodes.Status415UnsupportedMediaType => "not-json",
        StatusCodes.Status429TooManyRequests => "too-many-calls",
        StatusCodes.Status503ServiceUnavailable => "database-away",
        StatusCodes.Status507InsufficientStorage => "no-room",
        >= 500 => "internal-error",
        _ => "bad-request",
    });

    /// <summary>An expected no of the domain: 409.</summary>
    public static Problem Of(Refusal refusal, Texts words) => new(StatusCodes.Status409Conflict, refusal.Code, words.Of(refusal));

    /// <summary>Something in the address is wrong.</summary>
    public static Problem OfParameter(string name, string code, Texts words) =>
        new(StatusCodes.Status400BadRequest, "bad-parameter") { Errors = [new(null, name, code, words[$"api.error.{code}"])] };

    /// <summary>Something in the body is wrong; nothing of it was done.</summary>
    public static Problem OfRows(IReadOnlyList<ProblemError> errors) => new(StatusCodes.Status422UnprocessableEntity, "rows-refused") { Errors = errors };

    /// <summary>Gives every error under the API's addresses a body, those of the server itself too. Stands before routing.</summary>
    public static async Task FillAsync(HttpContext http, RequestDelegate next)
    {
        if (!ApiPaths.Cover(http.Request.Path))
        {
            await next(http);
            return;
        }

        try
        {
            await next(http);
        }
        catch (BadHttpRequestException e) when (!http.Response.HasStarted)
        {
            http.Response.Clear();
            http.Response.StatusCode = e.StatusCode;
        }
        catch (Exception e) when (!http.Response.HasStarted && !http.RequestAborted.IsCancellationRequested)
        {
            // Without the message, which could repeat what a person sent.
            http.RequestServices.GetRequiredService<ILogger<Problem>>().LogError("A call of the API failed: {Fault}", Faults.InFull(e));
            http.Response.Clear();
            http.Response.StatusCode = Faults.StatusOf(e, http.RequestServices.GetRequiredService<Store>());
        }

        if (!http.Response.HasStarted && http.Response is { StatusCode: >= 400, ContentLength: null or 0, ContentType: null or "" })
        {
            await Of(http.Response.StatusCode).WriteAsync(http);
        }
    }

    public async Task WriteAsync(HttpContext http)
    {
        var words = Texts.In(ApiPaths.LanguageOf(http.Request));
        var response = http.Response;
        response.StatusCode = Status;
        response.Headers.CacheControl = "no-store";
        response.Headers.Append("Vary", "Accept-Language");
        response.Headers.ContentLanguage = words.Language;
        response.ContentType = ContentType;
        var body = new ProblemBody(
            $"urn:medvirk:problem:{Code}", words[$"api.status.{Status}"], Status, Sentence ?? words[$"api.problem.{Code}"], Code,
            Errors.Count > 0 ? Errors.Count : null, Errors.Count > 0 ? [.. Errors.Take(MostErrors)] : null);
        await response.Body.WriteAsync(JsonSerializer.SerializeToUtf8Bytes(body, ApiJson.Problems), http.RequestAborted);
    }

    /// <summary>As an endpoint's answer.</summary>
    public IResult AsResult() => new Answer(this);

    private sealed class Answer(Problem problem) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext) => problem.WriteAsync(httpContext);
    }
}

/// <summary>The body of an error.</summary>
/// <param name="Type">A name for the kind of problem.</param>
/// <param name="Title">The kind of problem in a few words.</param>
/// <param name="Status">The HTTP status.</param>
/// <param name="Detail">What is wrong, in a sentence.</param>
/// <param name="Code">Stable; programs go by it.</param>
/// <param name="ErrorCount">How many errors there are; at most 1,000 are listed.</param>
/// <param name="Errors">What is wrong where.</param>
public sealed record ProblemBody(string Type, string Title, int Status, string Detail, string Code, int? ErrorCount, IReadOnlyList<ProblemError>? Errors);

/// <summary>One thing that is wrong.</summary>
/// <param name="Pointer">Where in the body (RFC 6901): <c>/rows/3/number</c>; null where it is in the address.</param>
/// <param name="Parameter">Which parameter of the address or header; null where it is in the body.</param>
/// <param name="Code">Stable; programs go by it.</param>
/// <param name="Message">In plain Danish or English.</param>
public sealed record ProblemError(string? Pointer, string? Parameter, string Code, string Message);
