using Medvirk.Statistics.Disclosure.Releases;
using Medvirk.Tests.Testing;

namespace Medvirk.Tests.Statistics.Disclosure.Proofs;

/// <summary>
/// Monthly releases with late data, corrections and an area that comes late, of counts and of ratios, with partners and
/// without, with public denominators and without. All are attacked at last by one who has all of them.
/// </summary>
[Trait("Proof", "Monthly releases")]
public sealed class ReleaseProofTests
{
    private const int K = 5;

    [Fact]
    public void Whoever_holds_all_monthly_releases_comes_close_to_no_small_count()
    {
        var (series, months) = (Proof.Count(4, 24), Proof.Count(5, 24));
        var (released, withheld, held, attacked, violations, broken) = (0, 0, 0, 0, 0, 0);
        for (var seed = 0; seed < series; seed++)
        {
            var world = new MonthlyWorld(seed);
            var (state, reader) = (ReleaseState.Empty, new ReleaseReader(world));
            for (var month = 1; month <= months; month++)
            {
                world.Live(month);
                var made = ReleaseSeries.Next(state, new SchemeDraft(new(world.Scheme(month), world.Records(), K), "month", isYearlyRevision: month % 12 == 0).Draft);
                held += made.Held.Count;
                if (made.Release is null)
                {
                    withheld++;
                    continue;
                }

                released++;
                state = made.State;
                reader.Read(made.Release, state.Last, atom => state.VariableOf.TryGetValue(atom, out var variable) ? state.Counts[variable] : 0, K, month % 12 == 0);
            }

            broken += reader.Broken;
            foreach (var secret in reader.Secrets)
            {
                attacked++;
                var (low, high) = reader.Attack(secret);
                violations += Math.Floor(high + 1e-6) < secret.Most || Math.Floor(high + 1e-6) - Math.Ceiling(low - 1e-6) < secret.Width ? 1 : 0;
            }
        }

        Proof.Report("Monthly releases", $"{series} series of {months} months with late data, corrections and a late area, {released} releases, {withheld} withheld, {held} times a block held; {attacked} guarded counts attacked with all releases in hand (CLP), {violations} found closer than {K}; {broken} lines that changed by less in between or came back");
        Assert.Equal((0, 0), (violations, broken));
        Assert.True(released > series * months / 2, $"Only {released} releases.");
        Assert.True(held > 0);
    }
}
