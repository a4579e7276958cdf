using System.Text.Json;
using CsCheck;
using Medvirk.Statistics;
using Medvirk.Statistics.Disclosure;
using Medvirk.Statistics.Disclosure.Sums;

namespace Medvirk.Tests.Statistics.Disclosure;

public sealed class ProtectionTests
{
    [Fact]
    public void A_table_without_small_counts_is_published_whole()
    {
        var made = Protection.Of(Table.Of([[10, 20], [30, 40]]));
        Assert.All(made.Fates, fate => Assert.Equal(Fate.Published, fate));
        Assert.True(made.MayBeReleased);
    }

    [Fact]
    public void One_small_count_takes_a_square_with_it_and_every_margin_stays()
    {
        var made = Protection.Of(Table.Of([[2, 20, 30], [25, 40, 50], [60, 70, 80]]));
        Assert.Equal(Fate.Sensitive, made.Fates[0]);
        Assert.Equal(3, made.Fates.Count(fate => fate == Fate.Secondary));
        Assert.All(Enumerable.Range(9, 7), margin => Assert.Equal(Fate.Published, made.Fates[margin]));
    }

    [Fact]
    public void Where_the_attacker_knows_it_already_the_block_is_withheld()
    {
        var made = Protection.Of(Table.Of([[2, 20], [25, 40]], known: [new([0], 2)]));
        Assert.False(made.MayBeReleased);
        Assert.Equal([0], made.Exposed);
    }

    [Fact]
    public void A_secondary_cell_that_is_the_same_in_all_worlds_is_not_hidden()
    {
        var cube = Table.Of([[2, 20, 30, 9], [25, 40, 50, 8], [60, 70, 80, 7]]);
        var made = Protection.Of(cube);
        var moved = made.Certificate!.Proofs.SelectMany(proof => proof.Low.Concat(proof.High)).Select(e => e.Atom).ToHashSet();
        Assert.All(Enumerable.Range(0, 12).Where(atom => made.Fates[atom] == Fate.Secondary), atom => Assert.Contains(atom, moved));
    }

    [Fact]
    public void A_partner_who_knows_its_own_atoms_comes_no_closer_either()
    {
        // Rows are partners, columns are areas; only the areas and the total are published. Of area 0 the others have 2.
        long[] counts = [20, 30, 40, 2, 25, 35, 0, 41, 12];
        Cell[] cells =
        [
            new([new([0, 3, 6], 22)], [new([3, 6], 5, 5, Insider: 0)]),
            Cell.OfCount([1, 4, 7], 96, false), Cell.OfCount([2, 5, 8], 87, false), Cell.OfCount([.. Enumerable.Range(0, 9)], 205, false),
        ];
        var cube = new Cube(cells, counts, insiders: [[0, 1, 2]]);
        var made = Protection.Of(cube);
        Assert.Equal([Fate.Sensitive, Fate.Published, Fate.Secondary, Fate.Published], made.Fates);
        using var attacker = new Attacker([.. cube.Open(made.Fates), new([0], 20), new([1], 30), new([2], 40)], 9);
        Assert.True(attacker.Of([3, 6]).Hides(5));
        Assert.All(made.Certificate!.Proofs.Single().High, e => Assert.DoesNotContain(e.Atom, new[] { 0, 1, 2 }));
    }

    [Fact]
    public void A_ratio_of_a_public_denominator_is_hidden_as_far_as_that_allows()
    {
        // Of three people, who are known to be three, two are with: nobody shall know more than that it is none to three.
        Cell[] cells =
        [
            new([new([0], 2), new([0, 1], 3)], [new([0], 3, 3)]),
            new([new([2], 30), new([2, 3], 70)], []),
            new([new([4], 20), new([4, 5], 50)], []),
            new([new([0, 2, 4], 52), new([0, 1, 2, 3, 4, 5], 123)], []),
        ];
        var made = Protection.Of(new Cube(cells, [2, 1, 30, 40, 20, 30], known: [new([0, 1], 3), new([2, 3], 70), new([4, 5], 50)]));
        Assert.Equal([Fate.Sensitive, Fate.Published, Fate.Secondary, Fate.Published], made.Fates);
        Assert.Equal((-2, 1), (made.Certificate!.Proofs[0].Low.Single(e => e.Atom == 0).By, made.Certificate.Proofs[0].High.Single(e => e.Atom == 0).By));
    }

