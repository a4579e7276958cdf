using System.Net;
using System.Text;
using Medvirk.Data.Backbone;
using Medvirk.Domain.Backbone;
using Medvirk.Tests.Testing;
using Medvirk.Tests.Web.Api;

namespace Medvirk.Tests.Web.Security;

/// <summary>Someone who tries every door.</summary>
/// <param name="Name">The role, as the table in docs/security.md names it.</param>
/// <param name="Cookies">What the person's browser sends; empty for a visitor.</param>
/// <param name="Token">The antiforgery token of the person's session.</param>
/// <param name="ApiToken">The person's token for the API, with all that the role can have; null where there is no mandate to make one under.</param>
internal sealed record Asker(string Name, string Cookies, string Token, string? ApiToken = null)
{
    private const string TokenField = "__RequestVerificationToken";

    /// <summary>One of each: in the home initiative where the role has a mandate, and nowhere else.</summary>
    public static async Task<IReadOnlyList<Asker>> AllAsync(TestWorld world, Examples examples)
    {
        var home = examples.Home;
        return
        [
            new Asker("visitor", "", ""),
            await InAsync("observer", await home.MemberAsync(Role.Observer)),
            await InAsync("reporter", await home.MemberAsync(Role.Reporter, examples.OwnOrganisation)),
            await InAsync("representative", await home.MemberAsync(Role.Representative, examples.OwnOrganisation)),
            await InAsync("seat", await home.MemberAsync(Role.Seat)),
            await InAsync("chair", await home.MemberAsync(Role.Chair)),
            await InAsync("secretariat", home.Secretary),
            await InAsync("operator", await OperatorAsync(world)),
            await InAsync("founder", await world.PersonAsync(isFounder: true)),
        ];

        async Task<Asker> InAsync(string name, TestPerson person)
        {
            var browser = await world.SignedInAsync(person);
            var page = await browser.GetAsync("/da/account/sign-out");
            return new Asker(
                name, browser.Cookies, page.Form().Fields.Single(field => field.Key == TokenField).Value,
                name is "operator" or "founder" ? null : await home.TokenAsync(person));
        }
    }

    /// <summary>The mark of an answer that no door should give, such as a failure.</summary>
    public const string Broken = "☠";

    /// <summary>Asks once, and says how it went in one mark (<see cref="Matrix.Legend"/>).</summary>
    public async Task<string> AskAsync(TestWorld world, Route route, string address)
    {
        var page = route.IsApi ? await CallAsync(world, route.Method, address)
            : route.Method == "POST" && route.IsPage ? await PostAsync(world, address)
            : await SendAsync(world, route.Method, address, []);
        return page.Status switch
        {
            HttpStatusCode.Redirect when page.Location!.Contains("/account/sign-in?", StringComparison.Ordinal) => "→",
            HttpStatusCode.Unauthorized => "→",
            HttpStatusCode.Forbidden => "✗",
            HttpStatusCode.NotFound => "–",
            HttpStatusCode.Conflict => "!",
            HttpStatusCode.OK or HttpStatusCode.Redirect or HttpStatusCode.SeeOther or HttpStatusCode.NotModified => "✓",
            HttpStatusCode.BadRequest when route.Method == "POST" => "✓",
            HttpStatusCode.UnprocessableEntity when route.IsApi => "✓",
            _ => Broken,
        };
    }

    /// <summary>As a program does: with the person's token, and (to see that it opens nothing) the cookies of the browser.</summary>
    private Task<TestPage> CallAsync(TestWorld world, string method, string address)
    {
        var request = new HttpRequestMessage(new HttpMethod(method), address);
        if (method is not "GET")
        {
            request.Content = new StringContent("{}", Encoding.UTF8, "application/json");
            request.Headers.Add("Idempotency-Key", ApiCaller.NewKey());
        }

        if (ApiToken is not null)
        {
            request.Headers.Add("Authorization", "Bearer " + ApiToken);
        }

        Carry(request);
        return world.Visitor().SendAsync(request);
    }

    /// <summary>Sends the page's own form as it stands; where the page isn't shown, a form with nothing but the token.</summary>
    private async Task<TestPage> PostAsync(TestWorld world, string address)
    {
        var page = await SendAsync(world, "GET", address, null);
        return page.Status == HttpStatusCode.OK && page.Document.QuerySelector("main form[method=post]:not([action])") is not null
            ? await page.Form("main form[method=post]:not([action])").SubmitAsync(request => Carry(request))
            : await SendAsync(world, "POST", address, [KeyValuePair.Create(TokenField, Token)]);
    }

    private Task<TestPage> SendAsync(TestWorld world, string method, string address, IEnumerable<KeyValuePair<string, string>>? fields)
    {
        var request = new HttpRequestMessage(new HttpMethod(method), address);
        if (method == "POST" && fields is not null)
        {
            request.Content = new FormUrlEncodedContent(fields);
        }

        Carry(request);
        return world.Visitor().SendAsync(request);
    }

    private void Carry(HttpRequestMessage request)
    {
        if (Cookies.Length > 0)
        {
            request.Headers.Add("Cookie", Cookies);
        }
    }

    private static async Task<TestPerson> OperatorAsync(TestWorld world)
    {
        var person = await world.PersonAsync();
        await world.ReadAsync(async db =>
        {
            (await db.FindAsync<Account>(person.Id))!.IsOperator = true;
            return await db.SaveChangesAsync();
        });
        return person;
    }
}
