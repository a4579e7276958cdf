using Medvirk.Web.Mail;

namespace Medvirk.Tests.Web.Mail;

/// <summary>How MEDVIRK_SMTP, MEDVIRK_MAIL_FROM and MEDVIRK_PUBLIC_URL are read.</summary>
public sealed class MailOptionsTests
{
    private const string From = "Medvirk <medvirk@example.org>";
    private const string Url = "https://medvirk.example";

    [Fact]
    public void Without_a_server_there_is_no_mail() => Assert.Null(MailOptions.Read(null, From, Url));

    [Theory]
    [InlineData("smtps://anna:p%40ss%3Aw@mail.example.org", "mail.example.org", 465, true, "anna", "p@ss:w")]
    [InlineData("smtp://mail.example.org", "mail.example.org", 587, false, null, null)]
    [InlineData("smtp://anna:x@localhost:2525", "localhost", 2525, false, "anna", "x")]
    public void A_server_is_read(string smtp, string host, int port, bool tls, string? user, string? password)
    {
        var options = MailOptions.Read(smtp, From, Url)!;
        Assert.Equal((host, port, tls, user, password), (options.Host, options.Port, options.IsTlsFromStart, options.User, options.Password));
        Assert.Equal(("Medvirk", "medvirk@example.org"), (options.From.Name, options.From.Address));
    }

    [Theory]
    [InlineData("mail.example.org", From, Url, "MEDVIRK_SMTP")]
    [InlineData("https://anna:secret@mail.example.org", From, Url, "MEDVIRK_SMTP")]
    [InlineData("smtp://mail.example.org", null, Url, "MEDVIRK_MAIL_FROM")]
    [InlineData("smtp://mail.example.org", "ingen", Url, "MEDVIRK_MAIL_FROM")]
    [InlineData("smtp://mail.example.org", From, null, "MEDVIRK_PUBLIC_URL")]
    [InlineData("smtp://mail.example.org", From, "medvirk.example", "MEDVIRK_PUBLIC_URL")]
    [InlineData("smtp://mail.example.org", From, "https://medvirk.example/sti", "MEDVIRK_PUBLIC_URL")]
    public void What_is_wrong_names_the_setting_and_no_secret(string smtp, string? from, string? url, string setting)
    {
        var e = Assert.Throws<FormatException>(() => MailOptions.Read(smtp, from, url));
        Assert.Contains(setting, e.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", e.Message, StringComparison.Ordinal);
    }
}
