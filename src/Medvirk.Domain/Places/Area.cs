using Medvirk.Domain.Backbone;
using Medvirk.Domain.Shared;

namespace Medvirk.Domain.Places;

/// <summary>A local area in which the initiative works.</summary>
public sealed class Area : Aggregate
{
    public const int NameLength = 80;
    public const int DescriptionLength = 300;

    private readonly List<AreaWording> wordings = [];

    private Area()
    {
    }

    private Area(Guid initiativeId, int number) => (InitiativeId, Number) = (initiativeId, number);

    public Guid InitiativeId { get; private init; }

    /// <summary>1, 2, 3 … within its initiative: its address.</summary>
    public int Number { get; private init; }

    /// <summary>Counts its wordings, from 1.</summary>
    public int Revision { get; private set; }

    public string Name { get; private set; } = "";

    /// <summary>One line: what it is and how far it reaches.</summary>
    public string Description { get; private set; } = "";

    /// <summary>UTC; from then on it is chosen for nothing new.</summary>
    public DateTime? RetiredAt { get; private set; }

    public IReadOnlyList<AreaWording> Wordings => wordings;

    /// <param name="number">The next free number in the initiative.</param>
    public static Result<Area> Draw(Guid initiativeId, int number, string name, string description, Actor by, DateTime now)
    {
        if (!by.IsSecretariat)
        {
            return BackboneRefusals.OnlySecretariat;
        }

        var area = new Area(initiativeId, number);
        area.Write(Text.Clean(name), Text.Clean(description), by, now);
        area.Record(initiativeId, by, now, new AreaDrawn(area.Id, number, area.Name, area.Description));
        return area;
    }

    /// <summary>Says it in other words. Where someone else has said it anew since, nothing is overwritten.</summary>
    /// <param name="madeFrom">The revision that the form was made from.</param>
    public Refusal? Reword(int madeFrom, string name, string description, Actor by, DateTime now)
    {
        if (Hindrance(by) is { } refusal)
        {
            return refusal;
        }

        var (cleanName, cleanDescription) = (Text.Clean(name), Text.Clean(description));
        if ((cleanName, cleanDescription) == (Name, Description))
        {
            return null;
        }

        if (madeFrom != Revision)
        {
            return PlacesRefusals.ChangedMeanwhile;
        }

        Write(cleanName, cleanDescription, by, now);
        Record(InitiativeId, by, now, new AreaReworded(Id, Revision, Name, Description));
        return null;
    }

    public Refusal? Retire(Actor by, DateTime now)
    {
        if (Hindrance(by) is { } refusal)
        {
            return refusal;
        }

        RetiredAt = now;
        Record(InitiativeId, by, now, new AreaRetired(Id));
        return null;
    }

    private Refusal? Hindrance(Actor by) =>
        !by.IsSecretariat ? BackboneRefusals.OnlySecretariat
        : RetiredAt is not null ? PlacesRefusals.AreaRetired
        : null;

    private void Write(string name, string description, Actor by, DateTime now)
    {
        (Name, Description, Revision) = (name, description, Revision + 1);
        wordings.Add(new AreaWording(Id, Revision, name, description, by.PersonId, now));
    }
}

/// <summary>An area as it was after one save. Appended, never changed.</summary>
public sealed class AreaWording
{
    private AreaWording()
    {
    }

    internal AreaWording(Guid areaId, int number, string name, string description, Guid? byId, DateTime now) =>
        (AreaId, Number, Name, Description, ById, At) = (areaId, number, name, description, byId, now);

    public Guid AreaId { get; private init; }

    /// <summary>From 1.</summary>
    public int Number { get; private init; }

    public string Name { get; private init; } = "";

    public string Description { get; private init; } = "";

    public Guid? ById { get; private init; }

    /// <summary>UTC.</summary>
    public DateTime At { get; private init; }
}
