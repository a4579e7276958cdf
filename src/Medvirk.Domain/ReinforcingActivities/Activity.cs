using Medvirk.Domain.Backbone;
using Medvirk.Domain.Shared;

namespace Medvirk.Domain.ReinforcingActivities;

/// <summary>An effort towards one or more goals: one organisation leads it, others take a part of their own.</summary>
public sealed class Activity : Aggregate
{
    public const int NameLength = 120;
    public const int WhatLength = 2000;
    public const int WhyLength = 2000;

    private readonly List<ActivityGoal> goals = [];
    private readonly List<ActivityPart> parts = [];

    private Activity()
    {
    }

    private Activity(Guid initiativeId, int number, ActivityText text, ActivityKind kind, ActivityStatus status, DateOnly? from, DateOnly? to, Guid leadId)
    {
        (InitiativeId, Number, Kind, Status, From, To, LeadOrganisationId) = (initiativeId, number, kind, status, from, to, leadId);
        (Name, What, Why) = (Text.Clean(text.Name), Text.Clean(text.What), Text.Clean(text.Why));
    }

    public Guid InitiativeId { get; private init; }

    /// <summary>1, 2, 3 … within its initiative: its public address.</summary>
    public int Number { get; private init; }

    public string Name { get; private set; } = "";

    public string What { get; private set; } = "";

    public string Why { get; private set; } = "";

    public ActivityKind Kind { get; private set; }

    public ActivityStatus Status { get; private set; }

    public DateOnly? From { get; private set; }

    public DateOnly? To { get; private set; }

    public Guid LeadOrganisationId { get; private init; }

    public IReadOnlyList<ActivityGoal> Goals => goals;

    /// <summary>What each organisation does that the others don't, the lead's own included.</summary>
    public IReadOnlyList<ActivityPart> Parts => parts;

    /// <summary>An organisation registers what it leads. It is tied to at least one goal from the start.</summary>
    /// <param name="number">The next free number in the initiative.</param>
    public static Result<Activity> Register(
        Guid initiativeId,
        int number,
        ActivityText text,
        ActivityKind kind,
        ActivityStatus status,
        DateOnly? from,
        DateOnly? to,
        string ownPart,
        IReadOnlyCollection<Guid> goalIds,
        Actor by,
        DateTime now)
    {
        if (by.OrganisationId is not { } lead || by.Role != Role.Representative)
        {
            return BackboneRefusals.OnlyRepresentative;
        }

        if (!by.MayBind)
        {
            return BackboneRefusals.MandateNotConfirmed;
        }

        if (goalIds.Count == 0 || to < from)
        {
            throw new ArgumentException("an activity has a goal, and does not end before it begins", nameof(goalIds));
        }

        var activity = new Activity(initiativeId, number, text, kind, status, from, to, lead);
        activity.Record(initiativeId, by, now, new ActivityRegistered(activity.Id, lead, kind, status, activity.Name));
        foreach (var goalId in goalIds.Distinct())
        {
            activity.Tie(goalId, by, now);
        }

        activity.TakePart(ownPart, by, now);
        return activity;
    }

    public Refusal? TieTo(Guid goalId, Actor by, DateTime now)
    {
        if (by.OrganisationId != LeadOrganisationId)
        {
            return ActivityRefusals.OnlyLead;
        }

        if (goals.Any(g => g.GoalId == goalId))
        {
            return ActivityRefusals.AlreadyTied;
        }

        Tie(goalId, by, now);
        return null;
    }

    /// <summary>An organisation says what it does in this, in its own words. Saying it again replaces it; the ledger keeps both.</summary>
    public Refusal? TakePart(string part, Actor by, DateTime now)
    {
        if (by.OrganisationId is not { } organisationId || by.Role != Role.Representative)
        {
            return BackboneRefusals.OnlyRepresentative;
        }

        if (!by.MayBind)
        {
            return BackboneRefusals.MandateNotConfirmed;
        }

        var cleaned = Text.Clean(part);
        if (parts.FirstOrDefault(p => p.OrganisationId == organisationId) is { } own)
        {
            if (own.Part == cleaned)
            {
                return ActivityRefusals.SamePart;
            }

            own.Say(cleaned);
        }
        else
        {
            parts.Add(new ActivityPart(organisationId, cleaned, DateOnly.FromDateTime(now)));
        }

        Record(InitiativeId, by, now, new ActivityPartTaken(Id, organisationId, cleaned));
        return null;
    }

    /// <summary>The lead organisation says how far it is; its reporters may too.</summary>
    public Refusal? Move(ActivityStatus status, Actor by, DateTime now)
    {
        if (by.OrganisationId != LeadOrganisationId || by.Role is not (Role.Representative or Role.Reporter))
        {
            return ActivityRefusals.OnlyLead;
        }

        if (status == Status)
        {
            return ActivityRefusals.SameStatus;
        }

        Status = status;
        Record(InitiativeId, by, now, new ActivityStatusChanged(Id, status));
        return null;
    }

    private void Tie(Guid goalId, Actor by, DateTime now)
    {
        goals.Add(new ActivityGoal(goalId));
        Record(InitiativeId, by, now, new ActivityTiedToGoal(Id, goalId));
    }
}
