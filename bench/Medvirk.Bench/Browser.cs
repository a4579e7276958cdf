using System.Net;
using System.Text.RegularExpressions;

namespace Medvirk.Bench;

/// <summary>Asks like a browser with cookies, for what is not timed.</summary>
internal sealed partial class Browser : IDisposable
{
    private readonly CookieContainer cookies = new();
    private readonly HttpClient http;

    public Browser(Uri root) =>
        http = new HttpClient(new SocketsHttpHandler { CookieContainer = cookies }) { BaseAddress = root, Timeout = TimeSpan.FromSeconds(30) };

    /// <summary>The cookies as they are sent.</summary>
    public string Cookies => cookies.GetCookieHeader(http.BaseAddress!);

    public Task<string> GetAsync(string address) => http.GetStringAsync(address);

    /// <summary>The bytes as they travel to a browser that takes brotli.</summary>
    public async Task<byte[]> GetPackedAsync(string address)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Add("Accept-Encoding", "gzip, deflate, br");
        using var response = (await http.SendAsync(request)).EnsureSuccessStatusCode();
        return await response.Content.ReadAsByteArrayAsync();
    }

    public async Task SignInAsync(string email, string password)
    {
        const string address = "/da/account/sign-in";
        var form = await GetAsync(address);
        using var content = new FormUrlEncodedContent(
        [
            new("Input.Email", email),
            new("Input.Password", password),
            new("__RequestVerificationToken", Token().Match(form).Groups[1].Value),
        ]);
        using var answer = (await http.PostAsync(address, content)).EnsureSuccessStatusCode();
        if (answer.RequestMessage!.RequestUri!.AbsolutePath == address)
        {
            throw new InvalidOperationException($"{email} could not sign in.");
        }
    }

    public void Dispose() => http.Dispose();

    [GeneratedRegex("name=\"__RequestVerificationToken\"[^>]* value=\"([^\"]+)\"")]
    private static partial Regex Token();
}
