using Medvirk.Tests.Architecture.Rules;

namespace Medvirk.Tests.Architecture;

public sealed class PageTests
{
    private const string Pages = "Medvirk.Web.Pages";
    private const string BrokenPages = "Medvirk.Tests.Architecture.Broken.Pages";

    /// <summary>
    /// The public forms: what anyone may write, and their own voice behind its receipt code. Each finds its one voice by the code
    /// and writes through an act; no list or search of theirs goes through the members' context.
    /// </summary>
    private static readonly string[] PublicForms =
    [
        "Voices.AddModel",
        "Voices.EraseModel",
        "Voices.FollowModel",
        "Voices.FollowedVoicePageModel",
        "Voices.NewModel",
        "Voices.WithdrawModel",
    ];

    [Fact]
    public void A_page_acts_in_its_own_room_only() =>
        Hold.Nothing(ForeignActs.Of(House.Types, Pages, "Medvirk.Domain"));

    [Fact]
    public void A_page_that_acts_in_another_room_is_found_out()
    {
        var found = Assert.Single(ForeignActs.Of(House.SampleTypes, BrokenPages, "Medvirk.Domain"));
        Assert.StartsWith("Voices.MovesModel → ReinforcingActivities.Activity.Move", found, StringComparison.Ordinal);
    }

    [Fact]
    public void Public_pages_read_through_the_public_context_save_the_forms_that_write() =>
        Hold.Same(PublicForms, PublicReads.Reaching(House.Types, Pages + ".Public"));

    [Fact]
    public void A_public_page_that_reads_as_members_do_is_found_out() =>
        Assert.Contains("Voices.TellsModel", PublicReads.Reaching(House.SampleTypes, BrokenPages + ".Public"));

    [Fact]
    public void Each_page_lives_in_a_room() =>
        Hold.Nothing(PageHomes.Homeless(PageHomes.Models(House.Web), Pages));

    [Fact]
    public void A_page_without_a_room_or_a_name_is_found_out() =>
        Assert.Equal(
            [$"{BrokenPages}.Things.LostModel", $"{BrokenPages}.Voices.Nameless"], PageHomes.Homeless(PageHomes.Models(House.Samples), BrokenPages));

    [Fact]
    public void A_page_asks_for_nothing_by_a_name_that_the_router_has_taken() =>
        Hold.Nothing(TakenNames.Of(PageHomes.Models(House.Web)));

    [Fact]
    public void A_page_that_does_is_found_out() =>
        Assert.Equal(
            [$"{BrokenPages}.Voices.LeafsModel: Handler", $"{BrokenPages}.Voices.LeafsModel: OnGet(page)"], TakenNames.Of(PageHomes.Models(House.Samples)));
}
