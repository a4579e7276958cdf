using Medvirk.Statistics;
using Medvirk.Statistics.Disclosure;
using Medvirk.Statistics.Disclosure.Tables;
using Record = Medvirk.Statistics.Disclosure.Tables.Record;

namespace Medvirk.Tests.Statistics.Disclosure;

public sealed class SchemeTableTests
{
    [Fact]
    public void A_scheme_publishes_its_lists_and_nothing_else()
    {
        var table = Table("""{"cells": [["area", "quarter"], ["area"], []], "hierarchies": {"area": {"North": ["A", "B"]}}}""", "area quarter sex", "A 1 f 3", "A 1 m 4", "B 1 f 6", "C 2 m 9");
        Assert.Equal(
            ["A 1 Total 7", "A 2 Total 0", "B 1 Total 6", "B 2 Total 0", "C 1 Total 0", "C 2 Total 9", "North 1 Total 13", "North 2 Total 0",
                "A Total Total 7", "B Total Total 6", "C Total Total 9", "North Total Total 13", "Total Total Total 22"],
            table.Figures.Select(f => $"{string.Join(' ', f.Codes)} {f.Count}"));
        Assert.Equal(6, table.Cube.Counts.Count);
    }

    [Fact]
    public void Figures_of_the_same_atoms_are_one_cell()
    {
        // North is A and nothing else, and there is one quarter only.
        var table = Table("""{"cells": [["area", "quarter"], ["area"]], "hierarchies": {"area": {"North": ["A"]}}}""", "area quarter", "A 1 3", "B 1 6");
        Assert.Equal([0, 1, 0, 0, 1, 0], table.Figures.Select(f => f.Cell));
        Assert.Equal(2, table.Cube.Cells.Count);
    }

    [Fact]
    public void Overlapping_areas_and_years_to_date_are_cells_over_the_same_atoms()
    {
        var table = Table(
            """{"cells": [["area", "month"]], "hierarchies": {"area": {"North": ["A", "B"], "Coast": ["B", "C"]}, "month": {"to-02": ["01", "02"]}}}""",
            "area month", "A 01 1", "B 01 2", "B 02 8", "C 02 16");
        Assert.Equal(10, table.Figures.Single(f => f.Codes is ["B", "to-02"]).Count);
        Assert.Equal(26, table.Figures.Single(f => f.Codes is ["Coast", "to-02"]).Count);
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(4, true)]
    [InlineData(5, false)]
    public void A_small_count_is_sensitive(int count, bool isSensitive) =>
        Assert.Equal(isSensitive, Table("""{"cells": [["area"]]}""", "area", $"A {count}", "B 50").Cube.Cells[0].IsSensitive);

    [Fact]
    public void None_is_sensitive_where_the_scheme_says_so() =>
        Assert.True(Table("""{"cells": [["area"]], "sensitiveZeros": true}""", "area", "A 0", "B 50").Cube.Cells[0].IsSensitive);

    [Theory]
    [InlineData(50, 20, true, 0)]
    [InlineData(50, 3, true, 1)]
    [InlineData(50, 0, true, 1)]
    [InlineData(50, 0, false, 0)]
    [InlineData(50, 48, true, 1)]
    [InlineData(50, 50, true, 1)]
    [InlineData(8, 3, true, 1)]
    [InlineData(4, 2, true, 3)]
    public void A_ratio_is_sensitive_where_those_with_or_without_are_few_or_none(int count, int with, bool zeros, int guards) =>
        Assert.Equal(guards, Ratio($$"""{"cells": [["area"]], "sensitiveZeros": {{(zeros ? "true" : "false")}}}""", $"A {count} {with}", "B 90 40").Cube.Cells[0].Guards.Count);

    [Fact]
    public void A_ratio_of_fewer_than_ten_is_sensitive_though_neither_half_is_small()
    {
        var table = Ratio("""{"cells": [["area"]]}""", 3, "A 9 4", "B 90 40");
        Assert.Equal(2, table.Cube.Cells[0].Guards.Count);
        Assert.Empty(table.Cube.Cells[1].Guards);
    }

