using Medvirk.Domain.Backbone;
using Medvirk.Domain.Shared;
using Medvirk.Domain.SharedMeasurement;
using Xunit;

namespace Medvirk.Tests.Domain.SharedMeasurement;

public sealed class IndicatorTests
{
    private static readonly CellKey North = CellKey.Of(("region", "north"));

    [Fact]
    public void Defining_is_recorded_and_keeps_clean_texts()
    {
        var terms = Given.Terms() with { Name = "  Boliger \r\n", Method = "  " };
        var indicator = Indicator.Define(Given.InitiativeId, "boliger", terms, Confidentiality.Open, new Dictionary<string, string>(), Given.Secretariat, Given.Now).Made!;
        Assert.Equal("Boliger", indicator.Current.Terms.Name);
        Assert.Null(indicator.Current.Terms.Method);
        Assert.Equal((1, DefinitionChange.First), (indicator.Current.Number, indicator.Current.Change));
        Assert.Equal([new IndicatorDefined(indicator.Id, "boliger", Confidentiality.Open)], Given.Events(indicator));
    }

    [Fact]
    public void Only_the_secretariat_defines_and_changes()
    {
        var indicator = Given.Indicator();
        var breakdown = indicator.BreakDownBy("region", "Region", Given.Secretariat, Given.Now).Made!;
        indicator.TakeHappenings();
        Assert.Equal(BackboneRefusals.OnlySecretariat, Indicator.Define(Given.InitiativeId, "x1", Given.Terms(), Confidentiality.Open, new Dictionary<string, string>(), Given.Reporter, Given.Now).Refusal);
        Assert.Equal(BackboneRefusals.OnlySecretariat, indicator.Redefine(Given.Terms() with { Name = "B" }, DefinitionChange.Minor, "fordi", Given.Reporter, Given.Now));
        Assert.Equal(BackboneRefusals.OnlySecretariat, indicator.Protect("fordi", Given.Reporter, Given.Now));
        Assert.Equal(BackboneRefusals.OnlySecretariat, indicator.BreakDownBy("age", "Alder", Given.Reporter, Given.Now).Refusal);
        Assert.Equal(BackboneRefusals.OnlySecretariat, indicator.Retire(breakdown, Given.Reporter, Given.Now));
        Assert.Equal(BackboneRefusals.OnlySecretariat, indicator.SetBaseline(CellKey.Total, Period.Year(2020), Quantity.Of(1), "fordi", Given.Reporter, Given.Now).Refusal);
        Assert.Equal(BackboneRefusals.OnlySecretariat, indicator.SetTarget(CellKey.Total, Period.Year(2030), Quantity.Of(1), "fordi", Given.Reporter, Given.Now).Refusal);
        Assert.Empty(Given.Events(indicator));
    }

    [Theory]
    [InlineData("boliger", "Andre boliger")]
    [InlineData("huse", " BOLIGER")]
    public void A_short_name_or_a_name_that_is_taken_is_refused(string slug, string name) =>
        Assert.Equal(
            MeasurementRefusals.IndicatorNameTaken,
            Indicator.Define(
                Given.InitiativeId, "boliger", Given.Terms() with { Name = "Boliger" }, Confidentiality.Open,
                new Dictionary<string, string> { [slug] = name.Trim() }, Given.Secretariat, Given.Now).Refusal);

    [Fact]
    public void A_new_definition_is_a_new_version_and_the_old_one_stays()
    {
        var indicator = Given.Indicator();
        Assert.Null(indicator.Redefine(Given.Terms() with { Explanation = "Klarere." }, DefinitionChange.Editorial, "Lettere at læse", Given.Secretariat, Given.Now));
        Assert.Equal(2, indicator.Definitions.Count);
        Assert.Equal((2, "Klarere.", "Lettere at læse"), (indicator.Current.Number, indicator.Current.Terms.Explanation, indicator.Current.Reason));
        Assert.Equal(Given.Terms(), indicator.Definitions[0].Terms);
        Assert.Equal([new IndicatorRedefined(indicator.Id, 2, DefinitionChange.Editorial, "Lettere at læse")], Given.Events(indicator));
    }

    [Fact]
    public void The_same_definition_again_is_no_change() =>
        Assert.Equal(MeasurementRefusals.NothingChanged, Given.Indicator().Redefine(Given.Terms(), DefinitionChange.Minor, "fordi", Given.Secretariat, Given.Now));

    [Theory]
    [InlineData(DefinitionChange.Editorial)]
    [InlineData(DefinitionChange.Minor)]
    public void Another_kind_or_unit_breaks_the_curve_and_can_t_be_called_less(DefinitionChange change)
    {
        var indicator = Given.Indicator();
        Assert.Equal(MeasurementRefusals.ChangeIsBreaking, indicator.Redefine(Given.Terms(Kind.Count), change, "fordi", Given.Secretariat, Given.Now));
        Assert.Equal(MeasurementRefusals.ChangeIsBreaking, indicator.Redefine(Given.Terms() with { Unit = "promille" }, change, "fordi", Given.Secretariat, Given.Now));
        Assert.Null(indicator.Redefine(Given.Terms() with { Unit = "promille" }, DefinitionChange.Breaking, "fordi", Given.Secretariat, Given.Now));
    }

