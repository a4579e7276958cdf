using Medvirk.Domain.Shared;

namespace Medvirk.Domain.Backbone;

/// <summary>An actor: a municipality, ministry, association, company or fund. Can be in several initiatives.</summary>
public sealed class Organisation
{
    public const int NameLength = 160;

    private Organisation()
    {
    }

    public Organisation(string name, Sector sector) => (Name, Sector) = (Text.Clean(name), sector);

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public string Name { get; private set; } = "";

    public Sector Sector { get; private set; }

    public void Rename(string name) => Name = Text.Clean(name);
}

public enum Sector
{
    Municipality,
    Region,
    State,
    Association,
    UserOrganisation,
    HousingOrganisation,
    Business,
    Foundation,
    Research,
    Other,
}
