using Medvirk.Statistics.Charts;
using Medvirk.Statistics.Disclosure;
using Medvirk.Statistics.Disclosure.Certificates;
using Medvirk.Statistics.Disclosure.Releases;
using Medvirk.Statistics.Disclosure.Tables;
using Medvirk.Statistics.Forecasts;
using Medvirk.Statistics.Intervals;
using Medvirk.Statistics.Membership;

namespace Medvirk.Tests.Statistics;

/// <summary>The README's code, word by word: it compiles, and gives what stands beside it.</summary>
public sealed class ReadmeTests
{
    [Fact]
    public void Intervals_are_what_the_readme_says()
    {
        Interval share = Proportion.Wilson(12, 40);
        Interval rate = Rate.Of(7, 5200).Times(1000);
        Interval change = Difference.OfProportions(12, 40, 20, 40);
        double surprise = Surprise.OfProportions(12, 40, 20, 40);
        Discoveries page = FalseDiscovery.Of([surprise, 0.003, 0.4]);

        Assert.Equal((0.30, 0.18, 0.45), Rounded(share, 2));
        Assert.Equal((1.3, 0.5, 2.8), Rounded(rate, 1));
        Assert.Equal((0.20, -0.01, 0.39), Rounded(change, 2));
        Assert.Equal(0.068, surprise, 0.0005);
        Assert.Equal([false, true, false], page.MayBePointedOut);
    }

    [Fact]
    public void Standardised_rates_are_what_the_readme_says()
    {
        Stratum[] strata = [new(Count: 3, Exposure: 1200, Standard: 50_000), new(Count: 11, Exposure: 800, Standard: 20_000)];
        Interval standardised = Rate.DirectlyStandardised(strata).Times(1000);

        Assert.Equal((5.7, 3.0, 9.7), Rounded(standardised, 1));
        Assert.Equal(7.0, Rate.Of(14, 2000).Times(1000).Estimate, 1e-9);
    }

    [Fact]
    public void Charts_are_what_the_readme_says()
    {
        double?[] falls = [3, 5, 2, 4, null, 3, 6, 1, 4, 2, 5, 3, 4, 3, 13];
        XmrChart chart = XmrChart.Of(falls, new(AreCounts: true, BaselinePoints: 24));
        Limits? limits = chart.Current.Limits;
        IReadOnlyList<Signal> signals = chart.Signals;
        Assurance assurance = chart.AssuranceOf(new(2, Better.Lower));

        Assert.Equal((LimitKind.Poisson, 0, 11), (limits!.Kind, limits.Low, limits.High));
        Assert.Equal([new Outside([14], Side.Up)], signals);
        Assert.Equal(Assurance.MetOrMissedByChance, assurance);
    }

    [Fact]
    public void Forecasts_are_what_the_readme_says()
    {
        double?[] history = [42, 45, 39, 44, 41, 47, 40, 43, 46, 38, 44, 42];
        Forecast forecast = Forecast.Of(history, new(PeriodsPerYear: 12, Least: 0));
        Band next = forecast.Steps[0].Eighty;
        Progress progress = Progress.Of(forecast, [40, 33, 31, 34], Better.Lower);

        Assert.Equal((ForecastMethod.Mean, 6), (forecast.Method, forecast.Steps.Count));
        Assert.Equal((39, 47), (Math.Round(next.Low), Math.Round(next.High)));
        Assert.Equal((Verdict.Turned, 3), (progress.Verdict, progress.Good));
    }

    [Fact]
    public void Members_are_what_the_readme_says()
    {
        Entry[] entries =
        [
            new(Period: 0, "North", Value: 12, Of: 40), new(Period: 0, "South", Value: 5, Of: 10),
            new(Period: 1, "North", Value: 18, Of: 60), new(Period: 1, "South", Value: 6, Of: 10), new(Period: 1, "West", Value: 2, Of: 30),
        ];
        Expected[] expected = [new("North", From: 0, Weight: 1200), new("South", From: 0, Weight: 300), new("West", From: 1, Weight: 500)];
        Members members = Members.Of(FigureKind.Share, entries, expected);
        MembershipSeries series = members.Series(from: 0, until: 2);
        Change change = members.Change(from: 0, to: 1);

        Assert.Equal([17 / 50.0, 26 / 100.0], series.Periods.Select(period => period.Full!.Value));
        Assert.Equal(["North", "South"], series.Panel);
        Assert.Equal([-0.08, 0.02, -0.01, -0.08, 0], new[] { change.Difference, change.Within, change.Mix, change.Joined, change.Left }.Select(part => Math.Round(part, 2)));
    }

    [Fact]
    public void Protected_tables_and_releases_are_what_the_readme_says()
    {
        var scheme = Scheme.Read("""{"hierarchies": {"area": {"North": ["A", "B"]}}, "cells": [["area", "quarter"], ["area"], []]}""");
        var records = new RecordTable(["area", "quarter"], [new(["A", "1"], 3), new(["A", "2"], 20), new(["B", "1"], 30), new(["B", "2"], 40)]);
        var table = new SchemeTable(scheme, records, k: 5);
        var made = Protection.Of(table.Cube);
        bool isProved = made.MayBeReleased && made.Certificate.Proves(table.Cube, made.Fates);
        var shown = table.Figures.Where(figure => made.Fates[figure.Cell] == Fate.Published);

        Assert.True(isProved);
        Assert.Equal(["North 1: 33", "North 2: 60", "A Total: 23", "B Total: 70", "North Total: 93", "Total Total: 93"], shown.Select(figure => $"{string.Join(' ', figure.Codes)}: {figure.Count}"));

        var draft = new SchemeDraft(table, "quarter");
        var outcome = ReleaseSeries.Next(ReleaseState.Empty, draft.Draft);
        var first = outcome.Release?.Cells[draft.KeyOf(table.Figures[0])];

        Assert.NotNull(outcome.Release);
        Assert.Null(first);
    }

    [Fact]
    public void Every_line_of_code_in_the_readme_stands_here()
    {
        var here = Lines("ReadmeTests.cs").ToHashSet();
        var there = CodeOf(Lines("README.md")).ToArray();
        Assert.Equal(9, there.Count(line => line.StartsWith("using ", StringComparison.Ordinal)));
        Assert.All(there, line => Assert.Contains(line, here));
    }

    /// <summary>What is between fences, without what is said beside it.</summary>
    private static IEnumerable<string> CodeOf(IEnumerable<string> lines)
    {
        var isCode = false;
        foreach (var line in lines)
        {
            if (line.StartsWith("```", StringComparison.Ordinal))
            {
                isCode = line == "```csharp";
            }
            else if (isCode)
            {
                yield return line.Split("//")[0].Trim();
            }
        }
    }

    private static string[] Lines(string file)
    {
        using var reader = new StreamReader(typeof(ReadmeTests).Assembly.GetManifestResourceStream(file)!);
        return [.. reader.ReadToEnd().Split('\n').Select(line => line.Trim())];
    }

    private static (double Estimate, double Low, double High) Rounded(Interval interval, int digits) =>
        (Math.Round(interval.Estimate, digits), Math.Round(interval.Low, digits), Math.Round(interval.High, digits));
}
