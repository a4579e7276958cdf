using Google.OrTools.LinearSolver;
using Medvirk.Statistics.Disclosure.Releases;

namespace Medvirk.Tests.Statistics.Disclosure.Proofs;

/// <summary>A count that nobody may come close to.</summary>
/// <param name="Unknowns">Whose sum it is.</param>
/// <param name="Most">It must seem possible that it is so much.</param>
/// <param name="Width">And that it is so much less.</param>
/// <param name="Partner">Who shall not; null: everyone.</param>
internal sealed record SecretSum(int[] Unknowns, long Most, long Width, string? Partner);

/// <summary>
/// Keeps all releases, and reads a cell's name as everyone can; nothing else of the library's is used. Of a line that says
/// something else than in the release before, all classes have changed; every other class is taken for unchanged.
/// </summary>
internal sealed class ReleaseReader(MonthlyWorld world)
{
    private readonly List<(Class Class, long Count)> unknowns = [];
    private readonly Dictionary<Class, int> now = [];
    private readonly Dictionary<string, (int[] Unknowns, long Sum)> told = [];
    private readonly Dictionary<string, SecretSum> secrets = [];
    private readonly Dictionary<string, (Solver Solver, Variable[] Variables)> programs = [];
    private readonly HashSet<string> hidden = [];
    private Dictionary<(string Cell, int Part), long> before = [];

    /// <summary>Lines that changed by less than k in between, and cells that are shown though they were hidden once.</summary>
    public int Broken { get; private set; }

    /// <param name="shown">What the release shows, and the denominators that are known beside it.</param>
    /// <param name="published">What is counted of each class in it, by the library's name for it: partners know their own.</param>
    /// <param name="k">Counts below are small.</param>
    /// <param name="isYearlyRevision">When changes of any size are taken in.</param>
    public void Read(Release release, IReadOnlyDictionary<string, IReadOnlyList<long>> shown, Func<string, long> published, int k, bool isYearlyRevision)
    {
        // A public denominator is known under a name of its own.
        var lines = shown.SelectMany(cell => cell.Value.Select((value, i) => (Name: (Cell: cell.Key, Part: cell.Value.Count == 1 && world.IsRatio ? 1 : i), value)))
            .ToDictionary(line => line.Name, line => line.value);
        Broken += release.Cells.Count(cell => cell.Value is not null && hidden.Contains(cell.Key));
        hidden.UnionWith(release.Cells.Where(cell => cell.Value is null).Select(cell => cell.Key));
        Broken += isYearlyRevision ? 0 : lines.Count(line => release.Cells.ContainsKey(line.Key.Cell) && before.TryGetValue(line.Key, out var was) && was != line.Value && Math.Abs(was - line.Value) < k);
        foreach (var changed in lines.Where(line => before.TryGetValue(line.Key, out var was) && was != line.Value).SelectMany(line => Classes(line.Key.Cell, 1)).Distinct().ToArray())
        {
            now.Remove(changed);
        }

        foreach (var one in release.Cells.Keys.SelectMany(cell => Classes(cell, 1)).Where(one => !now.ContainsKey(one)).Distinct().ToArray())
        {
            now[one] = unknowns.Count;
            unknowns.Add((one, published(world.NameOf(one))));
        }

        before = lines;
        foreach (var (line, value) in lines)
        {
            int[] sum = [.. Classes(line.Cell, line.Part).Select(one => now[one])];
            told.TryAdd(string.Join(' ', sum), (sum, value));
        }

        foreach (var secret in release.Cells.Keys.SelectMany(cell => world.IsRatio ? OfRatio(cell, k) : OfCount(cell, k)))
        {
            secrets.TryAdd($"{secret.Partner} {secret.Most} {string.Join(' ', secret.Unknowns)}", secret);
        }
    }

    /// <summary>What must have been kept, each once.</summary>
    public IReadOnlyCollection<SecretSum> Secrets => secrets.Values;

    /// <summary>Between what it can be, by all that was told.</summary>
    public (double Low, double High) Attack(SecretSum secret)
    {
        var reader = secret.Partner ?? string.Empty;
        if (!programs.TryGetValue(reader, out var program))
        {
            programs[reader] = program = Program(secret.Partner);
        }

        program.Solver.Objective().Clear();
        Array.ForEach(secret.Unknowns, unknown => program.Solver.Objective().SetCoefficient(program.Variables[unknown], 1));
        return (Solve(most: false), Solve(most: true));

        double Solve(bool most)
        {
            program.Solver.Objective().SetOptimizationDirection(most);
            var status = program.Solver.Solve();
            Assert.NotEqual(Solver.ResultStatus.INFEASIBLE, status);
            return status == Solver.ResultStatus.OPTIMAL ? program.Solver.Objective().Value() : most ? double.MaxValue / 2 : 0;
        }
    }

    private (Solver Solver, Variable[] Variables) Program(string? partner)
    {
        var solver = Solver.CreateSolver("CLP");
        Variable[] variables = [.. unknowns.Select(unknown => unknown.Class.Partner == partner
            ? solver.MakeNumVar(unknown.Count, unknown.Count, string.Empty)
            : solver.MakeNumVar(0, double.PositiveInfinity, string.Empty))];
        foreach (var (sum, value) in told.Values)
        {
            var equation = solver.MakeConstraint(value, value);
            Array.ForEach(sum, unknown => equation.SetCoefficient(variables[unknown], 1));
        }

        return (solver, variables);
    }

    /// <summary>A small count; and of each partner what is small when it takes its own away.</summary>
    private IEnumerable<SecretSum> OfCount(string cell, int k)
    {
        int[] all = [.. Classes(cell, 0).Select(one => now[one])];
        return world.Insiders.Select(partner => (Left: all.Where(unknown => unknowns[unknown].Class.Partner != partner).ToArray(), Partner: (string?)partner)).Prepend((all, null))
            .Where(seen => Sum(seen.Left) is var value && value > 0 && value < k).Select(seen => new SecretSum(seen.Left, k, k, seen.Partner));
    }

    /// <summary>Those with it or those without where they are few or none; and how many are asked, where few and not public.</summary>
    private IEnumerable<SecretSum> OfRatio(string cell, int k)
    {
        int[] with = [.. Classes(cell, 0).Select(one => now[one])], all = [.. Classes(cell, 1).Select(one => now[one])];
        var most = world.HasPublicDenominators ? Math.Min(k, Sum(all)) : k;
        var halves = new[] { with, [.. all.Except(with)] }.Where(half => Sum(all) > 0 && Sum(half) < k).Select(half => new SecretSum(half, most, most, null));
        return !world.HasPublicDenominators && Sum(all) > 0 && Sum(all) < k ? halves.Append(new(all, k, k, null)) : halves;
    }

    private long Sum(int[] sum) => sum.Sum(unknown => unknowns[unknown].Count);

    /// <summary>What a cell is made of; of a ratio part 0 only those with.</summary>
    private IEnumerable<Class> Classes(string cell, int part)
    {
        var codes = cell.Split('\u001f');
        return from month in codes[0].Split('+')
               from area in codes[1] == "Total" ? MonthlyWorld.Areas : [codes[1]]
               from sex in codes[2] == "Total" ? MonthlyWorld.Sexes : [codes[2]]
               from partner in world.Partners
               from half in !world.IsRatio ? [string.Empty] : part == 0 ? ["with"] : new[] { "with", "without" }
               select new Class(month, area, sex, partner, half);
    }
}
