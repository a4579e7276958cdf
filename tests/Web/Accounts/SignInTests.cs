using System.Net;
using Medvirk.Tests.Testing;

namespace Medvirk.Tests.Web.Accounts;

/// <summary>The door itself.</summary>
public sealed class SignInTests
{
    private const string Wrong = "E-mail og adgangskode passer ikke sammen";

    [Theory, EveryDatabase]
    public async Task After_eight_wrong_passwords_the_right_one_is_refused_with_the_same_sentence(TestDatabase database)
    {
        var world = await TestWorld.OnAsync(database);
        var person = await world.PersonAsync();
        for (var time = 0; time < 8; time++)
        {
            Assert.Contains(Wrong, (await TryAsync(world, person.Email, "helt forkert kode")).Main, StringComparison.Ordinal);
        }

        var closed = await TryAsync(world, person.Email, TestWorld.Password);
        Assert.Equal(HttpStatusCode.BadRequest, closed.Status);
        var unknown = await TryAsync(world, "ingen@example.org", TestWorld.Password);
        Assert.Equal(Error(unknown), Error(closed));
    }

    [Theory, EveryDatabase]
    public async Task Signing_out_ends_the_session_also_for_a_copied_cookie(TestDatabase database)
    {
        var world = await TestWorld.OnAsync(database);
        var browser = await world.SignedInAsync(await world.PersonAsync());
        var copied = browser.Cookies;
        await (await browser.GetAsync("/da/account/sign-out")).Form().SubmitAsync();

        var request = new HttpRequestMessage(HttpMethod.Get, "/da/account");
        request.Headers.Add("Cookie", copied);
        var answer = await world.Visitor().SendAsync(request);

        Assert.StartsWith("/da/account/sign-in?", answer.Location, StringComparison.Ordinal);
    }

    [Theory, EveryDatabase]
    public async Task Whereto_is_an_address_and_its_digits_are_no_personal_number(TestDatabase database)
    {
        const string back = "/da/account/invitations/ab0101701234cd";
        var world = await TestWorld.OnAsync(database);
        var person = await world.PersonAsync();
        var form = (await world.Visitor().GetAsync("/da/account/sign-in?back=" + back)).Form();
        var answer = await form.Set("Input.Email", person.Email).Set("Input.Password", TestWorld.Password).SubmitAsync();
        Assert.Equal(back, answer.Location);
    }

    [Theory, EveryDatabase]
    public async Task Whoever_is_signed_in_can_always_sign_out_and_is_not_asked_to_sign_in(TestDatabase database)
    {
        var world = await TestWorld.OnAsync(database);
        var page = await (await world.SignedInAsync(await world.PersonAsync())).GetAsync("/da/account");

        Assert.NotNull(page.Document.QuerySelector("header a[href='/da/account/sign-out']"));
        Assert.Null(page.Document.QuerySelector("a[href='/da/account/sign-in']"));
        Assert.NotNull((await world.Visitor().GetAsync("/da")).Document.QuerySelector("footer a[href='/da/account/sign-in']"));
    }

    [Theory]
    [EveryDatabase("", "kode", "Skriv din e-mail.")]
    [EveryDatabase("a@example.org", "", "Skriv din adgangskode.")]
    public async Task What_is_missing_is_said_and_the_address_is_kept(TestDatabase database, string email, string password, string says)
    {
        var answer = await TryAsync(await TestWorld.OnAsync(database), email, password);
        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains(says, answer.Main, StringComparison.Ordinal);
        Assert.Equal(email, answer.Document.QuerySelector("[name='Input.Email']")!.GetAttribute("value") ?? "");
    }

    [Theory]
    [InlineData("1234567890")]
    [InlineData("qwertyuiop12")]
    [InlineData("Password1234")]
    [InlineData("hejhejhejhej")]
    [InlineData("anna.berg2026")]
    [InlineData("anna.berg@example.org")]
    public void What_is_tried_first_is_refused(string password) => Assert.True(Medvirk.Web.Access.CommonPasswords.IsCommon(password, "Anna.Berg@example.org"));

    [Theory]
    [InlineData("husk en god sætning")]
    [InlineData("en lang nok adgangskode")]
    [InlineData("tre grønne cykler ved kajen")]
    public void A_sentence_of_ones_own_will_do(string password) => Assert.False(Medvirk.Web.Access.CommonPasswords.IsCommon(password, "anna.berg@example.org"));

    private static async Task<TestPage> TryAsync(TestWorld world, string email, string password) =>
        await (await world.Visitor().GetAsync("/da/account/sign-in")).Form().Set("Input.Email", email).Set("Input.Password", password).SubmitAsync();

    private static string Error(TestPage page) => page.Document.QuerySelector("[data-focus]")!.TextContent;
}
