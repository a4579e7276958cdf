using System.Globalization;
using Medvirk.Data;
using Medvirk.Data.ReinforcingActivities;
using Medvirk.Domain.Backbone;
using Medvirk.Domain.ReinforcingActivities;
using Medvirk.Web.Access;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Web.Api.ReinforcingActivities;

/// <summary>
/// What organisations have promised each other. Anyone reads what binds and what was kept; a member what the members' pages
/// show: to the two and the secretariat also what is only asked for, to others what has come to bind.
/// </summary>
internal static class CommitmentEndpoints
{
    /// <summary>What anyone is told. What was broken or let go is told as a number for the whole, never by name.</summary>
    public static readonly CommitmentState[] Told = [CommitmentState.Accepted, CommitmentState.Renegotiated, CommitmentState.Kept];

    public static void Map(IEndpointRouteBuilder initiative) =>
        initiative.Read<Page<CommitmentRow>>("commitments", "listCommitments", ListAsync, "after", "limit", "activity");

    private static async Task<IResult> ListAsync(HttpContext http, CancellationToken ct)
    {
        if (Paging.ByNumber(http, out var problem) is not { } paging)
        {
            return problem!;
        }

        var (db, info) = (http.PublicDb(), http.Initiative());
        var asked = http.Request.Query["activity"].ToString();
        Guid? only = null;
        if (asked.Length > 0)
        {
            only = int.TryParse(asked, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                ? await db.Set<Activity>().Where(a => a.InitiativeId == info.Id && a.Number == number).Select(a => (Guid?)a.Id).SingleOrDefaultAsync(ct)
                : null;
            if (only is null)
            {
                return Problem.OfParameter("activity", "activity-unknown", http.Words()).AsResult();
            }
        }

        var rows = http.Member() is { } member
            ? await OfMemberAsync(http.Db(), member, only, paging, ct)
            : await PublicAsync(db, info.Id, only, paging, ct);
        var organisations = rows.SelectMany(r => new[] { r.AskingId, r.AskedId }).Distinct().ToArray();
        var names = await db.Set<Organisation>().Where(o => organisations.Contains(o.Id)).ToDictionaryAsync(o => o.Id, o => o.Name, ct);
        var activityIds = rows.Select(r => r.ActivityId).OfType<Guid>().Distinct().ToArray();
        var activities = await db.Set<Activity>().Where(a => activityIds.Contains(a.Id))
            .ToDictionaryAsync(a => a.Id, a => new Link(a.Name, ApiLinks.Activity(info.Slug, a.Number)), ct);
        return Results.Ok(paging.Of(
            http,
            rows,
            r => new CommitmentRow(
                r.Number, r.State, r.Binds, r.What, r.ForWhom, r.Due,
                new OrganisationRef(r.AskingId, names[r.AskingId]), new OrganisationRef(r.AskedId, names[r.AskedId]),
                r.ActivityId is { } id ? activities[id] : null),
            r => [r.Number.ToString(CultureInfo.InvariantCulture)]));
    }

    private static Task<List<Row>> PublicAsync(PublicContext db, Guid initiativeId, Guid? activityId, Paging paging, CancellationToken ct) =>
        db.Set<PublicCommitment>()
            .Where(c => c.InitiativeId == initiativeId && Told.Contains(c.State) && c.Number > paging.Number && (activityId == null || c.ActivityId == activityId))
            .OrderBy(c => c.Number).Take(paging.Limit + 1)
            .Select(c => new Row(c.Number, c.State, true, c.What, c.ForWhom, c.Due, c.AskingId, c.AskedId, c.ActivityId)).ToListAsync(ct);

    private static async Task<List<Row>> OfMemberAsync(MedvirkContext db, Visit member, Guid? activityId, Paging paging, CancellationToken ct)
    {
        var (isSecretariat, own) = (member.Me.IsSecretariat, member.Me.OrganisationId);
        var found = await db.Set<Commitment>().AsNoTracking().Include(c => c.Wordings)
            .Where(c => c.InitiativeId == member.Initiative.Id && c.Number > paging.Number && (activityId == null || c.ActivityId == activityId))
            .Where(c => c.BindingNumber != null || isSecretariat || c.AskingId == own || c.AskedId == own)
            .OrderBy(c => c.Number).Take(paging.Limit + 1).ToListAsync(ct);
        return found.ConvertAll(c =>
        {
            var seesAll = isSecretariat || (own is not null && (own == c.AskingId || own == c.AskedId));
            var wording = seesAll && c.TurnId is not null ? c.Latest : c.Binding ?? c.Latest;
            return new Row(c.Number, c.State, wording == c.Binding, wording.What, wording.ForWhom, wording.Due, c.AskingId, c.AskedId, c.ActivityId);
        });
    }

    private sealed record Row(
        int Number, CommitmentState State, bool Binds, string What, string ForWhom, DateOnly Due, Guid AskingId, Guid AskedId, Guid? ActivityId);

    /// <param name="Binds">Whether both have said yes to these words.</param>
    /// <param name="Due">The day by which it is to be done.</param>
    /// <param name="Activity">What it is for; null where it is for none.</param>
    public sealed record CommitmentRow(
        int Number, CommitmentState State, bool Binds, string What, string ForWhom, DateOnly Due, OrganisationRef Asking, OrganisationRef Asked, Link? Activity);
}
