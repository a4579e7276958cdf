using Medvirk.Data.SharedMeasurement;
using Medvirk.Domain.SharedMeasurement;
using Medvirk.Web.Language;
using Medvirk.Web.Ui;

namespace Medvirk.Web.Pages.SharedMeasurement;

/// <summary>What an indicator means and where it is to go, fact by fact. Members' page and public page share it.</summary>
public static class IndicatorFacts
{
    /// <summary>Its definition, as far as it says something.</summary>
    public static Markup Definition(Texts words, DefinitionTerms terms)
    {
        (string Name, string? Text)[] facts =
        [
            (words["measurement.term.explanation"], terms.Explanation),
            (words["measurement.term.why"], terms.WhyItMatters),
            (words["measurement.term.kind"], $"{words.Of(terms.Kind)}, {terms.Unit}"),
            (words["measurement.term.direction"], Way(words, terms)),
            (words["measurement.term.numerator"], terms.NumeratorText),
            (words["measurement.term.denominator"], terms.DenominatorText),
            (words["measurement.term.frequency"], words.Of(terms.Frequency)),
            (words["measurement.term.source"], terms.Source),
            (words["measurement.term.method"], terms.Method),
            (words["measurement.term.rights"], terms.Rights),
            (words["measurement.term.owner"], terms.Owner),
        ];
        return Facts.Html(new FactsOptions([.. facts.Where(fact => fact.Text is not null).Select(fact => new Fact(fact.Name, fact.Text))]));
    }

    /// <summary>Its baseline and its targets, those that were replaced last.</summary>
    public static Markup Marks(Texts words, IndicatorView view)
    {
        var facts = new List<Fact>();
        if (view.Baseline is { } baseline)
        {
            facts.Add(Mark("measurement.baseline.of", baseline));
        }

        facts.AddRange(view.Targets.Select(target => Mark("measurement.target.of", target)));
        facts.AddRange(view.OldTargets.Select(target => Mark("measurement.target.old", target) with { Content = Replaced(words, target) }));
        return Facts.Html(new FactsOptions(facts));

        Fact Mark(string key, MarkRow mark) =>
            new(words[key, FigureText.Of(words, mark.Period)], $"{FigureText.WithUnit(mark.Number, view.Terms)}. {mark.Reason}");
    }

    /// <summary>Which way is better, or between which figures it is to stay.</summary>
    private static string Way(Texts words, DefinitionTerms terms) => terms is { Direction: Direction.Hold, HoldFrom: { } from, HoldTo: { } to }
        ? words["measurement.term.hold", FigureText.Number(from, terms.Decimals), FigureText.WithUnit(to, terms)]
        : words.Of(terms.Direction);

    private static Markup Replaced(Texts words, MarkRow target) => new Markup()
        .Text(" ").Element("span", words["measurement.target.replaced", Show.Day(target.ReplacedAt!.Value)], ("class", "meta"));
}
