using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.TestHost;

namespace Medvirk.Tests.Testing;

/// <summary>A browser without JavaScript: keeps cookies, reads pages, fills in forms.</summary>
/// <param name="site">The site's address.</param>
/// <param name="connect">Makes a client to it that neither follows redirects nor keeps cookies.</param>
public sealed class TestBrowser(Uri site, Func<HttpClient> connect)
{
    private readonly CookieContainer cookies = new();

    public TestBrowser(TestServer server)
        : this(server.BaseAddress, server.CreateClient)
    {
    }

    /// <summary>What it sends along, for requests outside it.</summary>
    public string Cookies => cookies.GetCookieHeader(site);

    public async Task SignInAsync(string email, string password)
    {
        var page = await GetAsync("/da/account/sign-in");
        var answer = await page.Form().Set("Input.Email", email).Set("Input.Password", password).SubmitAsync();
        if (answer.Status != HttpStatusCode.Redirect)
        {
            throw new InvalidOperationException($"{email} could not sign in: {answer.Status}\n{answer.Text}");
        }
    }

    public Task<TestPage> GetAsync(string address) => SendAsync(new HttpRequestMessage(HttpMethod.Get, address));

    public async Task<TestPage> SendAsync(HttpRequestMessage request)
    {
        using (request)
        {
            var address = new Uri(site, request.RequestUri!);
            request.RequestUri = address;
            if (cookies.GetCookieHeader(address) is { Length: > 0 } header && !request.Headers.Contains("Cookie"))
            {
                request.Headers.Add("Cookie", header);
            }

            using var client = connect();
            using var response = await client.SendAsync(request);
            foreach (var cookie in response.Headers.TryGetValues("Set-Cookie", out var set) ? set : [])
            {
                cookies.SetCookies(address, cookie);
            }

            return new TestPage(this, response, address, await response.Content.ReadAsByteArrayAsync());
        }
    }

    /// <summary>Gets the page that the answer sends on to.</summary>
    public async Task<TestPage> FollowAsync(TestPage page)
    {
        while (page.Location is { } location)
        {
            page = await GetAsync(location);
        }

        return page;
    }

    /// <summary>As if the session had run out.</summary>
    public void ForgetCookies()
    {
        foreach (Cookie cookie in cookies.GetAllCookies())
        {
            cookie.Expired = true;
        }
    }
}

/// <summary>An answer, read.</summary>
public sealed class TestPage
{
    private readonly TestBrowser browser;
    private readonly Lazy<IHtmlDocument> document;

    internal TestPage(TestBrowser browser, HttpResponseMessage response, Uri address, byte[] body)
    {
        this.browser = browser;
        (Status, Address, Body) = (response.StatusCode, address, body);
        Location = response.Headers.Location?.OriginalString;
        Headers = response.Headers.Concat(response.Content.Headers)
            .ToDictionary(header => header.Key, header => string.Join(", ", header.Value), StringComparer.OrdinalIgnoreCase);
        document = new Lazy<IHtmlDocument>(() => new HtmlParser().ParseDocument(Text));
    }

    public HttpStatusCode Status { get; }

    public Uri Address { get; }

    /// <summary>Where a redirect points.</summary>
    public string? Location { get; }

    public IReadOnlyDictionary<string, string> Headers { get; }

    public byte[] Body { get; }

    public string Text => System.Text.Encoding.UTF8.GetString(Body);

    public IHtmlDocument Document => document.Value;

    /// <summary>What a person reads in the page's main part, blanks folded.</summary>
    public string Main => string.Join(' ', (Document.QuerySelector("main") ?? Document.Body!).TextContent
        .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    public string Heading => Document.QuerySelector("h1")?.TextContent.Trim() ?? "";

    /// <summary>The form to fill in: the page's main one, or the one that the selector finds.</summary>
    public TestForm Form(string selector = "main form[method=post]") => new(
        browser,
        Document.QuerySelector(selector) as IHtmlFormElement
            ?? throw new InvalidOperationException($"No form '{selector}' at {Address} ({Status}):\n{Text}"),
        Address);
}

/// <summary>A form being filled in; what isn't touched is sent as the page had it.</summary>
public sealed class TestForm
{
    private readonly TestBrowser browser;
    private readonly Uri target;
    private readonly List<KeyValuePair<string, string>> fields = [];
    private readonly List<(string Name, byte[] Content, string FileName)> files = [];
    private readonly bool isMultipart;

    internal TestForm(TestBrowser browser, IHtmlFormElement form, Uri page)
    {
        this.browser = browser;
        target = new Uri(page, form.GetAttribute("action") is { Length: > 0 } action ? action : page.PathAndQuery);
        isMultipart = form.Enctype == "multipart/form-data";
        foreach (var element in form.Elements)
        {
            Read(element);
        }
    }

    public IReadOnlyList<KeyValuePair<string, string>> Fields => fields;

    public TestForm Set(string name, string value) => Set(name, [value]);

    /// <summary>Several values of one name, such as ticked boxes; none removes it.</summary>
    public TestForm Set(string name, IEnumerable<string> values)
    {
        var at = fields.FindIndex(field => field.Key == name);
        fields.RemoveAll(field => field.Key == name);
        fields.InsertRange(at < 0 ? fields.Count : at, values.Select(value => KeyValuePair.Create(name, value)));
        return this;
    }

    public TestForm Attach(string name, byte[] content, string fileName)
    {
        files.Add((name, content, fileName));
        return this;
    }

    public Task<TestPage> SubmitAsync(Action<HttpRequestMessage>? adjust = null)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, target) { Content = Content() };
        // As browsers do on a form of the page's own site.
        request.Headers.Add("Origin", target.GetLeftPart(UriPartial.Authority));
        request.Headers.Add("Sec-Fetch-Site", "same-origin");
        adjust?.Invoke(request);
        return browser.SendAsync(request);
    }

    private HttpContent Content()
    {
        if (!isMultipart && files.Count == 0)
        {
            return new FormUrlEncodedContent(fields);
        }

        var content = new MultipartFormDataContent();
        foreach (var (name, value) in fields)
        {
            content.Add(new StringContent(value), name);
        }

        foreach (var (name, bytes, fileName) in files)
        {
            content.Add(new ByteArrayContent(bytes), name, fileName);
        }

        return content;
    }

    private void Read(AngleSharp.Dom.IElement element)
    {
        switch (element)
        {
            case IHtmlInputElement { Name: { } name, Type: "checkbox" or "radio" } box:
                if (box.IsChecked)
                {
                    fields.Add(KeyValuePair.Create(name, box.Value));
                }

                break;
            case IHtmlInputElement { Name: { } name, Type: not ("submit" or "file") } input:
                fields.Add(KeyValuePair.Create(name, input.Value));
                break;
            case IHtmlTextAreaElement { Name: { } name } area:
                fields.Add(KeyValuePair.Create(name, area.Value));
                break;
            case IHtmlSelectElement { Name: { } name } select:
                fields.Add(KeyValuePair.Create(name, select.Value ?? ""));
                break;
        }
    }
}
