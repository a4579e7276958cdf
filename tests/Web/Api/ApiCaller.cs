using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Medvirk.Domain.Backbone;
using Medvirk.Domain.Shared;
using Medvirk.Tests.Testing;

namespace Medvirk.Tests.Web.Api;

/// <summary>A program that calls the API, with a token or without.</summary>
internal sealed class ApiCaller(TestWorld world, string? token = null)
{
    private static int keys;

    /// <summary>A key that no one has used.</summary>
    public static string NewKey() => FormattableString.Invariant($"key-{Interlocked.Increment(ref keys)}");

    public Task<ApiAnswer> GetAsync(string address, Action<HttpRequestMessage>? adjust = null) => SendAsync(HttpMethod.Get, address, null, null, adjust);

    public Task<ApiAnswer> PostAsync(string address, object body, string? key = null, Action<HttpRequestMessage>? adjust = null) =>
        SendAsync(HttpMethod.Post, address, body, key, adjust);

    public Task<ApiAnswer> PutAsync(string address, object body, string? key = null, Action<HttpRequestMessage>? adjust = null) =>
        SendAsync(HttpMethod.Put, address, body, key, adjust);

    /// <param name="method">The method.</param>
    /// <param name="address">Path and query.</param>
    /// <param name="body">A text is sent as it is, anything else as JSON.</param>
    /// <param name="key">The idempotency key; null for none.</param>
    /// <param name="adjust">Last changes.</param>
    public async Task<ApiAnswer> SendAsync(HttpMethod method, string address, object? body, string? key, Action<HttpRequestMessage>? adjust = null)
    {
        var request = new HttpRequestMessage(method, address);
        if (token is not null)
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        }

        if (key is not null)
        {
            request.Headers.Add("Idempotency-Key", key);
        }

        if (body is not null)
        {
            request.Content = new StringContent(body as string ?? JsonSerializer.Serialize(body, JsonSerializerOptions.Web), Encoding.UTF8, "application/json");
        }

        adjust?.Invoke(request);
        return new ApiAnswer(await world.Visitor().SendAsync(request));
    }
}

/// <summary>An answer of the API.</summary>
internal sealed class ApiAnswer(TestPage page)
{
    public HttpStatusCode Status => page.Status;

    public string Text => page.Text;

    public byte[] Body => page.Body;

    public IReadOnlyDictionary<string, string> Headers => page.Headers;

    public JsonElement Json => JsonDocument.Parse(page.Text).RootElement;

    /// <summary>The code of an error.</summary>
    public string Code => Json.GetProperty("code").GetString()!;

    /// <summary>Where what is wrong: <c>/rows/0/period not-a-period</c>.</summary>
    public IReadOnlyList<string> Errors =>
    [
        .. Json.GetProperty("errors").EnumerateArray().Select(e =>
            (e.TryGetProperty("pointer", out var at) ? at.GetString() : e.GetProperty("parameter").GetString()) + " " + e.GetProperty("code").GetString()),
    ];

    public ApiAnswer Is(HttpStatusCode status)
    {
        Assert.True(page.Status == status, $"{page.Address} answered {page.Status}, not {status}: {page.Text}");
        return this;
    }
}

internal static class Tokens
{
    /// <summary>A token of a person under the latest mandate in the initiative.</summary>
    public static async Task<string> TokenAsync(this TestInitiative initiative, TestPerson person, params TokenScope[] scopes)
    {
        var owner = await initiative.ActorOfAsync(person);
        var secret = "";
        await initiative.World.PerformAsync(initiative.Id, (db, now) =>
        {
            var made = AccessToken.Make(
                initiative.Id, "Prøve", scopes.Length > 0 ? scopes : AccessToken.ScopesFor(owner.Role), DateOnly.FromDateTime(now).AddDays(30), [], owner, now);
            db.Add(made.Made.Token);
            secret = made.Made.Secret;
            return Task.FromResult<Refusal?>(null);
        });
        return secret;
    }

    public static async Task<ApiCaller> CallerAsync(this TestInitiative initiative, TestPerson person, params TokenScope[] scopes) =>
        new(initiative.World, await initiative.TokenAsync(person, scopes));

    /// <summary>An address of the API in the initiative.</summary>
    public static string Api(this TestInitiative initiative, string path = "") => $"/api/v1/initiatives/{initiative.Slug}{(path.Length > 0 ? "/" + path : "")}";
}
