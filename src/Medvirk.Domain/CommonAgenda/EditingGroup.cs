namespace Medvirk.Domain.CommonAgenda;

/// <summary>A group whose members write in the draft beside the secretariat.</summary>
public sealed class EditingGroup
{
    private EditingGroup()
    {
    }

    internal EditingGroup(Guid groupId) => GroupId = groupId;

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public Guid GroupId { get; private init; }
}
