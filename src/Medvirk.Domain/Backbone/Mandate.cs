using Medvirk.Domain.Shared;

namespace Medvirk.Domain.Backbone;

/// <summary>
/// A person's right to act in an initiative: for an organisation, or as secretariat, chair or seat.
/// It runs from a day to a day, and a partner's first one binds nobody until the organisation has confirmed it.
/// </summary>
public sealed class Mandate : Aggregate
{
    public const int LetterLength = 400;
    public const int AliasLength = 60;

    private Mandate()
    {
    }

    internal Mandate(Guid initiativeId, Guid personId, Guid? organisationId, Role role, DateOnly from, DateOnly? to, Actor givenBy, DateTime now)
    {
        (InitiativeId, PersonId, OrganisationId, Role) = (initiativeId, personId, organisationId, role);
        (From, To, GivenById, GivenAt) = (from, to, givenBy.PersonId, now);
        Record(initiativeId, givenBy, now, new MandateGiven(Id, personId, organisationId, role, from, to));
    }

    public Guid InitiativeId { get; private init; }

    public Guid PersonId { get; private init; }

    public Guid? OrganisationId { get; private init; }

    public Role Role { get; private init; }

    public DateOnly From { get; private init; }

    public DateOnly? To { get; private set; }

    public Guid? GivenById { get; private init; }

    public DateTime GivenAt { get; private init; }

    /// <summary>The public name of a seat, chosen by the person; null for others.</summary>
    public string? Alias { get; private set; }

    public Confirmation? Confirmation { get; private set; }

    /// <summary>Whether it must be confirmed before it can bind: only mandates for an organisation.</summary>
    public bool NeedsConfirmation => OrganisationId is not null && Confirmation is null;

    public bool IsActive(DateOnly today) => From <= today && (To is null || today <= To);

    /// <summary>Whether it runs on any day of the span.</summary>
    public bool RunsBetween(DateOnly from, DateOnly? to) =>
        (To is null || from <= To) && (to is null || From <= to) && (To is null || From <= To);

    public Actor AsActor() => new(PersonId, OrganisationId, Id, Role, MayBind: !NeedsConfirmation);

    /// <summary>
    /// Someone else at the same organisation, whose own mandate is confirmed, says that it is right. Two unconfirmed
    /// mandates can't confirm each other: whoever saw both invitations could have accepted both.
    /// </summary>
    public Refusal? Confirm(Actor by, DateTime now)
    {
        if (Hindrance(now) is { } refusal)
        {
            return refusal;
        }

        if (by.PersonId == PersonId || by.OrganisationId != OrganisationId)
        {
            return BackboneRefusals.ConfirmedBySomeoneElse;
        }

        if (!by.MayBind)
        {
            return BackboneRefusals.ConfirmerNotConfirmed;
        }

        return Confirm(new Confirmation(by.PersonId, now, Letter: null), by);
    }

    /// <summary>The secretariat records a letter of mandate that the organisation has sent: who signed it, and when.</summary>
    public Refusal? RecordLetter(string letter, Actor by, DateTime now)
    {
        if (Hindrance(now) is { } refusal)
        {
            return refusal;
        }

        return by.IsSecretariat
            ? Confirm(new Confirmation(by.PersonId, now, Text.Clean(letter)), by)
            : BackboneRefusals.OnlySecretariat;
    }

    /// <summary>Who may say that it ends: the secretariat, the organisation itself, and the person.</summary>
    public bool MayBeEndedBy(Actor by) =>
        by.IsSecretariat
        || by.PersonId == PersonId
        || (OrganisationId is not null && by is { Role: Role.Representative, MayBind: true } && by.OrganisationId == OrganisationId);

    /// <summary>Gives it a last day. A day that has passed ends it at once; what was done under it stands.</summary>
    /// <param name="secretariat">The secretariat's mandates in the initiative: it is never left without one.</param>
    public Refusal? End(DateOnly lastDay, IEnumerable<Mandate> secretariat, Actor by, DateTime now)
    {
        if (!MayBeEndedBy(by))
        {
            return BackboneRefusals.MandateNotYours;
        }

        var leavesOthers = Role != Role.Secretariat || secretariat.Any(other =>
            other.Id != Id && other.Role == Role.Secretariat && other.From <= lastDay.AddDays(1) && other.To is null);
        return leavesOthers ? End(lastDay, by, now) : BackboneRefusals.LastSecretariat;
    }

    /// <summary>The person on a seat says under which name others know the seat.</summary>
    public Refusal? ChooseAlias(string alias, Actor by, DateTime now)
    {
        if (Role != Role.Seat || by.PersonId != PersonId)
        {
            return BackboneRefusals.OnlySeat;
        }

        var chosen = Text.Clean(alias);
        if (chosen != Alias)
        {
            Alias = chosen;
            Record(InitiativeId, by, now, new SeatAliasChosen(Id, chosen), PersonId);
        }

        return null;
    }

    internal Refusal? End(DateOnly lastDay, Actor by, DateTime now)
    {
        if (To is { } ended && ended <= lastDay)
        {
            return BackboneRefusals.MandateAlreadyEnded;
        }

        To = lastDay;
        Record(InitiativeId, by, now, new MandateEnded(Id, lastDay));
        return null;
    }

    /// <summary>The person is erased: the mandate ends, and says no more whose it was.</summary>
    public void Forget(Actor by, DateTime now)
    {
        var yesterday = DateOnly.FromDateTime(now).AddDays(-1);
        if (To is null || To > yesterday)
        {
            End(yesterday, by, now);
        }

        Alias = null;
        if (Confirmation is { Letter: not null } confirmation)
        {
            Confirmation = confirmation with { Letter = "" };
        }
    }

    private Refusal? Hindrance(DateTime now) =>
        !NeedsConfirmation ? BackboneRefusals.AlreadyConfirmed
        : To < DateOnly.FromDateTime(now) ? BackboneRefusals.MandateEnded
        : null;

    private Refusal? Confirm(Confirmation confirmation, Actor by)
    {
        Confirmation = confirmation;
        // A letter is about the one who holds the mandate, so it lies under that person's key.
        Record(InitiativeId, by, confirmation.At, new MandateConfirmed(Id, confirmation.Letter), PersonId);
        return null;
    }
}

/// <param name="ById">The person who confirmed, or who recorded the letter.</param>
/// <param name="At">UTC.</param>
/// <param name="Letter">What the letter of mandate says; null where a colleague confirmed.</param>
public sealed record Confirmation(Guid? ById, DateTime At, string? Letter);
