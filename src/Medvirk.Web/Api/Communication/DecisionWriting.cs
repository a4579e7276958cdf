using Medvirk.Data.Communication;
using Medvirk.Data.Shared;
using Medvirk.Domain.Backbone;
using Medvirk.Domain.Communication;
using Medvirk.Domain.Shared;
using Medvirk.Web.Access;
using Medvirk.Web.Language;

namespace Medvirk.Web.Api.Communication;

/// <summary>Says where an organisation, or a seat, stands: the same rules as on the pages, by a token that may write positions.</summary>
internal static class DecisionWriting
{
    private static readonly Role[] Speakers = [Role.Representative, Role.Seat];

    public static void Map(IEndpointRouteBuilder initiative)
    {
        initiative.Write<PositionBody, SaidAnswer>(
            TokenScope.WritePositions, "PUT", "decisions/{decision:int}/position", "takePosition", PositionAsync, Speakers, ApiWrites.KeyHeader);
        initiative.Write<ObjectionBody, SaidAnswer>(
            TokenScope.WritePositions, "POST", "decisions/{decision:int}/objections", "raiseObjection", ObjectAsync, Speakers, ApiWrites.KeyHeader);
        initiative.Write<WithdrawalBody, SaidAnswer>(
            TokenScope.WritePositions, "POST", "decisions/{decision:int}/objections/{objection:int}/withdrawal", "withdrawObjection", WithdrawAsync, Speakers,
            ApiWrites.KeyHeader);
    }

    private static Task<IResult> PositionAsync(HttpContext http, int decision, ApiWrites writes) =>
        WriteAsync<PositionBody>(http, decision, writes, (found, body, by, now, words) =>
        {
            var errors = new List<ProblemError>();
            var kinds = found.Rules.Kinds(found.Options.Count);
            if (body.Stand is not { } stand || stand == PositionKind.Object || !kinds.Contains(stand))
            {
                errors.Add(SentWords.Error("/stand", "stand-unknown", words));
                return Outcome.No(Problem.OfRows(errors));
            }

            if (stand == PositionKind.Choose ? body.Option is not { } option || option < 1 || option > found.Options.Count : body.Option is not null)
            {
                errors.Add(SentWords.Error("/option", "option-unknown", words));
            }

            errors.AddRange(SentWords.Faults("/words", body.Words, PositionAct.WordsLength, isNeeded: false, words));
            return errors.Count > 0 ? Outcome.No(Problem.OfRows(errors)) : Done(found, found.TakePosition(stand, body.Option, body.Words, by, now), by, words);
        });

    private static Task<IResult> ObjectAsync(HttpContext http, int decision, ApiWrites writes) =>
        WriteAsync<ObjectionBody>(http, decision, writes, (found, body, by, now, words) =>
        {
            var errors = SentWords.Faults("/reason", body.Reason, PositionAct.WordsLength, isNeeded: true, words).ToList();
            if (found.Method != DecisionMethod.Consent)
            {
                errors.Add(SentWords.Error("/reason", "stand-unknown", words));
            }

            return errors.Count > 0
                ? Outcome.No(Problem.OfRows(errors))
                : Done(found, found.TakePosition(PositionKind.Object, null, body.Reason, by, now), by, words);
        });

    private static async Task<IResult> WithdrawAsync(HttpContext http, int decision, int objection, ApiWrites writes) =>
        await WriteAsync<WithdrawalBody>(http, decision, writes, (found, body, by, now, words) =>
            found.Objections.All(o => o.Number != objection) ? Outcome.No(Problem.Of(StatusCodes.Status404NotFound))
            : body.Withdraw != true ? Outcome.No(Problem.OfRows([SentWords.Error("/withdraw", "choice-unknown", words)]))
            : Done(found, found.WithdrawObjection(objection, by, now), by, words));

    private static async Task<IResult> WriteAsync<TBody>(
        HttpContext http, int number, ApiWrites writes, Func<Decision, TBody, Actor, DateTime, Texts, Outcome> act)
        where TBody : class
    {
        var (visit, words) = (Visit.Of(http), http.Words());
        var body = await ApiBody.ReadAsync<TBody>(http, words);
        if (body.Read is not { } sent)
        {
            return body.Problem!.AsResult();
        }

        return await writes.PerformAsync(http, body.Bytes, async token =>
        {
            var now = http.RequestServices.GetRequiredService<TimeProvider>().Now();
            var found = await new DecisionBook(http.Db()).FindAsync(visit.Initiative.Id, number, now, token);

            // What is only prepared is there for those who lead it.
            return found is null || found.OpenedAt is null ? Outcome.No(Problem.Of(StatusCodes.Status404NotFound)) : act(found, sent, visit.Me, now, words);
        });
    }

    private static Outcome Done(Decision decision, Refusal? refusal, Actor by, Texts words)
    {
        if (refusal is not null)
        {
            return Outcome.No(Problem.Of(refusal, words));
        }

        var last = decision.Acts.Where(a => a.StanderId == (by.OrganisationId ?? by.PersonId)).MaxBy(a => a.Sequence);
        var objection = decision.Objections.Where(o => o.StanderId == (by.OrganisationId ?? by.PersonId)).MaxBy(o => o.Number);
        return Outcome.Done(new SaidAnswer(decision.Number, last?.Kind, last?.Option, last?.At, objection?.Number, objection?.IsOpen));
    }

    /// <param name="Stand">agree, disagree, choose or abstain, as the decision's method has it.</param>
    /// <param name="Option">The option's number, with choose.</param>
    /// <param name="Words">Why; may be left out.</param>
    internal sealed record PositionBody(PositionKind? Stand, int? Option, string? Words);

    /// <param name="Reason">What is wrong.</param>
    internal sealed record ObjectionBody(string? Reason);

    /// <param name="Withdraw">true: said aloud, so that no empty call takes anything back.</param>
    internal sealed record WithdrawalBody(bool? Withdraw);

    /// <param name="Decision">The decision's number.</param>
    /// <param name="Stand">Where the organisation, or the seat, now stands.</param>
    /// <param name="Objection">The number of its latest objection; null where it has none.</param>
    /// <param name="IsOpen">Whether that objection is open.</param>
    internal sealed record SaidAnswer(int Decision, PositionKind? Stand, int? Option, DateTime? At, int? Objection, bool? IsOpen);
}