    [Fact]
    public void A_public_denominator_is_known_and_bounds_what_can_be_asked_for()
    {
        var table = Ratio("""{"cells": [["area"]], "publicDenominators": true}""", "A 3 2", "B 90 40", "C 70 30");
        Assert.Equal([3, 90, 70], table.Cube.Known.Select(sum => sum.Value));
        Assert.All(table.Cube.Cells[0].Guards, guard => Assert.Equal((3, 3), (guard.Most, guard.Width)));
        Assert.True(Protection.Of(table.Cube).MayBeReleased);
    }

    [Fact]
    public void What_the_others_have_is_guarded_from_a_partner()
    {
        // Of A's 23 the first partner entered 20 itself: the other 3 are not for it to know.
        const string Secret = """{"cells": [["area"], []]}""", Open = """{"cells": [["area"], []], "insiders": "partner"}""";
        string[] rows = ["A p 20", "A q 3", "B p 30", "B q 40", "C p 25", "C q 35"];
        Assert.False(Table(Secret, "area partner", rows).Cube.Cells[0].IsSensitive);
        var table = Table(Open, "area partner", rows);
        var guard = Assert.Single(table.Cube.Cells[0].Guards);
        Assert.Equal((0, 5L, 5L), (guard.Insider!.Value, guard.Most, guard.Width));
        var made = Protection.Of(table.Cube);
        Assert.True(made.MayBeReleased);
        Assert.Equal([Fate.Sensitive, Fate.Published, Fate.Secondary, Fate.Published], made.Fates);
    }

    [Fact]
    public void One_area_is_published_or_hidden_whole()
    {
        Assert.Equal([Fate.Published], Protection.Of(Table("""{"cells": [["area"], []]}""", "area", "A 50").Cube).Fates);
        Assert.Equal([Fate.Sensitive], Protection.Of(Table("""{"cells": [["area"], []]}""", "area", "A 3").Cube).Fates);
    }

    [Fact]
    public void A_million_records_are_taken()
    {
        var records = Enumerable.Range(0, 1_000_000).Select(i => new Record([$"a{i % 100}", $"b{i / 100 % 100}", $"c{i / 10_000}"], i < 300 ? i % 150 == 0 ? 2 : 0 : (i * 7919L) % 11)).ToArray();
        var table = new SchemeTable(Scheme.Read("""{"cells": [["area"], ["kind", "year"], []]}"""), new(["area", "kind", "year"], records));
        Assert.Equal(records.Sum(r => r.Count), table.Figures[^1].Count);
        var made = Protection.Of(table.Cube);
        Assert.True(made.MayBeReleased);
        Assert.Equal(2, made.Fates.Count(fate => fate == Fate.Sensitive));
        Assert.InRange(made.Fates.Count(fate => fate == Fate.Secondary), 1, 2);
    }

    [Theory]
    [InlineData("""{"cells": []}""", InputProblem.Empty, "cells")]
    [InlineData("""{"cells": [["place"]]}""", InputProblem.OutOfRange, "place")]
    [InlineData("""{"cells": [["area", "area"]]}""", InputProblem.Duplicate, "cells")]
    [InlineData("""{"cells": [["area"]], "insiders": "partner"}""", InputProblem.OutOfRange, "partner")]
    [InlineData("""{"cells": [["area"]], "hierarchies": {"area": {"A": ["B"]}}}""", InputProblem.Contradiction, "area")]
    [InlineData("""{"cells": [["area"]], "hierarchies": {"area": {"N": ["S"], "S": ["N"]}}}""", InputProblem.Contradiction, "area")]
    [InlineData("""{"cells": [["area"]], "hierarchies": {"area": {"N": []}}}""", InputProblem.Empty, "area")]
    [InlineData("""{"cells": [["area"]], "total": "A"}""", InputProblem.Contradiction, "area")]
    [InlineData("""{"cells": [["area"]], "zeroes": true}""", InputProblem.NotANumber, "scheme")]
    [InlineData("""{"hierarchies": {}}""", InputProblem.NotANumber, "scheme")]
    [InlineData("nonsense", InputProblem.NotANumber, "scheme")]
    [InlineData("null", InputProblem.Empty, "scheme")]
    [InlineData("""{"cells": [null]}""", InputProblem.Empty, "cells")]
    [InlineData("""{"cells": [[null]]}""", InputProblem.Empty, "cells")]
    [InlineData("""{"cells": [["area"]], "hierarchies": {"area": {"N": null}}}""", InputProblem.Empty, "area")]
    [InlineData("""{"cells": [["area"]], "hierarchies": {"area": {"N": [null]}}}""", InputProblem.Empty, "area")]
    public void What_is_wrong_with_a_scheme_is_said(string scheme, InputProblem problem, string input)
    {
        var refused = Assert.Throws<InvalidInputException>(() => { _ = Table(scheme, "area", "A 7", "B 50"); });
        Assert.Equal((problem, input), (refused.Problem, refused.Input));
    }

