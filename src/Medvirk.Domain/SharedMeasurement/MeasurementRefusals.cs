using Medvirk.Domain.Shared;

namespace Medvirk.Domain.SharedMeasurement;

/// <summary>The expected refusals of this room. Each has a sentence in both languages (<c>refusal.…</c>).</summary>
public static class MeasurementRefusals
{
    public static readonly Refusal IndicatorNameTaken = new("indicator-name-taken");
    public static readonly Refusal NothingChanged = new("definition-nothing-changed");
    public static readonly Refusal ChangeIsBreaking = new("definition-change-is-breaking");
    public static readonly Refusal DefinitionMoved = new("definition-moved");
    public static readonly Refusal NotOpen = new("indicator-not-open");
    public static readonly Refusal BreakdownCodeTaken = new("breakdown-code-taken");
    public static readonly Refusal BreakdownNameTaken = new("breakdown-name-taken");
    public static readonly Refusal ImportExpired = new("import-expired");
    public static readonly Refusal ImportOnlyOpen = new("import-only-open");
    public static readonly Refusal ImportHasFaults = new("import-has-faults");
    public static readonly Refusal ImportOutdated = new("import-outdated");
    public static readonly Refusal ValuesOnlyOpen = new("values-only-open");
    public static readonly Refusal FigureMoved = new("figure-moved");
    public static readonly Refusal FigureUnchanged = new("figure-unchanged");
}
