using System.Security.Cryptography;
using System.Text;
using Medvirk.Data;
using Medvirk.Data.Backbone;
using Medvirk.Data.Shared;
using Medvirk.Domain.Backbone;
using Medvirk.Domain.Shared;
using Medvirk.Web.Language;
using Medvirk.Web.Mail;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Web.Access;

/// <summary>Where passwords are checked, changed, and set by a link that works once (docs/adr/0013).</summary>
public sealed class PasswordDesk(
    MedvirkContext db, Acts acts, Sessions sessions, Post post, UserManager<Account> accounts, SignInManager<Account> signIns, TimeProvider clock)
{
    /// <summary>So long holds a link that came by mail.</summary>
    public static readonly TimeSpan MailedLife = TimeSpan.FromHours(1);

    /// <summary>So long holds one that the operator hands over.</summary>
    public static readonly TimeSpan HandedLife = TimeSpan.FromHours(24);

    /// <summary>As many are made for one account while the earlier ones could still be used.</summary>
    private const int ManyLinks = 3;

    /// <summary>From here on an account is not closed by wrong tries, but locked by the operator.</summary>
    public static readonly DateTimeOffset Locked = new(9000, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Signs in with a password. An unknown address costs as much time as a wrong password, and so does a closed account.</summary>
    public async Task<bool> TrySignInAsync(string email, string password)
    {
        var account = await accounts.FindByEmailAsync(Text.Clean(email));
        var result = account is null
            ? SignInResult.Failed
            : await signIns.PasswordSignInAsync(account, password, isPersistent: false, lockoutOnFailure: true);
        if (account is null || result.IsLockedOut)
        {
            accounts.PasswordHasher.HashPassword(new Account(), password);
        }

        return result.Succeeded;
    }

    /// <summary>What is wrong with a new password, in words; nothing where it will do.</summary>
    public async Task<IReadOnlyList<string>> ProblemsAsync(string? password, string email, Texts t)
    {
        if (string.IsNullOrEmpty(password))
        {
            return [t["account.password.choose"]];
        }

        var account = new Account { UserName = email, Email = email };
        var problems = new List<string>();
        foreach (var validator in accounts.PasswordValidators)
        {
            var result = await validator.ValidateAsync(accounts, account, password);
            problems.AddRange(result.Errors.Select(error => t["account.password." + error.Code, accounts.Options.Password.RequiredLength]));
        }

        return problems;
    }

    /// <summary>Makes a link, in the act under way, and gives its secret, which is kept nowhere.</summary>
    public async Task<string> MakeLinkAsync(Guid accountId, TimeSpan life, CancellationToken ct)
    {
        var now = clock.Now();
        await db.Set<PasswordLink>().Where(link => link.ExpiresAt < now).ExecuteDeleteAsync(ct);
        var token = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(24));
        db.Add(new PasswordLink { TokenHash = Hash(token), AccountId = accountId, MadeAt = now, ExpiresAt = now + life });
        return token;
    }

    /// <summary>Whether so many links wait already that another mail would only be a nuisance.</summary>
    public Task<bool> HasManyLinksAsync(Guid accountId, CancellationToken ct)
    {
        var since = clock.Now() - MailedLife;
        return db.Set<PasswordLink>().Where(link => link.AccountId == accountId && link.MadeAt > since).Skip(ManyLinks - 1).AnyAsync(ct);
    }

    /// <summary>The address whose password the link sets; null when it is used, too old, or none of ours.</summary>
    public Task<string?> AddressOfAsync(string token, CancellationToken ct)
    {
        var (hash, now) = (Hash(token), clock.Now());
        return (
            from link in db.Set<PasswordLink>()
            join account in db.Users on link.AccountId equals account.Id
            where link.TokenHash == hash && link.ExpiresAt >= now
            select account.Email).SingleOrDefaultAsync(ct);
    }

    /// <summary>Sets the password that the link is for. Every link and every sign-in of the account ends with it.</summary>
    public Task<Refusal?> SetAsync(string token, string password, Texts t, CancellationToken ct) => acts.PerformAsync(Guid.Empty, async inner =>
    {
        var (hash, now) = (Hash(token), clock.Now());
        if (await db.Set<PasswordLink>().SingleOrDefaultAsync(link => link.TokenHash == hash && link.ExpiresAt >= now, inner) is not { } link)
        {
            return BackboneRefusals.PasswordLinkClosed;
        }

        var account = await db.Users.SingleAsync(one => one.Id == link.AccountId, inner);
        if (account.LockoutEnd is null || account.LockoutEnd < Locked)
        {
            (account.LockoutEnd, account.AccessFailedCount) = (null, 0);
        }

        await PutAsync(account, password, keep: null, t, inner);
        return null;
    }, ct);

    /// <summary>Changes the password of someone who knows the present one; other sign-ins end.</summary>
    /// <returns>False when the present one is wrong, or was wrong too often.</returns>
    public async Task<bool> ChangeAsync(Guid accountId, string present, string password, Guid? session, Texts t, CancellationToken ct)
    {
        var account = await db.Users.SingleAsync(one => one.Id == accountId, ct);
        var check = await signIns.CheckPasswordSignInAsync(account, present, lockoutOnFailure: true);
        if (!check.Succeeded)
        {
            return false;
        }

        await acts.PerformAsync(Guid.Empty, async inner =>
        {
            await PutAsync(await db.Users.SingleAsync(one => one.Id == accountId, inner), password, session, t, inner);
            return null;
        }, ct);
        return true;
    }

    private async Task PutAsync(Account account, string password, Guid? keep, Texts t, CancellationToken ct)
    {
        account.PasswordHash = accounts.PasswordHasher.HashPassword(account, password);
        account.SecurityStamp = Convert.ToHexString(RandomNumberGenerator.GetBytes(20));
        await db.Set<PasswordLink>().Where(link => link.AccountId == account.Id).ExecuteDeleteAsync(ct);
        await sessions.EndWithinAsync(account.Id, keep, ct);
        if (post.IsSetUp)
        {
            post.Add(post.Letters.PasswordChanged(t, account.Email!, clock.Now()));
            post.Ring();
        }
    }

    private static string Hash(string token) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(token)));
}
