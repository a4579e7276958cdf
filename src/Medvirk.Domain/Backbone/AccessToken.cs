using System.Security.Cryptography;
using System.Text;
using Medvirk.Domain.Shared;

namespace Medvirk.Domain.Backbone;

/// <summary>
/// A member's key to the API: bound to one mandate, with which it dies. The secret is shown once and kept nowhere;
/// it is long and random, so that its plain hash tells nothing.
/// </summary>
public sealed class AccessToken : Aggregate
{
    public const int NameLength = 80;
    public const int HashLength = 64;

    /// <summary>More that hold at once are hardly looked after.</summary>
    public const int MostPerMandate = 20;

    /// <summary>What every secret begins with, so that one that lies about can be told for what it is.</summary>
    public const string Prefix = "mv_";

    private const int SecretBytes = 32;

    private AccessToken()
    {
    }

    private AccessToken(Guid initiativeId, string name, IReadOnlyCollection<TokenScope> scopes, DateOnly lastDay, string hash, Actor by, DateTime now)
    {
        (InitiativeId, MandateId, PersonId, Hash) = (initiativeId, by.MandateId!.Value, by.PersonId!.Value, hash);
        (Name, LastDay, MadeAt) = (Text.Clean(name), lastDay, now);
        (MayRead, MayWriteValues, MayWritePositions) =
            (scopes.Contains(TokenScope.Read), scopes.Contains(TokenScope.WriteValues), scopes.Contains(TokenScope.WritePositions));
        Record(initiativeId, by, now, new TokenMade(Id, MayRead, MayWriteValues, MayWritePositions, lastDay, Name));
    }

    public Guid InitiativeId { get; private init; }

    /// <summary>The mandate that it acts under.</summary>
    public Guid MandateId { get; private init; }

    public Guid PersonId { get; private init; }

    /// <summary>What its owner calls it.</summary>
    public string Name { get; private set; } = "";

    /// <summary>SHA-256 of the secret, in hex.</summary>
    public string Hash { get; private init; } = "";

    public bool MayRead { get; private init; }

    public bool MayWriteValues { get; private init; }

    public bool MayWritePositions { get; private init; }

    /// <summary>The last day (UTC) on which it opens anything.</summary>
    public DateOnly LastDay { get; private init; }

    public DateTime MadeAt { get; private init; }

    /// <summary>The day (UTC) on which it was used last; null where it never was.</summary>
    public DateOnly? LastUsedOn { get; private set; }

    public DateTime? RevokedAt { get; private set; }

    /// <summary>The latest day that a token made today can have.</summary>
    public static DateOnly LatestDay(DateOnly today) => today.AddYears(1);

    /// <summary>
    /// What a role could do with a token: reading is every member's, writing values those' who report or run the measuring,
    /// writing positions those' who decide. A program that sends figures does not bind its organisation by that.
    /// </summary>
    public static IReadOnlyList<TokenScope> ScopesFor(Role role) => role switch
    {
        Role.Representative => [TokenScope.Read, TokenScope.WriteValues, TokenScope.WritePositions],
        Role.Secretariat or Role.Reporter => [TokenScope.Read, TokenScope.WriteValues],
        Role.Seat => [TokenScope.Read, TokenScope.WritePositions],
        _ => [TokenScope.Read],
    };

    /// <summary>Makes a token, and its secret, which is kept nowhere.</summary>
    /// <param name="held">The names of the mandate's tokens that still hold.</param>
    public static Result<(AccessToken Token, string Secret)> Make(
        Guid initiativeId, string name, IReadOnlyCollection<TokenScope> scopes, DateOnly lastDay, IReadOnlyCollection<string> held, Actor by, DateTime now)
    {
        if (by.MandateId is null || scopes.Except(ScopesFor(by.Role)).Any())
        {
            return BackboneRefusals.TokenScopeNotYours;
        }

        if (held.Count >= MostPerMandate)
        {
            return BackboneRefusals.TooManyTokens;
        }

        if (held.Contains(Text.Clean(name), StringComparer.OrdinalIgnoreCase))
        {
            return BackboneRefusals.TokenNameTaken;
        }

        var today = DateOnly.FromDateTime(now);
        if (scopes.Count == 0 || lastDay < today || lastDay > LatestDay(today))
        {
            throw new ArgumentException("a token has a scope, and a last day within a year", nameof(lastDay));
        }

        var secret = Prefix + Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(SecretBytes));
        return (new AccessToken(initiativeId, name, scopes, lastDay, HashOf(secret), by, now), secret);
    }

    public static string HashOf(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));

    public bool Has(TokenScope scope) => scope switch
    {
        TokenScope.Read => MayRead,
        TokenScope.WriteValues => MayWriteValues,
        _ => MayWritePositions,
    };

    public bool Holds(DateOnly today) => RevokedAt is null && today <= LastDay;

    /// <summary>Noted once a day.</summary>
    public void UseOn(DateOnly today) => LastUsedOn = today;

    /// <summary>Its owner takes it back, or the secretariat does. A second time changes nothing.</summary>
    public Refusal? Revoke(Actor by, DateTime now)
    {
        if (by.PersonId != PersonId && !by.IsSecretariat)
        {
            return BackboneRefusals.TokenNotYours;
        }

        if (RevokedAt is null)
        {
            RevokedAt = now;
            Record(InitiativeId, by, now, new TokenRevoked(Id));
        }

        return null;
    }

    /// <summary>Its owner is erased: it opens nothing any more, and what it was called goes.</summary>
    public void Forget(Actor by, DateTime now)
    {
        Name = "";
        if (RevokedAt is null)
        {
            RevokedAt = now;
            Record(InitiativeId, by, now, new TokenRevoked(Id));
        }
    }
}

/// <summary>What a token may do.</summary>
public enum TokenScope
{
    Read,
    WriteValues,

    /// <summary>Says where the organisation, or the seat, stands on a decision.</summary>
    WritePositions,
}
