using Medvirk.Domain.Backbone;
using Medvirk.Domain.Shared;
using Medvirk.Domain.SharedMeasurement;

namespace Medvirk.Tests.Domain.SharedMeasurement;

/// <summary>What the tests of this room begin from.</summary>
internal static class Given
{
    public static readonly DateTime Now = new(2025, 3, 1, 12, 0, 0, DateTimeKind.Utc);
    public static readonly DateOnly Today = new(2025, 3, 1);
    public static readonly Guid InitiativeId = Guid.CreateVersion7();
    public static readonly Actor Secretariat = new(Guid.CreateVersion7(), null, Guid.CreateVersion7(), Role.Secretariat, MayBind: false);
    public static readonly Actor Reporter = new(Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7(), Role.Reporter, MayBind: true);

    public static DefinitionTerms Terms(Kind kind = Kind.PublishedRate) => new DefinitionTerms
    {
        Name = "Boliger under standarden",
        Explanation = "Andelen af boliger, der ikke lever op til standarden.",
        Unit = kind == Kind.Count ? "boliger" : "%",
        Kind = kind,
        Per = kind is Kind.Ratio or Kind.Share ? 100 : 1,
        Decimals = 1,
        Direction = Direction.Down,
        Frequency = Frequency.Year,
    }.Cleaned();

    public static IReadOnlyList<IEvent> Events(Aggregate aggregate) => [.. aggregate.TakeHappenings().Select(h => h.What)];

    public static Indicator Indicator(Confidentiality confidentiality = Confidentiality.Open, Kind kind = Kind.PublishedRate)
    {
        var indicator = Medvirk.Domain.SharedMeasurement.Indicator.Define(
            InitiativeId, "boliger", Terms(kind), confidentiality, new Dictionary<string, string>(), Secretariat, Now).Made!;
        indicator.TakeHappenings();
        return indicator;
    }
}
