using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Medvirk.Data;
using Medvirk.Data.Backbone;
using Medvirk.Data.Shared;
using Medvirk.Domain.Backbone;
using Medvirk.Domain.Shared;
using Medvirk.Web.Access;
using Medvirk.Web.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Web.Verbs;

/// <summary>The accounts of an installation, as its operator handles them.</summary>
public sealed class UserRoll(VerbContext context, IServiceProvider services)
{
    private MedvirkContext Db => services.GetRequiredService<MedvirkContext>();

    private Acts Acts => services.GetRequiredService<Acts>();

    private DateTime Now => services.GetRequiredService<TimeProvider>().Now();

    /// <summary>Opens the installation and does one thing with its accounts.</summary>
    /// <param name="context">Which installation.</param>
    /// <param name="act">Gives the exit code.</param>
    /// <param name="makesDatabase">Whether a database is made where there is none.</param>
    /// <param name="ct">Cancels it.</param>
    public static async Task<int> RunAsync(
        VerbContext context, Func<UserRoll, CancellationToken, Task<int>> act, bool makesDatabase, CancellationToken ct)
    {
        var folder = context.Settings.DataFolder;
        if (makesDatabase)
        {
            Directory.CreateDirectory(folder);
        }

        var isThere = Directory.Exists(folder);
        using var inUse = isThere ? FolderLock.Share(folder) : null;
        if (isThere && inUse is null)
        {
            return await context.RefuseAsync(context.FolderIsBeingReplaced);
        }

        await using var app = context.Open();
        await using var scope = app.Services.CreateAsyncScope();
        var state = await DatabaseState.ReadAsync(scope.ServiceProvider.GetRequiredService<MedvirkContext>(), context.Settings, ct);
        if (makesDatabase && state.Kind is DatabaseStateKind.Absent or DatabaseStateKind.Empty)
        {
            if (await Startup.PrepareAsync(app.Services, ct) is { } refusal)
            {
                return await context.RefuseAsync(refusal);
            }

            await context.SayAsync($"There was no database yet; it was made ({(context.Settings.Database is null ? context.Settings.DatabaseFile : "PostgreSQL")}).");
        }
        else if (state.Hindrance(context.Settings) is { } hindrance)
        {
            return await context.RefuseAsync(hindrance);
        }

        return await act(new UserRoll(context, scope.ServiceProvider), ct);
    }

    public async Task<int> AddAsync(string email, string name, bool isFounder, bool isOperator, CancellationToken ct)
    {
        var address = email.Trim().ToLowerInvariant();
        if (!new EmailAddressAttribute().IsValid(address) || address.Length > Invitation.EmailLength)
        {
            return await context.RefuseAsync($"'{email}' is no mail address.");
        }

        var called = Text.Clean(name);
        if (called.Length is 0 or > Person.NameLength)
        {
            return await context.RefuseAsync($"--name must have between 1 and {Person.NameLength} characters.");
        }

        if (await FindAsync(address, ct) is not null)
        {
            return await context.RefuseAsync($"There is an account with {address} already. (A new password: medvirk user reset {address})");
        }

        var token = "";
        await Acts.PerformAsync(Guid.Empty, async inner =>
        {
            var person = new Person(called);
            Db.Add(person);
            var account = new Account
            {
                Id = person.Id, UserName = address, Email = address, EmailConfirmed = true, IsFounder = isFounder, IsOperator = isOperator,
            };
            var made = await services.GetRequiredService<UserManager<Account>>().CreateAsync(account);
            if (!made.Succeeded)
            {
                throw new InvalidOperationException(made.ToString());
            }

            token = await services.GetRequiredService<PasswordDesk>().MakeLinkAsync(account.Id, PasswordDesk.HandedLife, inner);
            return null;
        }, ct);
        await context.SayAsync($"{called} <{address}> was added{(isFounder ? ", may found initiatives" : "")}{(isOperator ? ", is an operator" : "")}.");
        return await SayLinkAsync(token);
    }

    public async Task<int> ListAsync(CancellationToken ct)
    {
        var rows = await (
            from account in Db.Users
            join person in Db.Set<Person>() on account.Id equals person.Id
            orderby account.Email
            select new { account.Email, person.Name, account.IsFounder, account.IsOperator, account.LockoutEnd, account.PasswordHash }).ToListAsync(ct);
        foreach (var row in rows)
        {
            string?[] marks =
            [
                row.IsFounder ? "founder" : null, row.IsOperator ? "operator" : null,
                row.LockoutEnd >= PasswordDesk.Locked ? "locked" : null, row.PasswordHash is null ? "no password yet" : null,
            ];
            var said = string.Join(", ", marks.OfType<string>());
            await context.SayAsync($"{row.Email}  {row.Name}{(said.Length > 0 ? $"  ({said})" : "")}");
        }

        await context.SayAsync(rows.Count == 0
            ? "There are no accounts yet. The first: medvirk user add EMAIL --name NAME --founder --operator"
            : string.Create(CultureInfo.InvariantCulture, $"{rows.Count} account{(rows.Count == 1 ? "" : "s")}."));
        return VerbContext.Done;
    }

