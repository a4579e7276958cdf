using Medvirk.Data;
using Medvirk.Data.Backbone;
using Medvirk.Data.Shared;
using Medvirk.Domain.Backbone;
using Medvirk.Domain.Shared;
using Medvirk.Web.Mail;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Web.Access;

/// <summary>Where an invitation becomes an account and a mandate, in one transaction.</summary>
public sealed class InvitationDesk(MedvirkContext db, Acts acts, Post post, UserManager<Account> accounts, TimeProvider clock)
{
    /// <summary>The invitation behind a link; null when no link of ours reads so.</summary>
    public Task<Invitation?> FindAsync(string token, CancellationToken ct)
    {
        var hash = Invitation.Hash(token);
        return db.Set<Invitation>().AsNoTracking().SingleOrDefaultAsync(invitation => invitation.TokenHash == hash, ct);
    }

    /// <summary>Accepts for someone who has no account yet: makes the person, the account and the mandate.</summary>
    public Task<Result<Account>> AcceptAsync(Guid invitationId, Guid initiativeId, string name, string password, string? alias, CancellationToken ct) =>
        acts.PerformAsync<Account>(initiativeId, async token =>
        {
            var invitation = await db.Set<Invitation>().SingleAsync(i => i.Id == invitationId, token);
            var person = new Person(name);
            db.Add(person);
            var given = await GiveAsync(invitation, person.Id, invitation.Email, alias, token);
            if (given.IsRefused)
            {
                return given.Refusal;
            }

            var account = new Account { Id = person.Id, UserName = invitation.Email, Email = invitation.Email, EmailConfirmed = true };
            var made = await accounts.CreateAsync(account, password);
            return made.Succeeded ? account : throw new InvalidOperationException(made.ToString());
        }, ct);

    /// <summary>Accepts for someone who has signed in.</summary>
    public Task<Refusal?> AcceptAsync(Guid invitationId, Guid initiativeId, Account account, string? alias, CancellationToken ct) =>
        acts.PerformAsync(initiativeId, async token =>
        {
            var invitation = await db.Set<Invitation>().SingleAsync(i => i.Id == invitationId, token);
            return (await GiveAsync(invitation, account.Id, account.Email!, alias, token)).Refusal;
        }, ct);

    private async Task<Result<Mandate>> GiveAsync(Invitation invitation, Guid personId, string email, string? alias, CancellationToken ct)
    {
        var now = clock.Now();
        var accepting = new Actor(personId, invitation.OrganisationId, null, invitation.Role, MayBind: false);
        if (invitation.Accept(email, accepting, now) is { } refusal)
        {
            return refusal;
        }

        await post.DropAsync(invitation.Id, ct);
        var initiative = await db.Set<Initiative>().Include(i => i.Partnerships).SingleAsync(i => i.Id == invitation.InitiativeId, ct);
        if (invitation.OrganisationId is { } organisation && !initiative.HasPartner(organisation))
        {
            return BackboneRefusals.OrganisationNotPartner;
        }

        var held = await db.Set<Mandate>().Where(m => m.PersonId == personId && m.InitiativeId == initiative.Id).ToListAsync(ct);
        var given = initiative.Give(
            invitation.Role, personId, invitation.OrganisationId, held, DateOnly.FromDateTime(now), null, await InviterAsync(invitation, ct), now);
        if (!given.IsRefused)
        {
            db.Add(given.Made);
            if (given.Made.Role == Role.Seat && !string.IsNullOrWhiteSpace(alias))
            {
                given.Made.ChooseAlias(alias, given.Made.AsActor(), now);
            }
        }

        return given;
    }

    /// <summary>The inviter under a mandate that still runs: one who has left confirms nobody any more.</summary>
    private async Task<Actor> InviterAsync(Invitation invitation, CancellationToken ct)
    {
        var today = clock.Today();
        var mandates = await db.Set<Mandate>()
            .Where(m => m.PersonId == invitation.InvitedById && m.InitiativeId == invitation.InitiativeId)
            .ToListAsync(ct);
        return mandates.Where(m => m.IsActive(today) && (m.OrganisationId is null || m.OrganisationId == invitation.OrganisationId))
            .OrderByDescending(m => m.Role).FirstOrDefault()?.AsActor() ?? Actor.System;
    }
}
