using Medvirk.Data.SharedMeasurement;
using Medvirk.Domain.SharedMeasurement;
using Medvirk.Web.Language;

namespace Medvirk.Web.Pages.SharedMeasurement;

/// <summary>
/// What the figures say, in plain sentences, and no more than they carry: the latest number, how it stands to where it
/// began, and what is wanted. No verdict: that takes an interval, which a published rate does not have.
/// </summary>
public sealed class FigureSentence(Texts words, DefinitionTerms terms, IReadOnlyList<PointRow> points, Func<int, int, bool> isBreakBetween)
{
    private readonly PointRow? latest = points.LastOrDefault(p => p.Figure.InUnit(terms) is not null);

    /// <summary>The sentences in their order; one that says so where there are no figures.</summary>
    public IReadOnlyList<string> All(MarkRow? baseline, MarkRow? target)
    {
        if (latest is null)
        {
            return [words["measurement.say.none"]];
        }

        var sentences = new List<string>();
        if (points[^1] is { Status: FigureStatus.Missing } missing)
        {
            sentences.Add(words["measurement.say.missing", FigureText.In(words, missing.Period)]);
        }

        sentences.Add(words[$"measurement.say.{Way}", FigureText.AtHead(words, latest.Period), FigureText.WithUnit(Number(latest), terms)]);
        if (Comparison(baseline) is { } comparison)
        {
            sentences.Add(comparison);
        }

        if (target is not null)
        {
            sentences.Add(words[$"measurement.say.target.{terms.Direction}", FigureText.WithUnit(target.Number, terms), FigureText.In(words, target.Period)]);
        }

        return sentences;
    }

    /// <summary>The chart's title: its finding.</summary>
    public string Finding(MarkRow? baseline)
    {
        if (latest is null || Start(baseline) is not { } start || IsBroken(start.DefinitionNumber))
        {
            return terms.Name;
        }

        return words[
            $"measurement.finding.{Compare(start.Number)}",
            terms.Name,
            FigureText.In(words, latest.Period),
            FigureText.In(words, start.Period)];
    }

    private string Way => terms.Kind switch
    {
        Kind.Count => "count",
        Kind.Amount => "amount",
        Kind.Mean => "mean",
        Kind.Scale => "scale",
        _ when terms.Unit == "%" => "share",
        _ => "rate",
    };

    private string? Comparison(MarkRow? baseline)
    {
        if (Start(baseline) is not { } start)
        {
            return null;
        }

        return IsBroken(start.DefinitionNumber)
            ? words["measurement.say.broken", FigureText.In(words, start.Period)]
            : words[
                $"measurement.say.than.{Compare(start.Number)}",
                FigureText.In(words, start.Period),
                FigureText.WithUnit(start.Number, terms)];
    }

    /// <summary>What the latest is held against: the baseline, else the first figure.</summary>
    private (Period Period, Quantity Number, int? DefinitionNumber)? Start(MarkRow? baseline)
    {
        if (baseline is not null)
        {
            return baseline.Period < latest!.Period
                ? (baseline.Period, baseline.Number, points.FirstOrDefault(p => p.Period == baseline.Period)?.DefinitionNumber)
                : null;
        }

        var first = points.FirstOrDefault(p => p.Figure.InUnit(terms) is not null);
        return first is null || first == latest ? null : (first.Period, Number(first), first.DefinitionNumber);
    }

    private bool IsBroken(int? definitionNumber) => definitionNumber is { } number && isBreakBetween(number, latest!.DefinitionNumber);

    private string Compare(Quantity start)
    {
        var (now, then) = (Number(latest!).Round(terms.Decimals), start.Round(terms.Decimals));
        var isMany = terms.Kind == Kind.Count;
        return now == then ? "same" : now < then ? isMany ? "fewer" : "lower" : isMany ? "more" : "higher";
    }

    private Quantity Number(PointRow point) => point.Figure.InUnit(terms)!.Value;
}
