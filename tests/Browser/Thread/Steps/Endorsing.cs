using Medvirk.Tests.Browser.Harness;

namespace Medvirk.Tests.Browser.Thread.Steps;

/// <summary>Two organisations are invited by link, their mandates are confirmed, and they stand behind version 1.</summary>
public sealed class Endorsing(Walk walk)
{
    public async Task WalkAsync()
    {
        await InviteAsync(walk.First);
        await InviteAsync(walk.Second);
        await ConfirmAsync(walk.First);
        await ConfirmAsync(walk.Second);
        await EndorseAsync(walk.First);
        await EndorseAsync(walk.Second);
    }

    private async Task InviteAsync(Partner partner)
    {
        var (screen, T) = (walk.Secretariat, walk.T);
        await screen.OpenAsync(walk.Work());
        await screen.FollowAsync(T["nav.work.partners"]);
        await screen.FollowAsync(T["partners.add.title"]);
        await screen.FillAsync(T["partners.add.name"], partner.Name);
        await screen.ChooseAsync(T["partners.add.sector"], T["Sector." + partner.Sector]);
        await screen.PressAsync(T["partners.add.do"]);
        await screen.FillAsync(T["invite.email"], partner.Email);
        await screen.TickAsync(T["Role.Representative"]);
        await screen.PressAsync(T["invite.do"]);
        await AcceptAsync(partner, await screen.Page.Locator("code.copyable").InnerTextAsync());
    }

    /// <summary>In a browser that has never been here.</summary>
    private async Task AcceptAsync(Partner partner, string link)
    {
        var T = walk.T;
        var screen = partner.Screen = await walk.OpenAsync();
        await screen.OpenAsync(new Uri(link).PathAndQuery);
        await screen.SeesAsync(T["invitation.accept.title", walk.Name]);
        await screen.SeesAsync(partner.Name);
        await screen.FillAsync(T["invitation.accept.name"], partner.Person);
        await screen.FillAsync(T["invitation.accept.password"], Partner.Password);
        await screen.PressAsync(T["invitation.accept.do"]);
        Assert.Equal(walk.Work(), screen.Path);
        await screen.SeesAsync(T["front.unconfirmed"]);
    }

    /// <summary>Nobody else is in the organisation yet, so the secretariat vouches with a mandate letter.</summary>
    private async Task ConfirmAsync(Partner partner)
    {
        var (screen, T) = (walk.Secretariat, walk.T);
        await screen.OpenAsync(walk.Work());
        await screen.SeesAsync(T["front.MandateWaiting.why", partner.Name]);
        await screen.FollowAsync($"{T["front.MandateWaiting.do"]}: {partner.Person}");
        await screen.SeesAsync(T["mandate.confirm.question", partner.Person, partner.Name]);
        await screen.FillAsync(T["mandate.letter"], "Underskrevet af formanden 1. marts");
        await screen.PressAsync(T["mandate.letter.do"]);
        await screen.DoesNotSeeAsync(T["mandate.confirm.link", partner.Person]);
    }

    private async Task EndorseAsync(Partner partner)
    {
        var (screen, T) = (partner.Screen, walk.T);
        await screen.OpenAsync(walk.Work());
        await screen.DoesNotSeeAsync(T["front.unconfirmed"]);
        await screen.FollowAsync($"{T["front.AgendaToAnswer.do"]}: {T["front.AgendaToAnswer.about", 1]}");
        await screen.FollowAsync(T["version.endorse"]);
        await screen.TickAsync(T["endorse.Endorsed"]);
        await screen.PressAsync(T["endorse.do"]);
        await screen.SeesAsync(T["version.mine", T["Stance.Endorsed"]]);
    }
}
