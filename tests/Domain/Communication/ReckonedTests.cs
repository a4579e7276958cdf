using System.Numerics;
using Medvirk.Domain.Backbone;
using Medvirk.Domain.Communication;
using Medvirk.Domain.Shared;

namespace Medvirk.Tests.Domain.Communication;

/// <summary>Generated decisions, lived through with the domain and counted a second time by <see cref="Reckoning"/>.</summary>
public sealed class ReckonedTests
{
    private const int Count = 500;

    [Fact]
    [Trait("Proof", "tallies")]
    public void Five_hundred_decisions_agree_with_an_independent_reckoning()
    {
        var seen = new Dictionary<string, int>();
        for (var seed = 1; seed <= Count; seed++)
        {
            var result = Compare(seed);
            seen[result] = seen.GetValueOrDefault(result) + 1;
        }

        // Each outcome was met often enough to have been tried.
        string[] results = ["Carried", "NotCarried", "NoQuorum", "Blocked", "Advised"];
        Assert.All(results, r => Assert.True(seen.Where(s => s.Key.EndsWith(' ' + r, StringComparison.Ordinal)).Sum(s => s.Value) >= 15, $"{r}: {string.Join(", ", seen)}"));
        Assert.True(seen.Keys.Count(k => k.EndsWith(" Carried", StringComparison.Ordinal)) == 4, string.Join(", ", seen));
    }

