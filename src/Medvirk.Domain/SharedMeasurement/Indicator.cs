using Medvirk.Domain.Backbone;
using Medvirk.Domain.Shared;

namespace Medvirk.Domain.SharedMeasurement;

/// <summary>
/// Something that is measured across the actors: its definition in versions, its breakdowns, baseline and targets,
/// and who may see its figures. The figures themselves are <see cref="Value"/>s.
/// </summary>
public sealed class Indicator : Aggregate
{
    public const int SlugLength = 60;
    public const int ReasonLength = 600;

    private readonly List<IndicatorDefinition> definitions = [];
    private readonly List<Breakdown> breakdowns = [];
    private readonly List<Baseline> baselines = [];
    private readonly List<Target> targets = [];

    private Indicator()
    {
    }

    private Indicator(Guid initiativeId, string slug, Confidentiality confidentiality, DateTime now) =>
        (InitiativeId, Slug, Confidentiality, CreatedAt) = (initiativeId, slug, confidentiality, now);

    public Guid InitiativeId { get; private init; }

    /// <summary>Its address within the initiative; never changed.</summary>
    public string Slug { get; private init; } = "";

    public Confidentiality Confidentiality { get; private set; }

    public DateTime CreatedAt { get; private init; }

    /// <summary>Every version, oldest first.</summary>
    public IReadOnlyList<IndicatorDefinition> Definitions => definitions;

    /// <summary>In the order they are shown; retired ones too.</summary>
    public IReadOnlyList<Breakdown> Breakdowns => breakdowns;

    /// <summary>Every one ever set, replaced ones too.</summary>
    public IReadOnlyList<Baseline> Baselines => baselines;

    /// <summary>Every one ever set, replaced ones too.</summary>
    public IReadOnlyList<Target> Targets => targets;

    public IndicatorDefinition Current => definitions.MaxBy(d => d.Number)!;

    /// <param name="others">The names of the initiative's other indicators, by slug.</param>
    public static Result<Indicator> Define(
        Guid initiativeId, string slug, DefinitionTerms terms, Confidentiality confidentiality, IReadOnlyDictionary<string, string> others, Actor by, DateTime now)
    {
        if (!MayRun(by))
        {
            return BackboneRefusals.OnlySecretariat;
        }

        if (others.ContainsKey(slug) || others.Values.Contains(Text.Clean(terms.Name), StringComparer.OrdinalIgnoreCase))
        {
            return MeasurementRefusals.IndicatorNameTaken;
        }

        if (!Initiative.IsSlug(slug))
        {
            throw new ArgumentException($"'{slug}' is no slug", nameof(slug));
        }

        var indicator = new Indicator(initiativeId, slug, confidentiality, now);
        indicator.definitions.Add(new IndicatorDefinition(1, terms.Cleaned(), DefinitionChange.First, null, by.PersonId, now));
        indicator.Record(initiativeId, by, now, new IndicatorDefined(indicator.Id, slug, confidentiality));
        return indicator;
    }

    /// <summary>A new version of the definition. Old values keep the version they were made under.</summary>
    public Refusal? Redefine(DefinitionTerms terms, DefinitionChange change, string reason, Actor by, DateTime now)
    {
        if (!MayRun(by))
        {
            return BackboneRefusals.OnlySecretariat;
        }

        var (old, cleaned) = (Current.Terms, terms.Cleaned());
        if (old == cleaned)
        {
            return MeasurementRefusals.NothingChanged;
        }

        if (change != DefinitionChange.Breaking && (old.Kind != cleaned.Kind || old.Unit != cleaned.Unit || old.Per != cleaned.Per))
        {
            return MeasurementRefusals.ChangeIsBreaking;
        }

        var version = new IndicatorDefinition(Current.Number + 1, cleaned, change, Text.Clean(reason), by.PersonId, now);
        definitions.Add(version);
        Record(InitiativeId, by, now, new IndicatorRedefined(Id, version.Number, change, version.Reason!));
        return null;
    }

    /// <summary>Open becomes protected: what was released is taken back from the public. There is no way from protected to open.</summary>
    public Refusal? Protect(string reason, Actor by, DateTime now)
    {
        if (!MayRun(by))
        {
            return BackboneRefusals.OnlySecretariat;
        }

        if (Confidentiality != Confidentiality.Open)
        {
            return MeasurementRefusals.NotOpen;
        }

        Confidentiality = Confidentiality.Protected;
        Record(InitiativeId, by, now, new IndicatorProtected(Id, Text.Clean(reason)));
        return null;
    }

