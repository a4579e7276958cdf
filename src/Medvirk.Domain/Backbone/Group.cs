using Medvirk.Domain.Shared;

namespace Medvirk.Domain.Backbone;

/// <summary>A steering or working group: a purpose, members, a lead, and how often it meets.</summary>
public sealed class Group : Aggregate
{
    public const int NameLength = 120;
    public const int PurposeLength = 600;

    private readonly List<GroupMember> members = [];

    private Group()
    {
    }

    public Group(Guid initiativeId, string name, string purpose, int meetsEveryDays, Actor by, DateTime now)
    {
        (InitiativeId, Name, Purpose, MeetsEveryDays) = (initiativeId, Text.Clean(name), Text.Clean(purpose), meetsEveryDays);
        Record(initiativeId, by, now, new GroupFormed(Id));
    }

    public Guid InitiativeId { get; private init; }

    public string Name { get; private set; } = "";

    public string Purpose { get; private set; } = "";

    /// <summary>The meeting interval in days.</summary>
    public int MeetsEveryDays { get; private set; }

    public IReadOnlyList<GroupMember> Members => members;

    /// <summary>Adds a member, or changes whether the member leads.</summary>
    public void Add(Guid personId, bool leads)
    {
        members.RemoveAll(m => m.PersonId == personId);
        members.Add(new GroupMember(personId, leads));
    }
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