    private static string Compare(int seed)
    {
        var dice = new Dice(seed);
        var method = (DecisionMethod)(seed % 5);
        var options = method is DecisionMethod.Consent or DecisionMethod.Consensus || dice.Next(2) == 0 ? 1 : dice.Next(2, 5);
        Share[] quorums = [new(0, 1), new(1, 3), Share.Half, Share.TwoThirds, new(60, 100), Share.All];
        Share[] thresholds = [Share.TwoThirds, new(3, 4), new(51, 100), new(3, 5), Share.All];
        var rules = new DecisionRules(
            method, quorums[dice.Next(quorums.Length)],
            method == DecisionMethod.QualifiedMajority ? thresholds[dice.Next(thresholds.Length)] : null,
            method == DecisionMethod.Consent && dice.Next(2) == 0 ? thresholds[dice.Next(thresholds.Length)] : null,
            dice.Next(3) == 0 ? dice.Next(1, 10) : 0);

        var names = Enumerable.Range(0, dice.Next(1, 13)).Select(i => $"o{i}").ToArray();
        var organisations = names.ToDictionary(n => n, _ => (Id: Guid.CreateVersion7(), Weight: dice.Next(2) == 0 ? 1 : dice.Next(1, 8), OfUsers: dice.Next(4) == 0));
        var seats = Enumerable.Range(0, dice.Next(3)).ToDictionary(i => $"s{i}", _ => Given.Someone(Role.Seat));
        var outside = Given.Representative();
        var decision = Given.Prepared(
            rules,
            new DecisionPlan(true, [.. organisations.Values.Where(o => o.Weight != 1).Select(o => new Asked(o.Id, o.Weight))], true, null, Given.End),
            [.. Enumerable.Range(1, options).Select(n => $"Mulighed {n}")]);
        Assert.Null(decision.Open([.. organisations.Values.Select(o => new Partner(o.Id, o.OfUsers))], [.. seats.Values.Select(s => s.PersonId!.Value)], Given.Chair, Given.Now));
        var reckoning = new Reckoning
        {
            Method = method.ToString().ToLowerInvariant(),
            Options = options,
            Quorum = (rules.Quorum.Part, rules.Quorum.Whole),
            Threshold = rules.Threshold is { } t ? (t.Part, t.Whole) : null,
            OverruleFrom = rules.OverruleFrom is { } o ? (o.Part, o.Whole) : null,
            End = Given.End,
            LastWordDays = rules.LastWordDays,
            Asked = organisations.ToDictionary(one => one.Key, one => (one.Value.Weight, one.Value.OfUsers)),
            Seats = [.. seats.Keys],
        };

        // Some agree with nearly everyone, so that consensus and high thresholds are met too.
        var agreeable = dice.Next(3) == 0;
        string[] everyone = [.. names, .. seats.Keys, "outside"];
        var at = Given.Now;
        for (var tries = dice.Next(2, 50); tries > 0; tries--)
        {
            at = at.AddHours(dice.Next(0, 20));
            Try(everyone[dice.Next(everyone.Length)], at);
        }

        var end = (at > decision.LastWordUntil ? at : decision.LastWordUntil).AddDays(8);
        if (dice.Next(2) == 0)
        {
            foreach (var who in everyone)
            {
                OnObjection(who, (number, by) => (decision.OverruleObjection(number, "Det haster.", Given.Chair, end), () => reckoning.Overrule(who, end)));
            }
        }

        Assert.Null(decision.Close(Given.Outcome(), false, Given.Secretariat, end));
        var tally = decision.Closing!.Tally;
        Assert.Equal(
            (reckoning.Result(), organisations.Count, reckoning.TookPart(), reckoning.HasQuorum(), reckoning.OpenObjections()),
            (Word(tally), tally.Eligible, tally.TookPart, tally.HasQuorum, tally.OpenObjections));
        Assert.All(tally.Lines, l => Assert.Equal(
            (reckoning.Organisations(WordOf(l)), reckoning.Weight(WordOf(l))), (l.Organisations, new BigInteger(l.Weight))));
        Assert.All(tally.Seats, l => Assert.Equal(reckoning.OfSeats(WordOf(l)), l.Organisations));
        Assert.Equal(tally.TookPart, tally.Lines.Sum(l => l.Organisations));
        Assert.Equal(tally.Result == TallyResult.Carried, decision.Closing.IsAdopted);
        return $"{method} {tally.Result}";

        void Try(string who, DateTime when)
        {
            switch (dice.Next(10))
            {
                case 0:
                    OnObjection(who, (number, by) => (decision.WithdrawObjection(number, by, when), () => reckoning.TakeBack(who, when)));
                    break;
                case 1:
                    OnObjection(who, (number, _) => (decision.ResolveObjection(number, "Ændret.", Given.Secretariat, when), () => reckoning.Change(who, when)));
                    break;
                case 2 when when > decision.LastWordUntil:
                    OnObjection(who, (number, _) => (decision.OverruleObjection(number, "Det haster.", Given.Chair, when), () => reckoning.Overrule(who, when)));
                    break;
                default:
                    var kinds = rules.Kinds(options);
                    var kind = agreeable && dice.Next(8) > 0 ? kinds[0] : kinds[dice.Next(kinds.Count)];
                    int? option = kind == PositionKind.Choose ? agreeable && dice.Next(4) > 0 ? 1 : dice.Next(1, options + 1) : null;
                    var refusal = decision.TakePosition(kind, option, kind == PositionKind.Object ? $"Nej {when:O}" : null, Actor(who), when);
                    Assert.Equal(reckoning.Say(who, WordOf(new TallyLine(kind, option, 0, 0)), when), refusal is null);
                    break;
            }
        }

        // Each time another person of the organisation.
        Actor Actor(string who) =>
            seats.TryGetValue(who, out var seat) ? seat
            : organisations.TryGetValue(who, out var own) ? Given.Representative(own.Id)
            : outside;

        void OnObjection(string who, Func<int, Actor, (Refusal?, Action)> act)
        {
            var by = Actor(who);
            if (decision.Objections.Where(o => o.StanderId == (by.OrganisationId ?? by.PersonId)).MaxBy(o => o.Number) is { } objection)
            {
                act(objection.Number, by).Item2();
            }
        }
    }

    private static string Word(Tally tally) => tally.Result switch
    {
        TallyResult.Carried => $"carried {tally.CarriedOption}",
        TallyResult.NotCarried => "not carried",
        TallyResult.NoQuorum => "no quorum",
        TallyResult.Blocked => "blocked",
        _ => "advised",
    };

    private static string WordOf(TallyLine line) => line.Kind == PositionKind.Choose ? $"option {line.Option}" : line.Kind.ToString().ToLowerInvariant();
}
