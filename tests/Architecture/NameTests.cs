using Medvirk.Tests.Architecture.Rules;

namespace Medvirk.Tests.Architecture;

public sealed class NameTests
{
    private const string Samples = "Medvirk.Tests.Architecture.Broken.Namings";

    /// <summary>Those that stand towards the outside.</summary>
    private static readonly string[] TowardsTheOutside = ["Medvirk.Web.Mail.IMailServer"];

    [Fact]
    public void No_type_bears_a_name_that_says_nothing() =>
        Hold.Nothing(Suffixes.Forbidden(House.Program.SelectMany(assembly => assembly.GetTypes())));

    [Fact]
    public void A_name_that_says_nothing_is_found() =>
        Assert.Equal(
            [$"{Samples}.AgendaV2", $"{Samples}.DateHelper", $"{Samples}.VoiceManager"], Suffixes.Forbidden(House.Samples.GetTypes()));

    [Fact]
    public void An_interface_has_several_implementations_or_stands_towards_the_outside() =>
        Hold.Same(TowardsTheOutside, Interfaces.Detours([.. House.Program.SelectMany(assembly => assembly.GetTypes())]));

    [Fact]
    public void An_interface_before_its_one_implementation_is_found() =>
        Assert.Equal([$"{Samples}.IDetour"], Interfaces.Detours(House.Samples.GetTypes()));
}
