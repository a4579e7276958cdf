using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Medvirk.Data;
using Medvirk.Data.Guards;
using Medvirk.Data.Shared;
using Medvirk.Domain.Shared;

namespace Medvirk.Web.Api;

/// <summary>
/// Writes of the API: once per key of the sender's, as a whole or not at all. The answer is stored in the transaction of
/// what was done, so that a request sent again gets the same answer, also after a crash on either side.
/// </summary>
public sealed class ApiWrites(MedvirkContext db, Acts acts, TimeProvider clock)
{
    public const string KeyHeader = "Idempotency-Key";
    public const string ReplayedHeader = "Idempotency-Replayed";

    /// <summary>Stops an act that did nothing; the answer says why.</summary>
    private static readonly Refusal Nothing = new("nothing");

    /// <param name="http">The request.</param>
    /// <param name="body">What was sent, byte for byte.</param>
    /// <param name="act">Does it, within the act, and says what was done or why not.</param>
    public async Task<IResult> PerformAsync(HttpContext http, byte[] body, Func<CancellationToken, Task<Outcome>> act)
    {
        if (KeyOf(http, out var key) is { } wrong)
        {
            return wrong.AsResult();
        }

        var (token, hash, now) = (http.Features.Get<TokenUse>()!.TokenId, HashOf(http.Request, body), clock.Now());
        KeptAnswer? kept = null;
        Outcome? outcome = null;
        await acts.PerformAsync(http.Initiative().Id, async ct =>
        {
            kept = await KeptAnswers.FindAsync(db, token, key, now, ct);
            if (kept is not null)
            {
                return Nothing;
            }

            outcome = await act(ct);
            if (outcome.Problem is not null)
            {
                return Nothing;
            }

            db.Add(new KeptAnswer
            {
                TokenId = token,
                Key = key,
                RequestHash = hash,
                Status = StatusCodes.Status200OK,
                Body = JsonSerializer.Serialize(outcome.Answer, ApiJson.Options),
                ForgetAt = now + KeptAnswer.Lifetime,
            });
            return null;
        }, http.RequestAborted);
        if (kept is null)
        {
            return outcome!.Problem?.AsResult() ?? Results.Json(outcome.Answer, ApiJson.Options);
        }

        if (kept.RequestHash != hash)
        {
            return new Problem(StatusCodes.Status422UnprocessableEntity, "key-used-otherwise").AsResult();
        }

        http.Response.Headers[ReplayedHeader] = "true";
        return Results.Text(kept.Body, ApiEndpoint.Json, Encoding.UTF8, kept.Status);
    }

    private static Problem? KeyOf(HttpContext http, out string key)
    {
        key = http.Request.Headers[KeyHeader].ToString();
        var code = key.Length == 0 ? "key-missing"
            : key.Length > KeptAnswer.KeyLength || key.Any(c => c is < '!' or > '~') ? "key-form"
            : null;
        return code is null ? null : Problem.OfParameter(KeyHeader, code, http.Words());
    }

    private static string HashOf(HttpRequest request, byte[] body)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes($"{request.Method} {request.Path}{request.QueryString}\n"));
        hash.AppendData(body);
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}

/// <summary>What came of a write.</summary>
/// <param name="Answer">What was done; null where nothing was.</param>
/// <param name="Problem">Why nothing was done; null where something was.</param>
public sealed record Outcome(object? Answer, Problem? Problem)
{
    public static Outcome Done(object answer) => new(answer, null);

    public static Outcome No(Problem problem) => new(null, problem);
}
