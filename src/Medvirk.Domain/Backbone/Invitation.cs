using System.Security.Cryptography;
using System.Text;
using Medvirk.Domain.Shared;

namespace Medvirk.Domain.Backbone;

/// <summary>A link that brings one person in: bound to a mail address, used once, good for seven days.</summary>
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
        Record(initiativeId, by, now, new InvitationSent(Id, organisationId, role, email));
    }

    public Guid InitiativeId { get; private init; }

    public Guid? OrganisationId { get; private init; }

    public Role Role { get; private init; }

    public string Email { get; private set; } = "";

    public string TokenHash { get; private init; } = "";

    public Guid? InvitedById { get; private init; }

    public DateTime InvitedAt { get; private init; }

    public DateTime ExpiresAt { get; private init; }

    public DateTime? UsedAt { get; private set; }

    /// <summary>Makes the invitation and the secret of its link, which is kept nowhere.</summary>
    public static (Invitation Invitation, string Token) Send(Guid initiativeId, Guid? organisationId, Role role, string email, Actor by, DateTime now)
    {
        var token = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(24));
        return (new Invitation(initiativeId, organisationId, role, email.Trim().ToLowerInvariant(), Hash(token), by, now), token);
    }

    public static string Hash(string token) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(token)));

    public Refusal? Accept(string email, Actor by, DateTime now)
    {
        if (UsedAt is not null)
        {
            return BackboneRefusals.InvitationUsed;
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
}