    [Fact]
    public void What_was_hidden_once_stays_hidden()
    {
        var cells = Table.Of([[10, 20], [30, 40]]).Cells.Select((cell, i) => i == 0 ? cell with { StaysHidden = true } : cell).ToArray();
        Assert.Equal(Fate.Secondary, Protection.Of(new Cube(cells, [10, 20, 30, 40])).Fates[0]);
    }

    [Fact]
    public void What_is_wrong_is_said()
    {
        Assert.Equal((InputProblem.Empty, "cells"), Refused(() => new([], [])));
        Assert.Equal((InputProblem.Empty, "cells"), Refused(() => new([new([], [])], [1])));
        Assert.Equal((InputProblem.Empty, "cells"), Refused(() => new([Cell.OfCount([], 0, false)], [1])));
        Assert.Equal((InputProblem.Negative, "counts"), Refused(() => new([Cell.OfCount([0], -1, false)], [-1])));
        Assert.Equal((InputProblem.OutOfRange, "cells"), Refused(() => new([Cell.OfCount([1], 1, false)], [1])));
        Assert.Equal((InputProblem.OutOfRange, "cells"), Refused(() => new([Cell.OfCount([0], 1, false) with { Weight = 0 }], [1])));
        Assert.Equal((InputProblem.Duplicate, "cells"), Refused(() => new([Cell.OfCount([0, 0], 2, false)], [1])));
        Assert.Equal((InputProblem.OutOfRange, "counts"), Refused(() => new([Cell.OfCount([0], 1_000_000_001, false)], [1_000_000_001])));
        Assert.Equal((InputProblem.OutOfRange, "cells"), Refused(() => new([Cell.OfCount([0, 1], 1_000_000_001, false)], [1_000_000_000, 1])));
        Assert.Equal((InputProblem.Contradiction, "cells"), Refused(() => new([Cell.OfCount([0], 2, false)], [1])));
        Assert.Equal((InputProblem.Contradiction, "known"), Refused(() => new([Cell.OfCount([0], 1, false)], [1], known: [new([0], 3)])));
        Assert.Equal((InputProblem.OutOfRange, "cells"), Refused(() => new([new([new([0], 1)], [new([0], 5, 5, Insider: 0)])], [1])));

        static (InputProblem, string) Refused(Func<Cube> make)
        {
            var refused = Assert.Throws<InvalidInputException>(() => { _ = make(); });
            return (refused.Problem, refused.Input);
        }
    }

    /// <summary>Random tables of two dimensions with margins, many zeros among them: an attack that is set up anew finds no cell closer than k.</summary>
    [Fact]
    public void Nobody_can_place_a_small_count_closer_than_k()
    {
        Table.Some.Sample(
            counts =>
            {
                var cube = Table.Of(counts);
                var made = Protection.Of(cube);
                using var attacker = new Attacker(cube.Open(made.Fates), cube.Counts.Count);
                return made.MayBeReleased && cube.Cells.Where(c => c.IsSensitive).All(c => attacker.Of([.. c.Shows[0].Atoms]).Hides(Protection.DefaultK));
            },
            iter: 300,
            seed: "0000KOIKmGN1");
    }

    [Fact]
    public void The_same_table_is_protected_alike_each_time()
    {
        int[][] counts = [[1, 7, 0, 9], [12, 3, 4, 30], [5, 6, 2, 0]];
        var (one, other) = (Protection.Of(Table.Of(counts)), Protection.Of(Table.Of(counts)));
        Assert.Equal(one.Fates, other.Fates);
        Assert.Equal(JsonSerializer.Serialize(one.Certificate), JsonSerializer.Serialize(other.Certificate));
    }
}
