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

    public Actor AsActor() => new(PersonId, OrganisationId, Id, Role, MayBind: !NeedsConfirmation);

    /// <summary>Someone else with a mandate from the same organisation says that it is right.</summary>
    public Refusal? Confirm(Actor by, DateTime now)
    {
        if (!NeedsConfirmation)
        {
            return BackboneRefusals.AlreadyConfirmed;
        }

        if (by.PersonId == PersonId || by.OrganisationId != OrganisationId)
        {
            return BackboneRefusals.ConfirmedBySomeoneElse;
        }

        return Confirm(new Confirmation(by.PersonId, now, Letter: null), by);
    }

    /// <summary>The secretariat records a letter of mandate that the organisation has sent: who signed it, and when.</summary>
    public Refusal? RecordLetter(string letter, Actor by, DateTime now)
    {
        if (!NeedsConfirmation)
        {
            return BackboneRefusals.AlreadyConfirmed;
        }

        return by.IsSecretariat
            ? Confirm(new Confirmation(by.PersonId, now, Text.Clean(letter)), by)
            : BackboneRefusals.OnlySecretariat;
    }

    public Refusal? End(DateOnly lastDay, Actor by, DateTime now)
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