    [Fact]
    public void What_is_wrong_with_records_is_said()
    {
        Assert.Equal(InputProblem.Empty, Refused());
        Assert.Equal(InputProblem.Negative, Refused(new Record(["A"], -1)));
        Assert.Equal(InputProblem.Duplicate, Refused(new(["A"], 1), new(["A"], 2)));
        Assert.Equal(InputProblem.Contradiction, Refused(new Record(["A"], 1, 2)));
        Assert.Equal(InputProblem.Contradiction, Refused(new(["A"], 1), new(["B"], 2, 1)));
        Assert.Equal(InputProblem.Contradiction, Refused(new Record(["A", "x"], 1)));
        Assert.Equal(InputProblem.Contradiction, Refused(new(["A"], 1), new(["Total"], 1)));

        static InputProblem Refused(params Record[] records) =>
            Assert.Throws<InvalidInputException>(() => { _ = new SchemeTable(new([["area"]]), new(["area"], records)); }).Problem;
    }

    [Theory]
    [InlineData("""{"area": {"N": ["A"]}}""", "Total")]
    [InlineData("""{"hierarchies": {"area": {"N": ["A"]}}}""", "Total")]
    [InlineData("""{"cells": [["area"]], "hierarchies": {"area": {"N": ["A"]}}, "total": "I alt"}""", "I alt")]
    public void Hierarchies_are_read_alone_or_from_a_scheme_with_what_it_calls_the_whole(string json, string total)
    {
        var read = Scheme.ReadHierarchies(json);
        Assert.Equal(["A"], read.Hierarchies["area"]["N"]);
        Assert.Equal(total, read.Total);
    }

    [Fact]
    public void A_scheme_without_hierarchies_has_none() => Assert.Empty(Scheme.ReadHierarchies("""{"cells": [["area"], []]}""").Hierarchies);

    [Fact]
    public void What_a_hierarchy_names_and_no_record_is_of_is_told() =>
        Assert.Equal([("area", "Bb")], Table("""{"cells": [["area"]], "hierarchies": {"area": {"N": ["A", "Bb"]}}}""", "area", "A 7", "B 50").Unseen);

    [Fact]
    public void Counts_beyond_what_can_be_reckoned_with_are_refused()
    {
        Record[] records = [.. Enumerable.Range(0, 20).Select(i => new Record(["A", $"{i}"], 1_000_000_000))];
        Assert.Equal(InputProblem.OutOfRange, Assert.Throws<InvalidInputException>(() => { _ = new SchemeTable(new([["area"]]), new(["area", "other"], records)); }).Problem);
        Assert.Equal(InputProblem.OutOfRange, Assert.Throws<InvalidInputException>(() => { _ = new SchemeTable(new([["area"]]), new(["area"], [new(["A"], long.MaxValue)])); }).Problem);
    }

    [Fact]
    public void Rounded_figures_are_of_as_many_counts_as_there_are()
    {
        var table = Table("""{"cells": [["area"], []]}""", "area", "A 7", "B 50");
        Assert.Equal(InputProblem.Contradiction, Assert.Throws<InvalidInputException>(() => { _ = table.Rounded([1]); }).Problem);
    }

    private static SchemeTable Table(string scheme, string dimensions, params string[] records) =>
        new(Scheme.Read(scheme), new(dimensions.Split(' '), [.. records.Select(r => r.Split(' ')).Select(r => new Record(r[..^1], long.Parse(r[^1], null)))]));

    private static SchemeTable Ratio(string scheme, params string[] records) => Ratio(scheme, Protection.DefaultK, records);

    private static SchemeTable Ratio(string scheme, int k, params string[] records) =>
        new(Scheme.Read(scheme), new(["area"], [.. records.Select(r => r.Split(' ')).Select(r => new Record(r[..1], long.Parse(r[1], null), long.Parse(r[2], null)))]), k);
}
