using MathNet.Numerics.Random;
using Medvirk.Statistics.Disclosure;
using Medvirk.Statistics.Disclosure.Certificates;
using Medvirk.Tests.Testing;

namespace Medvirk.Tests.Statistics.Disclosure.Proofs;

/// <summary>Random cubes of two to four dimensions, protected and then attacked by a reader who shares no code with what protects them.</summary>
[Trait("Proof", "disclosure")]
public sealed class DisclosureProofTests
{
    /// <summary>Of each cube so many of the cells that are hidden for others' sake are published for trial.</summary>
    private const int MostTrials = 12;

    /// <summary>So many of a hundred trials must give something away: what does not is hidden for nothing.</summary>
    private const double LeastNeeded = 95;

    private static readonly Lazy<IReadOnlyList<(RandomCube Cube, ProtectedCube Made)>> Protected = new(() =>
        [.. Enumerable.Range(1, Proof.Count(sample: 25, full: 2_000)).Select(RandomCube.Of).Select(cube => (cube, Protection.Of(cube.Cube)))]);

    private static IEnumerable<(RandomCube Cube, ProtectedCube Made)> Released => Protected.Value.Where(pair => pair.Made.MayBeReleased);

    [Fact]
    public void No_reader_comes_closer_to_anything_guarded_than_it_allows()
    {
        var broken = Released.SelectMany(pair => pair.Cube.Readers(pair.Made.Fates)
            .SelectMany(reader => reader.Secrets.Where(reader.Reader.Breaks).Select(secret => $"{pair.Cube.Seed}: {string.Join(' ', secret.Codes)}"))).ToArray();
        var all = Protected.Value;
        Proof.Report(
            "disclosure: random cubes attacked",
            $"{all.Count} cubes of {all.Sum(pair => pair.Cube.Lines.Count)} cells, {all.Sum(pair => pair.Cube.Secrets.Count)} guards ({all.Sum(pair => pair.Cube.Secrets.Count(secret => secret.But is not null))} against partners, {all.Sum(pair => pair.Cube.Cube.Guards.Count)} of former releases), {all.Sum(pair => pair.Cube.Held.Count)} cells that stay hidden, {all.Sum(pair => pair.Made.Fates.Count(fate => fate == Fate.Secondary))} cells hidden for others' sake; {all.Count - Released.Count()} withheld; {broken.Length} violations");
        Assert.Empty(broken);
        Assert.True(Released.Sum(pair => pair.Cube.Secrets.Count) > all.Count, "There is hardly anything to guard.");
    }

    [Fact]
    public void Each_certificate_holds_two_worlds_in_whole_counts_that_its_reader_cannot_tell_apart() =>
        Assert.All(Released, pair => Assert.True(Judge.Finds(pair.Cube, pair.Made.Fates, pair.Made.Certificate!), $"{pair.Cube.Seed}"));

    [Fact]
    public void What_is_withheld_is_given_away_by_what_is_known_anyway() =>
        Assert.All(Protected.Value.Where(pair => !pair.Made.MayBeReleased), pair =>
        {
            Assert.NotEmpty(pair.Made.Exposed);
            var readers = pair.Cube.Readers(pair.Cube.AllHidden);
            Assert.All(pair.Made.Exposed.Select(i => pair.Cube.Secrets[i]), secret =>
                Assert.True(readers.Single(reader => reader.Secrets.Contains(secret)).Reader.Breaks(secret), $"{pair.Cube.Seed}: {string.Join(' ', secret.Codes)}"));
        });

    [Fact]
    public void Publishing_a_cell_that_is_hidden_for_others_sake_gives_something_away_and_is_never_proved()
    {
        var (trials, gave) = (0, 0);
        foreach (var (cube, made) in Released)
        {
            var random = new MersenneTwister(cube.Seed);
            var readers = cube.Readers(made.Fates);
            foreach (var cell in Enumerable.Range(0, made.Fates.Count).Where(i => made.Fates[i] == Fate.Secondary && !cube.Held.Contains(i)).OrderBy(_ => random.Next()).Take(MostTrials))
            {
                Fate[] careless = [.. made.Fates.Select((fate, i) => i == cell ? Fate.Published : fate)];
                Assert.False(made.Certificate!.Proves(cube.Cube, careless), $"{cube.Seed}: cell {cell}");
                trials++;
                gave += readers.Any(reader => reader.Reader.With(cube.Lines[cell]) is var wiser && reader.Secrets.Any(wiser.Breaks)) ? 1 : 0;
            }
        }

        var share = 100.0 * gave / trials;
        Proof.Report("disclosure: a cell hidden for others' sake published for trial", $"{trials} trials, {share:N1} % give something away, 0 proved");
        Assert.True(share >= LeastNeeded, $"Of {trials} trials only {share:N1} % give something away.");
    }

    [Fact]
    public void A_certificate_that_was_tampered_with_is_refused_and_sealed_anew_it_must_be_one()
    {
        var (refused, refusedAnew, good) = (0, 0, 0);
        foreach (var (cube, made) in Released)
        {
            foreach (var (kind, other) in Tampering.Of(made.Certificate!, cube, new(cube.Seed)).Where(other => !Same(other.Other, made.Certificate!)))
            {
                Assert.False(other.Proves(cube.Cube, made.Fates), $"{cube.Seed}: {kind}");
                var isOne = Judge.Finds(cube, made.Fates, other);
                Assert.True(Certificate.Of(other.Counts, other.Proofs).Proves(cube.Cube, made.Fates) == isOne, $"{cube.Seed}: {kind}");
                refused++;
                (refusedAnew, good) = isOne ? (refusedAnew, good + 1) : (refusedAnew + 1, good);
            }

            Assert.All(Enumerable.Range(0, made.Fates.Count).Where(cube.IsSecret), cell =>
                Assert.False(made.Certificate!.Proves(cube.Cube, [.. made.Fates.Select((fate, i) => i == cell ? Fate.Published : fate)])));
        }

        Proof.Report("disclosure: certificates tampered with", $"{refused} of {refused} refused; sealed anew {refusedAnew} are refused still, and {good} are certificates, as a second reading finds too");
        Assert.True(refusedAnew > 10 * good);
    }

    /// <summary>To exchange two counts that are the same changes nothing.</summary>
    private static bool Same(Certificate one, Certificate other) =>
        one.Counts.SequenceEqual(other.Counts) && one.Proofs.Count == other.Proofs.Count
        && one.Proofs.Zip(other.Proofs).All(pair => pair.First.Low.SequenceEqual(pair.Second.Low) && pair.First.High.SequenceEqual(pair.Second.High));
}