    public Result<Breakdown> BreakDownBy(string code, string name, Actor by, DateTime now)
    {
        if (!MayRun(by))
        {
            return BackboneRefusals.OnlySecretariat;
        }

        if (breakdowns.Any(b => b.Code == code))
        {
            return MeasurementRefusals.BreakdownCodeTaken;
        }

        if (breakdowns.Any(b => string.Equals(b.Name, Text.Clean(name), StringComparison.OrdinalIgnoreCase)))
        {
            return MeasurementRefusals.BreakdownNameTaken;
        }

        var breakdown = new Breakdown(code, Text.Clean(name), breakdowns.Count);
        breakdowns.Add(breakdown);
        Record(InitiativeId, by, now, new IndicatorBrokenDown(Id, code));
        return breakdown;
    }

    /// <summary>Gives a breakdown another name and more codes; those it has stay, because figures may stand on them.</summary>
    public Refusal? Describe(Breakdown breakdown, string name, IEnumerable<(string Code, string Label)> more, Actor by, DateTime now)
    {
        if (!MayRun(by))
        {
            return BackboneRefusals.OnlySecretariat;
        }

        // As one does after the other: none is passed over because an earlier one changed something.
        var changed = more.Aggregate(breakdown.Rename(name), (any, one) => breakdown.Put(one.Code, one.Label) || any);
        if (!changed)
        {
            return MeasurementRefusals.NothingChanged;
        }

        Record(InitiativeId, by, now, new BreakdownDescribed(Id, breakdown.Code));
        return null;
    }

    /// <summary>A breakdown is no longer used. No value is deleted: taken up again, its figures are there.</summary>
    public Refusal? Retire(Breakdown breakdown, Actor by, DateTime now) => Use(breakdown, false, by, now);

    public Refusal? TakeUp(Breakdown breakdown, Actor by, DateTime now) => Use(breakdown, true, by, now);

    /// <summary>Sets where it started, for the whole or a cell; an earlier baseline of the same cell is replaced, and kept.</summary>
    public Result<Baseline> SetBaseline(CellKey cell, Period period, Quantity number, string reason, Actor by, DateTime now)
    {
        if (!MayRun(by))
        {
            return BackboneRefusals.OnlySecretariat;
        }

        var baseline = new Baseline(cell, period, number, Text.Clean(reason), by.PersonId, now);
        var holding = baselines.Where(b => b.Cell == cell && b.ReplacedAt is null).ToList();
        if (holding.Exists(baseline.SaysTheSame))
        {
            return MeasurementRefusals.NothingChanged;
        }

        holding.ForEach(old => old.Replace(now));
        baselines.Add(baseline);
        Record(InitiativeId, by, now, new BaselineSet(Id, baseline.Id, cell.Text, period.Code, baseline.Reason));
        return baseline;
    }

    /// <summary>Sets what is wanted by a period, for the whole or a cell; an earlier target of the same cell and period is replaced, and kept.</summary>
    public Result<Target> SetTarget(CellKey cell, Period period, Quantity number, string reason, Actor by, DateTime now)
    {
        if (!MayRun(by))
        {
            return BackboneRefusals.OnlySecretariat;
        }

        var target = new Target(cell, period, number, Text.Clean(reason), by.PersonId, now);
        var holding = targets.Where(t => t.Cell == cell && t.Period == period && t.ReplacedAt is null).ToList();
        if (holding.Exists(target.SaysTheSame))
        {
            return MeasurementRefusals.NothingChanged;
        }

        holding.ForEach(old => old.Replace(now));
        targets.Add(target);
        Record(InitiativeId, by, now, new TargetSet(Id, target.Id, cell.Text, period.Code, number.Micro, target.Reason));
        return target;
    }

    /// <summary>A figure was corrected. The values are written by the figure book in the same transaction.</summary>
    public void RecordCorrection(CellKey cell, Period period, Guid? organisationId, string reason, string digest, Actor by, DateTime now) =>
        Record(InitiativeId, by, now, new FigureCorrected(Id, cell.Text, period.Code, organisationId, digest, reason));

    /// <summary>Figures came in by the API. The values are written by the figure book in the same transaction.</summary>
    public Refusal? RecordSent(Guid tokenId, string digest, int added, int changed, Actor by, DateTime now)
    {
        if (!MayRun(by))
        {
            return BackboneRefusals.OnlySecretariat;
        }

        if (Confidentiality != Confidentiality.Open)
        {
            return MeasurementRefusals.ValuesOnlyOpen;
        }

        Record(InitiativeId, by, now, new FiguresSent(Id, tokenId, digest, added, changed));
        return null;
    }

    /// <summary>The secretariat runs the measuring; the program itself may for the demo world.</summary>
    private static bool MayRun(Actor by) => by.Role is Role.Secretariat or Role.System;

    private Refusal? Use(Breakdown breakdown, bool inUse, Actor by, DateTime now)
    {
        if (!MayRun(by))
        {
            return BackboneRefusals.OnlySecretariat;
        }

        if (breakdown.IsInUse == inUse)
        {
            return MeasurementRefusals.NothingChanged;
        }

        breakdown.Use(inUse ? null : now);
        Record(InitiativeId, by, now, new BreakdownUseChanged(Id, breakdown.Code, inUse));
        return null;
    }
}
