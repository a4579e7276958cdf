using Medvirk.Domain.Backbone;
using Medvirk.Domain.Shared;

namespace Medvirk.Domain.ReinforcingActivities;

/// <summary>
/// What one organisation does for another by a day. One asks, the other accepts, proposes another wording, or declines;
/// it binds only when both have said yes to the same wording. Every wording is kept.
/// </summary>
public sealed class Commitment : Aggregate
{
    public const int WhatLength = 600;
    public const int ForWhomLength = 200;
    public const int WhyLength = 600;

    private readonly List<Wording> wordings = [];

    private Commitment()
    {
    }

    private Commitment(Guid initiativeId, int number, Guid? activityId, Guid askingId, Guid askedId) =>
        (InitiativeId, Number, ActivityId, AskingId, AskedId) = (initiativeId, number, activityId, askingId, askedId);

    public Guid InitiativeId { get; private init; }

    /// <summary>1, 2, 3 … within its initiative: its address.</summary>
    public int Number { get; private init; }

    public Guid? ActivityId { get; private init; }

    /// <summary>The organisation that asks for it.</summary>
    public Guid AskingId { get; private init; }

    /// <summary>The organisation that is asked to do it.</summary>
    public Guid AskedId { get; private init; }

    public CommitmentState State { get; private set; }

    /// <summary>The number of the wording that binds; null until both have said yes to one.</summary>
    public int? BindingNumber { get; private set; }

    /// <summary>The day by which it is to be done: of the wording that binds, else of the one proposed.</summary>
    public DateOnly Due { get; private set; }

    /// <summary>The organisation whose answer is waited for; null where none is.</summary>
    public Guid? TurnId { get; private set; }

    public Ending? Ending { get; private set; }

    public IReadOnlyList<Wording> Wordings => wordings;

    /// <summary>The wording proposed last.</summary>
    public Wording Latest => wordings.MaxBy(w => w.Number)!;

    public Wording? Binding => wordings.FirstOrDefault(w => w.Number == BindingNumber);

    /// <param name="number">The next free number in the initiative.</param>
    /// <param name="partners">The organisations that are partners now.</param>
    public static Result<Commitment> Ask(
        Guid initiativeId, int number, Guid? activityId, Guid askedId, CommitmentText text, IReadOnlyCollection<Guid> partners, Actor by, DateTime now)
    {
        if (NotBound(by) is { } no)
        {
            return no;
        }

        if (by.OrganisationId == askedId)
        {
            return ActivityRefusals.CommitmentOwnOrganisation;
        }

        if (!partners.Contains(askedId))
        {
            return ActivityRefusals.CommitmentNotPartner;
        }

        var commitment = new Commitment(initiativeId, number, activityId, by.OrganisationId!.Value, askedId);
        var wording = commitment.Put(text, null, by, now);
        commitment.Record(initiativeId, by, now, new CommitmentAsked(
            commitment.Id, activityId, commitment.AskingId, askedId, wording.Due, wording.What, wording.ForWhom));
        return commitment;
    }

    /// <summary>Says yes to a wording that the other proposed.</summary>
    /// <param name="wording">The number of the wording that the person has read.</param>
    public Refusal? Accept(int wording, Actor by, DateTime now)
    {
        if (NotToAnswer(wording, by) is { } no)
        {
            return no;
        }

        Latest.Accept(by.PersonId, now);
        (BindingNumber, Due, State, TurnId) = (Latest.Number, Latest.Due, CommitmentState.Accepted, null);
        Record(InitiativeId, by, now, new CommitmentAccepted(Id, Latest.Number));
        return null;
    }

    /// <summary>
    /// Proposes another wording: in answer to the other's, or of a commitment that binds already (which then binds on until the other has said yes).
    /// </summary>
    /// <param name="wording">The number of the wording that the person has read.</param>
    public Refusal? ProposeChange(int wording, CommitmentText text, string? why, Actor by, DateTime now)
    {
        if (NotOpen(by) is { } no)
        {
            return no;
        }

        if (wording != Latest.Number)
        {
            return ActivityRefusals.CommitmentWordingChanged;
        }

        if (text.Cleaned() == Latest.Text)
        {
            return ActivityRefusals.CommitmentWordingSame;
        }

        var put = Put(text, Text.CleanOrNull(why), by, now);
        State = CommitmentState.Renegotiated;
        Record(InitiativeId, by, now, new CommitmentChangeProposed(Id, put.Number, put.Due, put.What, put.ForWhom, put.Why));
        return null;
    }

