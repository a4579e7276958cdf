using System.Security.Cryptography;
using System.Text;
using Medvirk.Domain.Shared;

namespace Medvirk.Domain.Backbone;

/// <summary>
/// A link that brings one person in: bound to a mail address, used once, good for seven days. The address lies under
/// the invitation's own key in the ledger: it is neither the inviter's, nor (yet) anybody's with an account.
/// </summary>
public sealed class Invitation : Aggregate
{
    public const int EmailLength = 254;
    public static readonly TimeSpan Lifetime = TimeSpan.FromDays(7);

    private Invitation()
    {
    }

    private Invitation(Guid initiativeId, Guid? organisationId, Role role, string email, string tokenHash, Actor by, DateTime now)
    {
        (InitiativeId, OrganisationId, Role, Email, TokenHash) = (initiativeId, organisationId, role, email, tokenHash);
        (InvitedById, InvitedAt, ExpiresAt) = (by.PersonId, now, now + Lifetime);
        Record(initiativeId, by, now, new InvitationSent(Id, organisationId, role, email), Id);
    }

    public Guid InitiativeId { get; private init; }

    public Guid? OrganisationId { get; private init; }

    public Role Role { get; private init; }

    public string Email { get; private set; } = "";

    public string TokenHash { get; private set; } = "";

    public Guid? InvitedById { get; private init; }

    public DateTime InvitedAt { get; private init; }

    public DateTime ExpiresAt { get; private set; }

    public DateTime? UsedAt { get; private set; }

    public DateTime? WithdrawnAt { get; private set; }

    public DateTime? ErasedAt { get; private set; }

    public bool IsOpen(DateTime now) => UsedAt is null && WithdrawnAt is null && now <= ExpiresAt;

    /// <summary>Which roles an actor may invite to: the secretariat to any, an organisation's representative to its own.</summary>
    public static IReadOnlyList<Role> RolesFor(Actor by) => by switch
    {
        { IsSecretariat: true } => [Role.Representative, Role.Reporter, Role.Seat, Role.Chair, Role.Observer, Role.Secretariat],
        { Role: Role.Representative, MayBind: true } => [Role.Representative, Role.Reporter],
        _ => [],
    };

    /// <summary>Whether a mandate of this role speaks for an organisation.</summary>
    public static bool SpeaksForOrganisation(Role role) => role is Role.Representative or Role.Reporter;

    /// <summary>Who may send it anew or take it back: the secretariat, and the organisation that it is for.</summary>
    public bool MayBeMendedBy(Actor by) =>
        by.IsSecretariat || (OrganisationId is not null && by.OrganisationId == OrganisationId && RolesFor(by).Count > 0);

    /// <summary>Makes the invitation and the secret of its link, which is kept nowhere.</summary>
    /// <param name="isWaiting">Whether one to the same, by the same address, can still be used.</param>
    public static Result<(Invitation Invitation, string Token)> Send(
        Guid initiativeId, Guid? organisationId, Role role, string email, bool isWaiting, Actor by, DateTime now)
    {
        if (!RolesFor(by).Contains(role) || SpeaksForOrganisation(role) != (organisationId is not null))
        {
            return BackboneRefusals.InvitationRole;
        }

        if (!by.IsSecretariat && by.OrganisationId != organisationId)
        {
            return BackboneRefusals.OnlyRepresentative;
        }

        if (isWaiting)
        {
            return BackboneRefusals.InvitationWaits;
        }

        var token = NewToken();
        return (new Invitation(initiativeId, organisationId, role, AddressOf(email), Hash(token), by, now), token);
    }

    /// <summary>A mail address as it is kept.</summary>
    public static string AddressOf(string email) => email.Trim().ToLowerInvariant();

    public static string Hash(string token) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(token)));

    /// <summary>A new link, good for seven days from now; the one before opens nothing any more.</summary>
    public Result<string> Renew(Actor by, DateTime now)
    {
        if (UsedAt is not null)
        {
            return BackboneRefusals.InvitationUsed;
        }

        if (WithdrawnAt is not null)
        {
            return BackboneRefusals.InvitationWithdrawn;
        }

        if (!MayBeMendedBy(by))
        {
            return BackboneRefusals.InvitationRole;
        }

        var token = NewToken();
        (TokenHash, ExpiresAt) = (Hash(token), now + Lifetime);
        Record(InitiativeId, by, now, new InvitationRenewed(Id));
        return token;
    }

    /// <summary>Takes back an invitation that nobody has used.</summary>
    public Refusal? Withdraw(Actor by, DateTime now)
    {
        if (!MayBeMendedBy(by))
        {
            return BackboneRefusals.InvitationRole;
        }

        if (UsedAt is not null)
        {
            return BackboneRefusals.InvitationUsed;
        }

        if (WithdrawnAt is null)
        {
            WithdrawnAt = now;
            Record(InitiativeId, by, now, new InvitationWithdrawn(Id));
        }

        return null;
    }

    public Refusal? Accept(string email, Actor by, DateTime now)
    {
        if (UsedAt is not null)
        {
            return BackboneRefusals.InvitationUsed;
        }

        if (WithdrawnAt is not null)
        {
            return BackboneRefusals.InvitationWithdrawn;
        }

        if (now > ExpiresAt)
        {
            return BackboneRefusals.InvitationExpired;
        }

        if (!string.Equals(email.Trim(), Email, StringComparison.OrdinalIgnoreCase))
        {
            return BackboneRefusals.InvitationForSomeoneElse;
        }

        UsedAt = now;
        Record(InitiativeId, by, now, new InvitationAccepted(Id));
        return null;
    }

    /// <summary>The address goes, here and (with the invitation's own key) in the ledger; the link opens nothing any more.</summary>
    public void Erase(Actor by, DateTime now)
    {
        if (ErasedAt is not null)
        {
            return;
        }

        (Email, ErasedAt) = ("", now);
        WithdrawnAt ??= UsedAt is null ? now : null;
        Record(InitiativeId, by, now, new InvitationErased(Id));
    }

    private static string NewToken() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(24));
}
