using System.Data.Common;
using System.Net;
using Medvirk.Data;
using Medvirk.Tests.Testing;
using Medvirk.Web.Hosting;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

namespace Medvirk.Tests.Web.Api;

/// <summary>Every error is data, with a stable code and a sentence in the reader's language.</summary>
public sealed class ProblemTests
{
    [Theory]
    [InlineData("GET", "/api", 404, "not-found")]
    [InlineData("GET", "/api/v1/findes-ikke", 404, "not-found")]
    [InlineData("GET", "/openapi/v2.json", 404, "not-found")]
    [InlineData("GET", "/api/v1/initiatives/Ikke Et Navn", 404, "not-found")]
    [InlineData("DELETE", "/api/v1/initiatives", 405, "method-not-allowed")]
    [InlineData("GET", "/api/v1/initiatives?limit=0", 400, "bad-parameter")]
    [InlineData("GET", "/api/v1/initiatives?limit=1001", 400, "bad-parameter")]
    [InlineData("GET", "/api/v1/initiatives?limit=mange", 400, "bad-parameter")]
    [InlineData("GET", "/api/v1/initiatives?after=!!", 400, "bad-parameter")]
    [InlineData("GET", "/api/v1/initiatives?after=LTE", 400, "bad-parameter")]
    public async Task Every_error_is_a_problem_in_danish_or_english(string method, string address, int status, string code)
    {
        var caller = new ApiCaller(await TestWorld.OnAsync(TestDatabase.Sqlite));
        var sentences = new HashSet<string>();
        foreach (var language in new[] { "da", "en" })
        {
            var answer = await caller.SendAsync(new HttpMethod(method), address, null, null, r => r.Headers.Add("Accept-Language", language + "-XX, fr;q=0.5"));
            Assert.Equal((status, "application/problem+json", "no-store"), ((int)answer.Status, answer.Headers["Content-Type"], answer.Headers["Cache-Control"]));
            Assert.Equal((code, status, $"urn:medvirk:problem:{code}"), (answer.Code, answer.Json.GetProperty("status").GetInt32(), answer.Json.GetProperty("type").GetString()));
            Assert.Equal(language, answer.Headers["Content-Language"]);
            Assert.False(answer.Headers.ContainsKey("Set-Cookie"));
            var sentence = answer.Json.GetProperty("detail").GetString()!;
            Assert.False(sentence.StartsWith("api.", StringComparison.Ordinal), sentence);
            sentences.Add(sentence);
        }

        Assert.Equal(2, sentences.Count);
    }

    [Fact]
    public async Task What_is_sent_must_be_json_of_the_right_form_and_size()
    {
        var world = await TestWorld.OnAsync(TestDatabase.Sqlite);
        var initiative = await world.FoundAsync();
        var indicator = await ApiFigures.DefineAsync(initiative);
        var (caller, address) = (await initiative.CallerAsync(initiative.Secretary), initiative.Api($"indicators/{indicator}/values"));

        var form = await caller.SendAsync(HttpMethod.Post, address, null, "k", r => r.Content = new FormUrlEncodedContent([KeyValuePair.Create("a", "b")]));
        Assert.Equal("not-json", form.Is(HttpStatusCode.UnsupportedMediaType).Code);
        var large = await caller.PostAsync(address, new string(' ', (int)BodyLimits.Members + 1), "k");
        Assert.Equal("too-large", large.Is(HttpStatusCode.RequestEntityTooLarge).Code);
        foreach (var (text, pointer) in new[]
        {
            ("", ""), ("null", ""), ("{", ""), ("[1]", ""), ("""{"rows":[{"period":"2024","number":1}],}""", ""),
            ("""{"rows":[{"period":"2024"},{"period":2024}]}""", "/rows/1/period"),
            ("""{"rows":[{"period":"2024","number":"1"}]}""", "/rows/0/number"),
            ("""{"rows":[{"period":"2024","numbre":1}]}""", "/rows/0/numbre"),
            ("""{"rows":[{"period":"2024","period":"2025"}]}""", "/rows/0/period"),
        })
        {
            var answer = (await caller.PostAsync(address, text, "k")).Is(HttpStatusCode.BadRequest);
            Assert.Equal("malformed-json", answer.Code);
            Assert.Single(answer.Errors);
            Assert.True(answer.Errors[0].StartsWith(pointer, StringComparison.Ordinal), $"{text}: {answer.Errors[0]}");
        }
    }

    [Fact]
    public async Task A_fault_of_ours_tells_nothing_and_says_what_to_do()
    {
        await using var world = await TestWorld.StartAsync(
            TestDatabase.Sqlite, adjust: services => services.ConfigureDbContext<PublicContext>(options => options.AddInterceptors(new Broken())));
        var answer = (await new ApiCaller(world).GetAsync("/api/v1/initiatives")).Is(HttpStatusCode.InternalServerError);
        Assert.Equal("internal-error", answer.Code);
        Assert.DoesNotContain("secret", answer.Text, StringComparison.Ordinal);
    }

    private sealed class Broken : DbCommandInterceptor
    {
        public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
            DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default) =>
            throw new InvalidOperationException("a secret of the inside");
    }
}