    /// <summary>Says no to the other's wording. A wording that was agreed before still binds; with none, the commitment ends here.</summary>
    /// <param name="wording">The number of the wording that the person has read.</param>
    public Refusal? Decline(int wording, string why, Actor by, DateTime now)
    {
        if (NotToAnswer(wording, by) is { } no)
        {
            return no;
        }

        var words = Text.Clean(why);
        Latest.Decline(words, by.PersonId, now);
        TurnId = null;
        if (BindingNumber is null)
        {
            End(CommitmentState.Declined, words, by, now);
        }
        else
        {
            State = CommitmentState.Accepted;
        }

        Record(InitiativeId, by, now, new CommitmentDeclined(Id, Latest.Number, words));
        return null;
    }

    /// <summary>Either of the two says that it was done.</summary>
    public Refusal? Keep(string? note, Actor by, DateTime now)
    {
        if (NotBinding(by) is { } no)
        {
            return no;
        }

        End(CommitmentState.Kept, Text.CleanOrNull(note), by, now);
        Record(InitiativeId, by, now, new CommitmentKept(Id, Ending!.Words));
        return null;
    }

    /// <summary>Either of the two says that it was not done; not before its day has passed.</summary>
    public Refusal? Break(string why, Actor by, DateTime now)
    {
        if (NotBinding(by) is { } no)
        {
            return no;
        }

        if (DateOnly.FromDateTime(now) <= Due)
        {
            return ActivityRefusals.CommitmentNotDueYet;
        }

        End(CommitmentState.Broken, Text.Clean(why), by, now);
        Record(InitiativeId, by, now, new CommitmentBroken(Id, Ending!.Words!));
        return null;
    }

    /// <summary>The one who asked lets the other go, whether it binds yet or not.</summary>
    public Refusal? Release(string why, Actor by, DateTime now)
    {
        if (NotOpen(by) is { } no)
        {
            return no;
        }

        if (by.OrganisationId != AskingId)
        {
            return ActivityRefusals.CommitmentOnlyAskingReleases;
        }

        End(CommitmentState.Released, Text.Clean(why), by, now);
        Record(InitiativeId, by, now, new CommitmentReleased(Id, Ending!.Words!));
        return null;
    }

    /// <summary>Whether this person could act on it at all: a confirmed representative of one of the two.</summary>
    public bool IsBetween(Actor by) => NotOneOfTheTwo(by) is null;

    private static Refusal? NotBound(Actor by) =>
        by.Role != Role.Representative || by.OrganisationId is null ? BackboneRefusals.OnlyRepresentative
        : !by.MayBind ? BackboneRefusals.MandateNotConfirmed
        : null;

    private Refusal? NotOneOfTheTwo(Actor by) =>
        by.OrganisationId is { } own && (own == AskingId || own == AskedId) ? NotBound(by) : ActivityRefusals.CommitmentNotYours;

    private Refusal? NotOpen(Actor by) =>
        NotOneOfTheTwo(by) ?? (Ending is not null ? ActivityRefusals.CommitmentClosed : null);

    private Refusal? NotBinding(Actor by) =>
        NotOpen(by) ?? (BindingNumber is null ? ActivityRefusals.CommitmentNotBinding : null);

    private Refusal? NotToAnswer(int wording, Actor by)
    {
        if (NotOpen(by) is { } no)
        {
            return no;
        }

        if (wording != Latest.Number)
        {
            return ActivityRefusals.CommitmentWordingChanged;
        }

        return TurnId is null ? ActivityRefusals.CommitmentAlreadyAnswered
            : TurnId != by.OrganisationId ? ActivityRefusals.CommitmentWaitsForOther
            : null;
    }

    private Wording Put(CommitmentText text, string? why, Actor by, DateTime now)
    {
        var wording = new Wording(wordings.Count + 1, text.Cleaned(), why, by.OrganisationId!.Value, by.PersonId, now);
        wordings.Add(wording);
        TurnId = by.OrganisationId == AskingId ? AskedId : AskingId;
        Due = Binding?.Due ?? wording.Due;
        return wording;
    }

    private void End(CommitmentState state, string? words, Actor by, DateTime now) =>
        (State, TurnId, Ending) = (state, null, new Ending(by.OrganisationId!.Value, by.PersonId, now, words));
}
