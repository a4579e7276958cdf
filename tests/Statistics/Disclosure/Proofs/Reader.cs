namespace Medvirk.Tests.Statistics.Disclosure.Proofs;

/// <summary>
/// An attacker who was written apart from what is attacked: from the tables' lines it sets up its own equations, and solves
/// them by a simplex of its own. Where it ends is held against the lines each time.
/// </summary>
internal sealed class Reader
{
    /// <summary>A fraction's rounding.</summary>
    private const double Hair = 1e-6;

    private readonly Names names;
    private readonly Line[] lines;

    /// <summary>The lines, solved once; each attack begins here, so that roundings do not add up.</summary>
    private readonly Simplex start;

    public Reader(Names names, IEnumerable<Line> lines)
        : this(names, [.. lines], [.. lines], new Simplex(names.Finest.Count))
    {
    }

    private Reader(Names names, Line[] lines, IEnumerable<Line> news, Simplex start)
    {
        (this.names, this.lines, this.start) = (names, lines, start);
        // What stands alone first: fewer steps, and fewer roundings.
        foreach (var line in news.OrderBy(line => names.In(line.Codes).Length))
        {
            Assert.True(start.Add(names.In(line.Codes), line.Count), "The tables contradict each other.");
        }
    }

    /// <summary>The same reader, who now knows more.</summary>
    public Reader With(IReadOnlyList<Line> news) => new(names, [.. lines, .. news], news, new Simplex(start));

    /// <summary>The least and the most that the secret can be by all that is known.</summary>
    public (double Least, double Most) Between(Secret secret) => (-Farthest(secret, -1), Farthest(secret, 1));

    /// <summary>Whether the reader comes closer than the secret allows.</summary>
    public bool Breaks(Secret secret)
    {
        var high = Math.Floor(Farthest(secret, 1) + Hair);
        return high < secret.Most || high - Math.Ceiling(-Farthest(secret, -1) - Hair) < secret.Width;
    }

    private double Farthest(Secret secret, int sign)
    {
        var far = new Simplex(start).Most(names.In(secret), sign, out var at);
        Assert.All(at, count => Assert.True(count >= -Hair));
        foreach (var line in lines)
        {
            var sum = 0.0;
            foreach (var i in names.In(line.Codes))
            {
                sum += at[i];
            }

            Assert.True(Math.Abs(sum - line.Count) < Hair, $"The attack ended where {string.Join(' ', line.Codes)} is {sum}, and not {line.Count}.");
        }

        return far;
    }
}
