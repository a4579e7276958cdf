using Medvirk.Data;
using Medvirk.Data.ReinforcingActivities;
using Medvirk.Data.Shared;
using Medvirk.Domain.Backbone;
using Medvirk.Domain.ReinforcingActivities;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Web.Pages.Public.Front;

/// <summary>What goes on now, for an initiative's front, and what will be done next.</summary>
public sealed class FrontDoings(PublicContext db)
{
    public const int Most = 3;

    private static readonly CompiledQuery<Func<PublicContext, Guid, IAsyncEnumerable<FrontActivity>>> FindActivities =
        new(() => EF.CompileAsyncQuery((PublicContext db, Guid initiativeId) => (
            from activity in db.Set<Activity>()
            join lead in db.Set<Organisation>() on activity.LeadOrganisationId equals lead.Id
            where activity.InitiativeId == initiativeId && (activity.Status == ActivityStatus.Running || activity.Status == ActivityStatus.Prepared)
            orderby activity.Status == ActivityStatus.Running ? 0 : 1, activity.From descending, activity.Number
            select new FrontActivity(
                activity.Number, activity.Name, activity.What, activity.Status, lead.Name,
                activity.Parts.Count(part => part.OrganisationId != activity.LeadOrganisationId))).Take(Most)));

    private static readonly CompiledQuery<Func<PublicContext, Guid, DateOnly, IAsyncEnumerable<FrontPromise>>> FindPromises =
        new(() => EF.CompileAsyncQuery((PublicContext db, Guid initiativeId, DateOnly today) => (
            from promise in db.Set<PublicCommitment>()
            join asked in db.Set<Organisation>() on promise.AskedId equals asked.Id
            where promise.InitiativeId == initiativeId && promise.Due >= today
                && (promise.State == CommitmentState.Accepted || promise.State == CommitmentState.Renegotiated)
            orderby promise.Due, promise.What
            select new FrontPromise(asked.Name, promise.What, promise.Due)).Take(Most)));

    private static readonly CompiledQuery<Func<PublicContext, Guid, CommitmentState, Task<int>>> CountEnded =
        new(() => EF.CompileAsyncQuery((PublicContext db, Guid initiativeId, CommitmentState state) =>
            db.Set<PublicCommitment>().Count(promise => promise.InitiativeId == initiativeId && promise.State == state)));

    /// <summary>The running ones first, the latest begun on top.</summary>
    public ValueTask<List<FrontActivity>> ActivitiesAsync(Guid initiativeId, CancellationToken ct) =>
        FindActivities.On(db)(db, initiativeId).ToListAsync(ct);

    /// <summary>What both have said yes to and is still to be done, the nearest day first. What is late is never named here.</summary>
    public ValueTask<List<FrontPromise>> PromisesAsync(Guid initiativeId, DateOnly today, CancellationToken ct) =>
        FindPromises.On(db)(db, initiativeId, today).ToListAsync(ct);

    /// <summary>How many promises were kept, and how many have ended.</summary>
    public async Task<(int Kept, int Ended)> KeptAsync(Guid initiativeId)
    {
        var kept = await CountEnded.On(db)(db, initiativeId, CommitmentState.Kept);
        return (kept, kept + await CountEnded.On(db)(db, initiativeId, CommitmentState.Broken));
    }
}

/// <param name="Number">Its address.</param>
/// <param name="Name">What it is called.</param>
/// <param name="What">What is done.</param>
/// <param name="Status">How far it is.</param>
/// <param name="Lead">The organisation that leads it.</param>
/// <param name="Others">How many others take a part.</param>
public sealed record FrontActivity(int Number, string Name, string What, ActivityStatus Status, string Lead, int Others);

/// <param name="Who">The organisation that does it.</param>
/// <param name="What">What it does.</param>
/// <param name="Due">By which day.</param>
public sealed record FrontPromise(string Who, string What, DateOnly Due);
