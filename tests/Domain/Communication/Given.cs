using Medvirk.Domain.Backbone;
using Medvirk.Domain.Communication;
using Medvirk.Domain.Shared;

namespace Medvirk.Tests.Domain.Communication;

/// <summary>Small things that the tests of this room begin from.</summary>
internal static class Given
{
    public static readonly DateTime Now = new(2026, 3, 2, 9, 0, 0, DateTimeKind.Utc);

    /// <summary>When <see cref="Decision"/> ends.</summary>
    public static readonly DateTime End = Now.AddDays(14);
    public static readonly Guid Initiative = Guid.CreateVersion7();
    public static readonly Actor Secretariat = Someone(Role.Secretariat);
    public static readonly Actor Chair = Someone(Role.Chair);

    public static Actor Someone(Role role, Guid? organisation = null) => new(Guid.CreateVersion7(), organisation, Guid.CreateVersion7(), role, MayBind: true);

    public static Actor Representative(Guid? organisation = null) => Someone(Role.Representative, organisation ?? Guid.CreateVersion7());

    public static DecisionContent Content(params string[] options) =>
        new("Skal vi gøre det?", "Fordi.", options.Length == 0 ? ["Vi gør det."] : options, [], Involvement.Collaborate);

    public static DecisionPlan Plan(DateTime? opensAt = null, bool seats = false) => new(true, [], seats, opensAt, End);

    public static DecisionRules Rules(DecisionMethod method, Share? quorum = null) =>
        new(method, quorum ?? Share.Half, method == DecisionMethod.QualifiedMajority ? Share.TwoThirds : null);

    public static Decision Prepared(DecisionRules? rules = null, DecisionPlan? plan = null, params string[] options) =>
        Made(Medvirk.Domain.Communication.Decision.Prepare(
            Initiative, 1, Content(options), rules ?? Rules(DecisionMethod.Majority), plan ?? Plan(), Secretariat, Now));

    /// <summary>One that is open to these organisations' representatives and these seats.</summary>
    public static Decision Decision(DecisionRules rules, IEnumerable<Actor> asked, DecisionPlan? plan = null, params string[] options)
    {
        var decision = Prepared(rules, plan ?? Plan(seats: true), options);
        var everyone = asked.ToArray();
        Assert.Null(decision.Open(
            [.. everyone.Where(a => a.OrganisationId is not null).Select(a => new Partner(a.OrganisationId!.Value, IsOfUsers: false))],
            [.. everyone.Where(a => a.Role == Role.Seat).Select(a => a.PersonId!.Value)],
            Secretariat, Now));
        decision.TakeHappenings();
        return decision;
    }

    public static Actor[] Representatives(int count) => [.. Enumerable.Range(0, count).Select(_ => Representative())];

    public static Outcome Outcome(string words = "Vi gør det.") => new(words, Guid.CreateVersion7(), new DateOnly(2026, 9, 1));

    public static T Made<T>(Result<T> result) => result.IsRefused ? throw new InvalidOperationException(result.Refusal.Code) : result.Made;
}
