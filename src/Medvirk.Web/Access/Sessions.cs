using System.Security.Claims;
using Medvirk.Data;
using Medvirk.Data.Backbone;
using Medvirk.Data.Shared;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Web.Access;

/// <summary>The sign-ins that hold. Each request asks for its own, so that one that was ended opens nothing from then on.</summary>
public sealed class Sessions(MedvirkContext db, Store store, TimeProvider clock)
{
    /// <summary>The claim that names the session.</summary>
    private const string Claim = "session";

    private static readonly CompiledQuery<Func<MedvirkContext, Guid, Guid, Task<DateOnly?>>> LastSeen =
        new(() => EF.CompileAsyncQuery((MedvirkContext db, Guid id, Guid accountId) => db.Set<Session>()
            .Where(session => session.Id == id && session.AccountId == accountId)
            .Select(session => (DateOnly?)session.LastSeenOn)
            .SingleOrDefault()));

    /// <summary>A sign-in begins: its row is written, and the cookie gets its name.</summary>
    public async Task BeginAsync(CookieSigningInContext context)
    {
        var today = clock.Today();
        var session = new Session
        {
            AccountId = context.Principal!.PersonId()!.Value,
            Browser = BrowserOf(context.Request.Headers.UserAgent.ToString()),
            BeganOn = today,
            LastSeenOn = today,
        };
        await using var write = await store.BeginWriteAsync(db, context.HttpContext.RequestAborted);
        await Gone(session.AccountId, today).ExecuteDeleteAsync(context.HttpContext.RequestAborted);
        db.Add(session);
        await db.SaveChangesAsync(context.HttpContext.RequestAborted);
        await write.CommitAsync(CancellationToken.None);
        var identity = (ClaimsIdentity)context.Principal!.Identity!;
        identity.TryRemoveClaim(identity.FindFirst(Claim));
        identity.AddClaim(new Claim(Claim, session.Id.ToString()));
    }

    /// <summary>Whether the cookie's session still holds; without it the visitor is nobody.</summary>
    public async Task CheckAsync(CookieValidatePrincipalContext context)
    {
        if (IdOf(context.Principal) is not { } id || context.Principal?.PersonId() is not { } accountId
            || await LastSeen.On(db)(db, id, accountId) is not { } seen)
        {
            context.RejectPrincipal();
            return;
        }

        var today = clock.Today();
        if (seen < today)
        {
            await using var write = await store.BeginWriteAsync(db, context.HttpContext.RequestAborted);
            await db.Set<Session>().Where(session => session.Id == id)
                .ExecuteUpdateAsync(set => set.SetProperty(session => session.LastSeenOn, today), context.HttpContext.RequestAborted);
            await write.CommitAsync(CancellationToken.None);
        }
    }

    /// <summary>The sign-ins of an account that may still hold, the latest first.</summary>
    public async Task<IReadOnlyList<Session>> OfAsync(Guid accountId, CancellationToken ct)
    {
        var since = clock.Today().AddDays(-1);
        return await db.Set<Session>().AsNoTracking()
            .Where(session => session.AccountId == accountId && session.LastSeenOn >= since)
            .OrderByDescending(session => session.LastSeenOn).ThenByDescending(session => session.Id)
            .ToListAsync(ct);
    }

    /// <summary>Ends the account's sign-ins at once, save the one that is kept.</summary>
    public async Task EndAsync(Guid accountId, Guid? keep, CancellationToken ct)
    {
        await using var write = await store.BeginWriteAsync(db, ct);
        await EndWithinAsync(accountId, keep, ct);
        await write.CommitAsync(CancellationToken.None);
    }

    /// <summary>As <see cref="EndAsync"/>, in the transaction under way.</summary>
    public Task EndWithinAsync(Guid accountId, Guid? keep, CancellationToken ct) =>
        db.Set<Session>().Where(session => session.AccountId == accountId && session.Id != keep).ExecuteDeleteAsync(ct);

    /// <summary>Someone signs out: this sign-in ends.</summary>
    public async Task EndOwnAsync(ClaimsPrincipal? user, CancellationToken ct)
    {
        if (IdOf(user) is { } id)
        {
            await using var write = await store.BeginWriteAsync(db, ct);
            await db.Set<Session>().Where(session => session.Id == id).ExecuteDeleteAsync(ct);
            await write.CommitAsync(CancellationToken.None);
        }
    }

    /// <summary>The session that a signed-in person uses.</summary>
    public static Guid? IdOf(ClaimsPrincipal? user) => Guid.TryParse(user?.FindFirstValue(Claim), out var id) ? id : null;

    /// <summary>The family that a browser says it is of. Most name several others first; the order here undoes that.</summary>
    public static BrowserFamily BrowserOf(string userAgent) =>
        userAgent.Contains("Firefox/", StringComparison.Ordinal) ? BrowserFamily.Firefox
        : userAgent.Contains("Edg", StringComparison.Ordinal) ? BrowserFamily.Edge
        : userAgent.Contains("Chrome/", StringComparison.Ordinal) ? BrowserFamily.Chrome
        : userAgent.Contains("Safari/", StringComparison.Ordinal) ? BrowserFamily.Safari
        : BrowserFamily.Other;

    /// <summary>A cookie holds for twelve hours: what was not seen yesterday or today is gone.</summary>
    private IQueryable<Session> Gone(Guid accountId, DateOnly today)
    {
        var since = today.AddDays(-1);
        return db.Set<Session>().Where(session => session.AccountId == accountId && session.LastSeenOn < since);
    }
}
