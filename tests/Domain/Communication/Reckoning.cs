using System.Numerics;

namespace Medvirk.Tests.Domain.Communication;

/// <summary>
/// Decisions counted a second time, from the written rules and by other means: it replays what was tried, one try after
/// the other, and counts by plain loops and big integers. It shares nothing with the domain, not even its types.
/// </summary>
internal sealed class Reckoning
{
    public required string Method { get; init; }

    public required int Options { get; init; }

    public required (int Part, int Whole) Quorum { get; init; }

    public required (int Part, int Whole)? Threshold { get; init; }

    public required (int Part, int Whole)? OverruleFrom { get; init; }

    public required DateTime End { get; init; }

    public required int LastWordDays { get; init; }

    /// <summary>Organisations by a letter: weight, and whether it is one of users.</summary>
    public required Dictionary<string, (int Weight, bool OfUsers)> Asked { get; init; }

    public required HashSet<string> Seats { get; init; }

    private readonly Dictionary<string, string> standing = [];
    private readonly Dictionary<string, (string State, DateTime At)> objections = [];

    private DateTime LastEnd => Seats.Count > 0 || Asked.Values.Any(a => a.OfUsers) ? End.AddDays(LastWordDays) : End;

    /// <returns>Whether it was let through.</returns>
    public bool Say(string who, string what, DateTime at)
    {
        var isAsked = Asked.ContainsKey(who) || Seats.Contains(who);
        if (!isAsked)
        {
            return false;
        }

        var inTime = at < End;
        if (!inTime && at < LastEnd)
        {
            inTime = Seats.Contains(who) || Asked[who].OfUsers;
        }

        if (!inTime && what == "object" && objections.TryGetValue(who, out var mine) && mine.State == "changed" && at < mine.At.AddDays(7))
        {
            inTime = true;
        }

        if (!inTime)
        {
            return false;
        }

        standing[who] = what;
        if (what == "object")
        {
            objections[who] = ("open", at);
        }
        else if (objections.ContainsKey(who))
        {
            objections[who] = ("gone", at);
        }

        return true;
    }

    public void TakeBack(string who, DateTime at)
    {
        if (objections.TryGetValue(who, out var mine) && mine.State is "open" or "changed")
        {
            objections[who] = ("gone", at);
        }
    }

    public void Change(string who, DateTime at)
    {
        if (objections.TryGetValue(who, out var theirs) && theirs.State == "open")
        {
            objections[who] = ("changed", at);
        }
    }

    public void Overrule(string who, DateTime at)
    {
        if (OverruleFrom is not { } from || Seats.Contains(who) || at < LastEnd || !objections.TryGetValue(who, out var theirs) || theirs.State != "open")
        {
            return;
        }

        BigInteger consent = 0, took = 0;
        foreach (var (other, what) in standing)
        {
            if (Asked.ContainsKey(other))
            {
                took++;
                if (what == "agree")
                {
                    consent++;
                }
            }
        }

        if (HasQuorum() && consent * from.Whole >= from.Part * took)
        {
            objections[who] = ("overruled", at);
        }
    }

    public int TookPart() => standing.Keys.Count(Asked.ContainsKey);

    public bool HasQuorum() => TookPart() > 0 && new BigInteger(TookPart()) * Quorum.Whole >= new BigInteger(Asked.Count) * Quorum.Part;

    public int OpenObjections() => objections.Count(o => Asked.ContainsKey(o.Key) && o.Value.State == "open");

    public int Organisations(string what) => standing.Count(s => Asked.ContainsKey(s.Key) && s.Value == what);

    public int OfSeats(string what) => standing.Count(s => Seats.Contains(s.Key) && s.Value == what);

    public BigInteger Weight(string what)
    {
        BigInteger sum = 0;
        foreach (var (who, said) in standing)
        {
            if (said == what && Asked.TryGetValue(who, out var asked))
            {
                sum += asked.Weight;
            }
        }

        return sum;
    }

    /// <returns>The result in a word, with the option's number where one carries.</returns>
    public string Result()
    {
        if (!HasQuorum())
        {
            return "no quorum";
        }

        if (Method == "advice")
        {
            return "advised";
        }

        if (Method == "consent")
        {
            return OpenObjections() == 0 ? "carried 1" : "blocked";
        }

        if (Method == "consensus")
        {
            return Organisations("agree") > 0 && Organisations("agree") == TookPart() - Organisations("abstain") ? "carried 1" : "not carried";
        }

        BigInteger given = 0;
        foreach (var (who, said) in standing)
        {
            if (Asked.TryGetValue(who, out var asked) && said != "abstain")
            {
                given += asked.Weight;
            }
        }

        for (var option = 1; option <= Options && given > 0; option++)
        {
            var weight = Weight(Options == 1 ? "agree" : $"option {option}");
            var enough = Threshold is { } threshold ? weight * threshold.Whole >= given * threshold.Part : weight > given - weight;
            if (enough)
            {
                return $"carried {option}";
            }
        }

        return "not carried";
    }
}
