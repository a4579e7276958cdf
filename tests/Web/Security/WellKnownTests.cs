using System.Globalization;
using System.Net;
using Medvirk.Tests.Testing;
using Medvirk.Web.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Medvirk.Tests.Web.Security;

public sealed class WellKnownTests
{
    [Fact]
    public async Task Security_txt_names_the_contact_and_expires_within_a_year()
    {
        await using var world = await TestWorld.StartAsync(TestDatabase.Sqlite, adjust: services =>
        {
            var settings = (Settings)services.Single(s => s.ServiceType == typeof(Settings)).ImplementationInstance!;
            services.Replace(ServiceDescriptor.Singleton(settings with { SecurityContact = new Uri("mailto:sikkerhed@example.org") }));
        });
        var file = await world.Visitor().GetAsync("/.well-known/security.txt");
        Assert.Equal("text/plain; charset=utf-8", file.Headers["Content-Type"]);
        var fields = file.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(": ", 2)).ToDictionary(f => f[0], f => f[1]);
        Assert.Equal("mailto:sikkerhed@example.org", fields["Contact"]);
        Assert.Equal("http://localhost/.well-known/security.txt", fields["Canonical"]);
        var expires = DateTime.Parse(fields["Expires"], CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal);
        Assert.InRange(expires, world.Clock.Now.AddDays(30), world.Clock.Now.AddDays(365));
    }

    [Fact]
    public async Task Without_a_contact_there_is_no_security_txt()
    {
        var world = await TestWorld.OnAsync(TestDatabase.Sqlite);
        Assert.Equal(HttpStatusCode.NotFound, (await world.Visitor().GetAsync("/.well-known/security.txt")).Status);
    }

    [Fact]
    public async Task Robots_are_asked_to_leave_members_and_programs_alone()
    {
        var world = await TestWorld.OnAsync(TestDatabase.Sqlite);
        Assert.Contains("Disallow: /*/work", (await world.Visitor().GetAsync("/robots.txt")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("MEDVIRK_PROXIES", "10.0.0.0/8, 127.0.0.1,::1", null)]
    [InlineData("MEDVIRK_PROXIES", "proxy.example", "proxy.example")]
    [InlineData("MEDVIRK_SECURITY_CONTACT", "mailto:a@example.org", null)]
    [InlineData("MEDVIRK_SECURITY_CONTACT", "a@example.org", "neither mailto: nor https:")]
    [InlineData("MEDVIRK_SECURITY_CONTACT", "http://example.org", "neither mailto: nor https:")]
    public void A_setting_that_cannot_be_read_stops_the_start_and_says_why(string name, string value, string? complaint)
    {
        var before = Environment.GetEnvironmentVariable(name);
        Environment.SetEnvironmentVariable(name, value);
        try
        {
            var mistake = Record.Exception(Settings.FromEnvironment);
            Assert.Equal(complaint is null, mistake is null);
            Assert.Contains(complaint ?? "", mistake?.Message ?? "", StringComparison.Ordinal);
        }
        finally
        {
            Environment.SetEnvironmentVariable(name, before);
        }
    }
}