    [Fact]
    public void Open_becomes_protected_and_never_back()
    {
        var indicator = Given.Indicator();
        Assert.Null(indicator.Protect("Handler om få personer", Given.Secretariat, Given.Now));
        Assert.Equal(Confidentiality.Protected, indicator.Confidentiality);
        Assert.Equal([new IndicatorProtected(indicator.Id, "Handler om få personer")], Given.Events(indicator));
        Assert.Equal(MeasurementRefusals.NotOpen, indicator.Protect("igen", Given.Secretariat, Given.Now));
        Assert.DoesNotContain(typeof(Indicator).GetMethods(), m => m.Name.Contains("Open", StringComparison.Ordinal));
    }

    [Fact]
    public void A_retired_breakdown_keeps_its_codes_and_can_be_taken_up_again()
    {
        var indicator = Given.Indicator();
        var breakdown = indicator.BreakDownBy("region", "Region", Given.Secretariat, Given.Now).Made!;
        breakdown.Put("north", "Nord");
        breakdown.Put("north", "Nordjylland");
        Assert.Equal(MeasurementRefusals.BreakdownCodeTaken, indicator.BreakDownBy("region", "Igen", Given.Secretariat, Given.Now).Refusal);
        Assert.Null(indicator.Retire(breakdown, Given.Secretariat, Given.Now));
        Assert.False(breakdown.IsInUse);
        Assert.Equal(["Nordjylland"], breakdown.Codes.Select(c => c.Label));
        Assert.Null(indicator.TakeUp(breakdown, Given.Secretariat, Given.Now));
        Assert.True(breakdown.IsInUse);
        Assert.Equal(
            [new IndicatorBrokenDown(indicator.Id, "region"), new BreakdownUseChanged(indicator.Id, "region", false), new BreakdownUseChanged(indicator.Id, "region", true)],
            Given.Events(indicator));
    }

    [Fact]
    public void A_new_baseline_or_target_replaces_that_of_the_same_cell_and_keeps_it_in_sight()
    {
        var indicator = Given.Indicator();
        var first = indicator.SetTarget(CellKey.Total, Period.Year(2030), Quantity.Of(10), "Strategi", Given.Secretariat, Given.Now).Made!;
        indicator.SetTarget(North, Period.Year(2030), Quantity.Of(12), "Nord er bagud", Given.Secretariat, Given.Now);
        var second = indicator.SetTarget(CellKey.Total, Period.Year(2030), Quantity.Of(8), "Vi vil mere", Given.Secretariat, Given.Now.AddDays(1)).Made!;
        Assert.Equal(Given.Now.AddDays(1), first.ReplacedAt);
        Assert.Null(second.ReplacedAt);
        Assert.Equal(3, indicator.Targets.Count);
        var start = indicator.SetBaseline(CellKey.Total, Period.Year(2020), Quantity.Of(20), "Før start", Given.Secretariat, Given.Now).Made!;
        indicator.SetBaseline(CellKey.Total, Period.Year(2021), Quantity.Of(19), "Bedre tal", Given.Secretariat, Given.Now);
        Assert.NotNull(start.ReplacedAt);
        var told = Given.Events(indicator);
        Assert.Equal(3, told.OfType<TargetSet>().Count());
        Assert.Equal(2, told.OfType<BaselineSet>().Count());
    }

    [Fact]
    public void What_says_the_same_as_what_holds_is_told_so_and_noted_nowhere()
    {
        var indicator = Given.Indicator();
        var breakdown = indicator.BreakDownBy("region", "Region", Given.Secretariat, Given.Now).Made!;
        Assert.Null(Describe("Region", "Nord"));
        Assert.NotNull(Target(10, "Strategi").Made);
        Assert.NotNull(Baseline(20, "Før start").Made);
        indicator.TakeHappenings();

        Assert.Equal(MeasurementRefusals.NothingChanged, Describe("Region", "Nord"));
        Assert.Equal(MeasurementRefusals.NothingChanged, Target(10, " Strategi ").Refusal);
        Assert.Equal(MeasurementRefusals.NothingChanged, Baseline(20, "Før start").Refusal);
        Assert.Equal(MeasurementRefusals.BreakdownNameTaken, indicator.BreakDownBy("region-2", "REGION", Given.Secretariat, Given.Now).Refusal);
        Assert.Empty(indicator.TakeHappenings());
        Assert.Null(Assert.Single(indicator.Targets).ReplacedAt);
        Assert.Null(Assert.Single(indicator.Baselines).ReplacedAt);

        Assert.Null(Describe("Region", "Nordjylland"));
        Assert.Null(Describe("Landsdel", "Nordjylland"));
        Assert.NotNull(Target(10, "Ny strategi").Made);
        Assert.NotNull(Baseline(21, "Før start").Made);

        Refusal? Describe(string name, string north) => indicator.Describe(breakdown, name, [("north", north)], Given.Secretariat, Given.Now);
        Result<Target> Target(int number, string reason) =>
            indicator.SetTarget(CellKey.Total, Period.Year(2030), Quantity.Of(number), reason, Given.Secretariat, Given.Now);
        Result<Baseline> Baseline(int number, string reason) =>
            indicator.SetBaseline(CellKey.Total, Period.Year(2020), Quantity.Of(number), reason, Given.Secretariat, Given.Now);
    }
}
