using Medvirk.Domain.Backbone;
using Medvirk.Domain.Places;
using Medvirk.Domain.Shared;
using Xunit;

namespace Medvirk.Tests.Domain.Places;

public sealed class AreaTests
{
    private static readonly DateTime Now = new(2026, 3, 2, 9, 0, 0, DateTimeKind.Utc);
    private static readonly Actor Secretariat = new(Guid.CreateVersion7(), null, Guid.CreateVersion7(), Role.Secretariat, MayBind: true);

    [Fact]
    public void An_area_is_drawn_reworded_and_retired_by_the_secretariat_and_keeps_every_wording()
    {
        var area = Area.Draw(Guid.CreateVersion7(), 1, " Bakken ", "De høje huse", Secretariat, Now).Made!;
        Assert.Equal(BackboneRefusals.OnlySecretariat, Area.Draw(Guid.CreateVersion7(), 1, "x", "y", Secretariat with { Role = Role.Chair }, Now).Refusal);
        Assert.Null(area.Reword(1, "Bakken", "De høje huse og torvet", Secretariat, Now));
        Assert.Null(area.Reword(1, "Bakken", "De høje huse og torvet", Secretariat, Now));
        Assert.Equal(PlacesRefusals.ChangedMeanwhile, area.Reword(1, "Havnen", "y", Secretariat, Now));
        Assert.Equal([1, 2], area.Wordings.Select(w => w.Number));
        Assert.Null(area.Retire(Secretariat, Now));
        Assert.Equal(PlacesRefusals.AreaRetired, area.Retire(Secretariat, Now));
        Assert.Equal(
            [typeof(AreaDrawn), typeof(AreaReworded), typeof(AreaRetired)], area.TakeHappenings().Select(h => h.What.GetType()));
    }
}
