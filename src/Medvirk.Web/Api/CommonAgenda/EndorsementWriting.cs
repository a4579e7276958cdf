using Medvirk.Data;
using Medvirk.Data.Shared;
using Medvirk.Domain.Backbone;
using Medvirk.Domain.CommonAgenda;
using Medvirk.Web.Access;
using Medvirk.Web.Language;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Web.Api.CommonAgenda;

/// <summary>Says where an organisation, or a seat, stands on a version of the agenda: the same rules as on the page.</summary>
internal static class EndorsementWriting
{
    public static void Map(IEndpointRouteBuilder initiative) => initiative.Write<EndorsementBody, SaidAnswer>(
        TokenScope.WritePositions, "PUT", "agenda/versions/{version:int}/endorsement", "endorseAgenda", EndorseAsync, [Role.Representative, Role.Seat], ApiWrites.KeyHeader);

    private static async Task<IResult> EndorseAsync(HttpContext http, int version, ApiWrites writes)
    {
        var words = http.Words();
        var body = await ApiBody.ReadAsync<EndorsementBody>(http, words);
        return body.Read is { } sent
            ? await writes.PerformAsync(http, body.Bytes, token => SayAsync(http, version, sent, words, token))
            : body.Problem!.AsResult();
    }

    private static async Task<Outcome> SayAsync(HttpContext http, int number, EndorsementBody sent, Texts words, CancellationToken ct)
    {
        var (visit, db, now) = (Visit.Of(http), http.Db(), http.RequestServices.GetRequiredService<TimeProvider>().Now());
        var version = await db.Set<AgendaVersion>().Include(v => v.Endorsements)
            .SingleOrDefaultAsync(v => v.InitiativeId == visit.Initiative.Id && v.Number == number && v.Edition == 0, ct);
        if (version is null)
        {
            return Outcome.No(Problem.Of(StatusCodes.Status404NotFound));
        }

        if (Faults(sent, words).ToArray() is { Length: > 0 } errors)
        {
            return Outcome.No(Problem.OfRows(errors));
        }

        var latest = await db.Set<AgendaVersion>().Where(v => v.InitiativeId == visit.Initiative.Id).MaxAsync(v => v.Number, ct);
        if (version.Endorse(sent.Stance!.Value, sent.Words, visit.Me, latest, now) is { } refusal)
        {
            return Outcome.No(Problem.Of(refusal, words));
        }

        var said = version.Endorsements.Where(e => e.StanderId == (visit.Me.OrganisationId ?? visit.Me.PersonId)).MaxBy(e => e.Sequence)!;
        return Outcome.Done(new SaidAnswer(number, said.Stance, said.At));
    }

    private static IEnumerable<ProblemError> Faults(EndorsementBody sent, Texts words)
    {
        if (sent.Stance is null)
        {
            yield return SentWords.Error("/stance", "stand-unknown", words);
        }

        if (sent.Stance is Stance.Endorsed && !string.IsNullOrWhiteSpace(sent.Words))
        {
            yield return SentWords.Error("/words", "words-without-place", words);
        }

        var isNeeded = sent.Stance is Stance.Objected or Stance.EndorsedWithRemarks;
        foreach (var fault in SentWords.Faults("/words", sent.Words, Endorsement.RemarksLength, isNeeded, words))
        {
            yield return fault;
        }
    }

    /// <param name="Stance">endorsed, endorsedWithRemarks or objected.</param>
    /// <param name="Words">The remarks, or the reason of an objection; left out where plainly endorsed.</param>
    internal sealed record EndorsementBody(Stance? Stance, string? Words);

    /// <param name="Version">The version's number.</param>
    /// <param name="Stance">Where the organisation, or the seat, now stands.</param>
    /// <param name="At">Since when; UTC.</param>
    internal sealed record SaidAnswer(int Version, Stance Stance, DateTime At);
}