    public async Task<int> ResetAsync(string email, CancellationToken ct)
    {
        if (await FindAsync(email, ct) is not { } account)
        {
            return await UnknownAsync(email);
        }

        var token = "";
        await Acts.PerformAsync(Guid.Empty, async inner =>
        {
            token = await services.GetRequiredService<PasswordDesk>().MakeLinkAsync(account.Id, PasswordDesk.HandedLife, inner);
            return null;
        }, ct);
        return await SayLinkAsync(token);
    }

    public Task<int> SetFounderAsync(string email, bool isOn, CancellationToken ct) => ChangeAsync(
        email, account => account.IsFounder = isOn, $"{email} may {(isOn ? "" : "no longer ")}found initiatives.", ct);

    public Task<int> SetOperatorAsync(string email, bool isOn, CancellationToken ct) => ChangeAsync(
        email, account => account.IsOperator = isOn, $"{email} is {(isOn ? "an operator" : "no longer an operator")}.", ct);

    public async Task<int> SetLockedAsync(string email, bool isOn, CancellationToken ct)
    {
        var code = await ChangeAsync(
            email,
            account => (account.LockoutEnabled, account.LockoutEnd, account.AccessFailedCount) = (true, isOn ? PasswordDesk.Locked : null, 0),
            isOn ? $"{email} is locked, and signed out everywhere." : $"{email} is open again.",
            ct);
        if (isOn && code == VerbContext.Done)
        {
            await services.GetRequiredService<Sessions>().EndAsync((await FindAsync(email, ct))!.Id, keep: null, ct);
        }

        return code;
    }

    public async Task<int> EraseAsync(string email, bool isSure, CancellationToken ct)
    {
        if (await FindAsync(email, ct) is not { } account)
        {
            return await UnknownAsync(email);
        }

        foreach (var name in await AloneInAsync(account.Id, ct))
        {
            await context.SayAsync($"Note: {name} has no one else in its secretariat.");
        }

        if (!isSure)
        {
            await context.SayAsync("The account, the name and what the person wrote in the ledgers would be gone for good, also from a restored backup.");
            return await context.RefuseAsync($"Nothing was erased. If you are sure: medvirk user erase {email} --yes");
        }

        if (await services.GetRequiredService<PersonErasure>().EraseAsync(account.Id, Actor.System, ct) is { } refusal)
        {
            return await context.RefuseAsync($"Refused: {refusal.Code}.");
        }

        await context.SayAsync("Erased. The ledgers still tell what was done, by a person who has left.");
        return VerbContext.Done;
    }

    private async Task<int> ChangeAsync(string email, Action<Account> change, string said, CancellationToken ct)
    {
        if (await FindAsync(email, ct) is not { } account)
        {
            return await UnknownAsync(email);
        }

        change(account);
        await Db.SaveChangesAsync(ct);
        await context.SayAsync(said);
        return VerbContext.Done;
    }

    /// <summary>The initiatives whose only secretariat the person is.</summary>
    private async Task<IReadOnlyList<string>> AloneInAsync(Guid personId, CancellationToken ct)
    {
        var today = DateOnly.FromDateTime(Now);
        var running = Db.Set<Mandate>().Where(m => m.Role == Role.Secretariat && m.From <= today && (m.To == null || m.To >= today));
        return await Db.Set<Initiative>()
            .Where(i => running.Any(m => m.InitiativeId == i.Id && m.PersonId == personId) && !running.Any(m => m.InitiativeId == i.Id && m.PersonId != personId))
            .Select(i => i.Slug).ToListAsync(ct);
    }

    private Task<Account?> FindAsync(string email, CancellationToken ct)
    {
        var address = email.Trim().ToUpperInvariant();
        return Db.Users.SingleOrDefaultAsync(account => account.NormalizedEmail == address, ct);
    }

    private Task<int> UnknownAsync(string email) => context.RefuseAsync($"There is no account with {email}. All accounts: medvirk user list");

    private async Task<int> SayLinkAsync(string token)
    {
        var site = context.Settings.PublicUrl ?? new Uri(context.Settings.Urls.Split(';')[0].Replace("*", "localhost", StringComparison.Ordinal).Replace("+", "localhost", StringComparison.Ordinal));
        await context.SayAsync("Choose the password here, within 24 hours; the link works once:");
        await context.SayAsync(new Uri(site, AccountLinks.NewPassword("da", token)).AbsoluteUri);
        return VerbContext.Done;
    }
}
