using Medvirk.Domain.Backbone;
using Medvirk.Domain.CommonAgenda;
using Medvirk.Domain.Shared;
using Xunit;

namespace Medvirk.Tests.Domain.CommonAgenda;

public sealed class GoalTests
{
    private static readonly Actor Secretariat = new(Guid.CreateVersion7(), null, Guid.CreateVersion7(), Role.Secretariat, MayBind: true);
    private static readonly DateTime Now = new(2026, 3, 2, 14, 31, 7, DateTimeKind.Utc);

    private static Result<Goal> Set(Guid[] indicators, string? wanted, Actor by) =>
        Goal.Set(Guid.CreateVersion7(), 1, "Flere har et sted at mødes", GoalHorizon.Medium, new(2029, 12, 31), GoalLevel.Population, indicators, wanted, by, Now);

    [Fact]
    public void A_goal_has_an_indicator_or_says_which_one_is_wanted()
    {
        Assert.Throws<ArgumentException>(() => Set([], " ", Secretariat));
        Assert.Equal("Hvor mange der kommer", Set([], " Hvor mange der kommer ", Secretariat).Made!.WantedIndicator);
        var measured = Set([Guid.CreateVersion7()], "overflødig", Secretariat).Made!;
        Assert.Single(measured.Indicators);
        Assert.Null(measured.WantedIndicator);
    }

    [Fact]
    public void Only_the_secretariat_writes_it_in() =>
        Assert.Equal(BackboneRefusals.OnlySecretariat, Set([], "x", new(Guid.CreateVersion7(), Guid.CreateVersion7(), null, Role.Representative, true)).Refusal);
}
