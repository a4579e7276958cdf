using System.Net;
using Medvirk.Web.Guards;
using Microsoft.AspNetCore.Http;
using Xunit;

namespace Medvirk.Tests.Web.Guards;

public sealed class VoiceLimitsTests
{
    [Fact]
    public async Task Many_from_one_address_are_too_many_and_others_are_not_hindered()
    {
        await using var limits = new VoiceLimits();
        Assert.All(Enumerable.Range(0, VoiceLimits.Voices), _ => Assert.False(limits.ManyVoices(From("192.0.2.1"))));
        Assert.True(limits.ManyVoices(From("192.0.2.1")));
        Assert.False(limits.ManyVoices(From("192.0.2.2")));
        Assert.False(limits.ManyCodes(From("192.0.2.1")));
    }

    [Fact]
    public async Task One_subscribers_addresses_count_as_one()
    {
        await using var limits = new VoiceLimits();
        for (var i = 0; i < VoiceLimits.Voices; i++)
        {
            limits.ManyVoices(From($"2001:db8:1:2::{i + 1}"));
        }

        Assert.True(limits.ManyVoices(From("2001:db8:1:2:ffff::9")));
        Assert.False(limits.ManyVoices(From("2001:db8:1:3::1")));
    }

    [Fact]
    public async Task An_address_written_both_ways_is_one()
    {
        await using var limits = new VoiceLimits();
        for (var i = 0; i < VoiceLimits.Voices; i++)
        {
            limits.ManyVoices(From("192.0.2.1"));
        }

        Assert.True(limits.ManyVoices(From("::ffff:192.0.2.1")));
    }

    private static DefaultHttpContext From(string address) => new() { Connection = { RemoteIpAddress = IPAddress.Parse(address) } };
}
