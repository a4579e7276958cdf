using Medvirk.Domain.Shared;

namespace Medvirk.Domain.Backbone;

/// <summary>
/// A steering or working group: a purpose, members, a lead, and how often it meets. The secretariat forms and ends it;
/// its lead looks after it too.
/// </summary>
public sealed class Group : Aggregate
{
    public const int NameLength = 120;
    public const int PurposeLength = 600;

    /// <summary>The longest interval between two meetings: a year and a day, in days.</summary>
    public const int LongestInterval = 366;

    private readonly List<GroupMember> members = [];

    private Group()
    {
    }

    private Group(Guid initiativeId, int number, GroupKind kind, string name, string purpose, int meetsEveryDays, DateTime now)
    {
        (InitiativeId, Number, Kind, FormedAt) = (initiativeId, number, kind, now);
        (Name, Purpose, MeetsEveryDays) = (name, purpose, meetsEveryDays);
    }

    public Guid InitiativeId { get; private init; }

    /// <summary>From 1 within the initiative; used in addresses.</summary>
    public int Number { get; private init; }

    public GroupKind Kind { get; private init; }

    public string Name { get; private set; } = "";

    public string Purpose { get; private set; } = "";

    /// <summary>At most so many days lie between two meetings.</summary>
    public int MeetsEveryDays { get; private set; }

    public DateTime FormedAt { get; private init; }

    public DateTime? EndedAt { get; private set; }

    public IReadOnlyList<GroupMember> Members => members;

    public static Result<Group> Form(
        Guid initiativeId, int number, GroupKind kind, string name, string purpose, int meetsEveryDays, Actor by, DateTime now)
    {
        if (!by.IsSecretariat)
        {
            return BackboneRefusals.OnlySecretariat;
        }

        var group = new Group(initiativeId, number, kind, Text.Clean(name), Text.Clean(purpose), Interval(meetsEveryDays), now);
        group.Record(initiativeId, by, now, new GroupFormed(group.Id, kind, group.Name, group.Purpose, meetsEveryDays));
        return group;
    }

    /// <summary>Whether the actor looks after it: the secretariat, or who leads it.</summary>
    public bool IsLedBy(Actor by) => by.IsSecretariat || members.Exists(m => m.PersonId == by.PersonId && m.Leads);

    public Refusal? Describe(string name, string purpose, int meetsEveryDays, Actor by, DateTime now)
    {
        if (Hindrance(by) is { } refusal)
        {
            return refusal;
        }

        var (cleanName, cleanPurpose) = (Text.Clean(name), Text.Clean(purpose));
        if ((cleanName, cleanPurpose, meetsEveryDays) != (Name, Purpose, MeetsEveryDays))
        {
            (Name, Purpose, MeetsEveryDays) = (cleanName, cleanPurpose, Interval(meetsEveryDays));
            Record(InitiativeId, by, now, new GroupChanged(Id, Name, Purpose, MeetsEveryDays));
        }

        return null;
    }

    /// <summary>Adds a member, or changes whether the member leads.</summary>
    public Refusal? Add(Guid personId, bool leads, Actor by, DateTime now)
    {
        if (Hindrance(by) is { } refusal)
        {
            return refusal;
        }

        if (!members.Exists(m => m.PersonId == personId && m.Leads == leads))
        {
            members.RemoveAll(m => m.PersonId == personId);
            members.Add(new GroupMember(personId, leads));
            Record(InitiativeId, by, now, new GroupMemberAdded(Id, personId, leads));
        }

        return null;
    }

    /// <summary>A member leaves, or is taken out. Anyone may leave by themselves.</summary>
    public Refusal? Remove(Guid personId, Actor by, DateTime now)
    {
        if (Hindrance(by) is { } refusal && (EndedAt is not null || by.PersonId != personId))
        {
            return refusal;
        }

        if (members.RemoveAll(m => m.PersonId == personId) == 0)
        {
            return BackboneRefusals.NotInGroup;
        }

        Record(InitiativeId, by, now, new GroupMemberLeft(Id, personId));
        return null;
    }

    /// <summary>It meets no more. What it decided and who was in it can still be read.</summary>
    public Refusal? End(Actor by, DateTime now)
    {
        if (!by.IsSecretariat)
        {
            return BackboneRefusals.OnlySecretariat;
        }

        if (EndedAt is not null)
        {
            return BackboneRefusals.GroupEnded;
        }

        EndedAt = now;
        Record(InitiativeId, by, now, new GroupEnded(Id));
        return null;
    }

    private static int Interval(int days) =>
        days is > 0 and <= LongestInterval ? days : throw new ArgumentOutOfRangeException(nameof(days), days, "No interval between meetings.");

    private Refusal? Hindrance(Actor by) =>
        EndedAt is not null ? BackboneRefusals.GroupEnded
        : !IsLedBy(by) ? BackboneRefusals.OnlyLead
        : null;
}

public sealed class GroupMember
{
    private GroupMember()
    {
    }

    internal GroupMember(Guid personId, bool leads) => (PersonId, Leads) = (personId, leads);

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public Guid PersonId { get; private init; }

    public bool Leads { get; private init; }
}
