using Medvirk.Data.CommonAgenda;
using Medvirk.Data.Communication;
using Medvirk.Data.Mail;
using Medvirk.Data.Shared;
using Medvirk.Domain.Backbone;
using Medvirk.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Data.Backbone;

/// <summary>
/// Erases a person everywhere in one act: the name and the account go, mandates end, invitations to the address
/// are emptied, and the keys over what the person wrote in the ledgers are destroyed. What organisations said
/// through the person stays theirs, and the ledgers still tell what was done, by someone who has left.
/// </summary>
public sealed class PersonErasure(MedvirkContext db, Acts acts, TimeProvider clock)
{
    public async Task<Refusal?> EraseAsync(Guid personId, Actor by, CancellationToken ct) =>
        await acts.PerformAsync(await InitiativesAsync(personId, ct), token => EraseNowAsync(personId, by, token), ct);

    private async Task<Refusal?> EraseNowAsync(Guid personId, Actor by, CancellationToken ct)
    {
        var now = clock.Now();
        var person = await db.Set<Person>().SingleAsync(one => one.Id == personId, ct);
        if (person.Erase(await InitiativesAsync(personId, ct), by, now) is { } refusal)
        {
            return refusal;
        }

        foreach (var mandate in await db.Set<Mandate>().Where(one => one.PersonId == personId).ToListAsync(ct))
        {
            mandate.Forget(by, now);
        }

        // What a seat said, the person said: an organisation's words stay its own.
        await SeatWords.ForgetAsync(db, personId, ct);
        await SeatPositions.ForgetAsync(db, personId, ct);

        foreach (var token in await db.Set<AccessToken>().Where(one => one.PersonId == personId).ToListAsync(ct))
        {
            token.Forget(by, now);
        }

        if (await db.Users.SingleOrDefaultAsync(one => one.Id == personId, ct) is { } account)
        {
            foreach (var invitation in await Invitations(account.Email).ToListAsync(ct))
            {
                invitation.Erase(by, now);
            }

            // Mails that wait for the address; what was sent has no address any more.
            await db.Set<OutgoingMail>().Where(mail => mail.To == account.Email).ExecuteDeleteAsync(ct);
            db.Remove(account);
        }

        return null;
    }

    private async Task<Guid[]> InitiativesAsync(Guid personId, CancellationToken ct)
    {
        var email = await db.Users.Where(one => one.Id == personId).Select(one => one.Email).SingleOrDefaultAsync(ct);
        return await db.Set<Mandate>().Where(one => one.PersonId == personId).Select(one => one.InitiativeId)
            .Union(Invitations(email).Select(one => one.InitiativeId))
            .ToArrayAsync(ct);
    }

    private IQueryable<Invitation> Invitations(string? email)
    {
        var address = email?.ToLowerInvariant();
        return db.Set<Invitation>().Where(one => address != null && one.Email == address);
    }
}
