using Medvirk.Domain.Shared;

namespace Medvirk.Domain.SharedMeasurement;

/// <summary>One way of splitting an indicator's figures (area, sex, age …) with its list of codes.</summary>
public sealed class Breakdown
{
    public const int NameLength = 120;
    public const int MostCodes = 1000;

    private readonly List<BreakdownCode> codes = [];

    private Breakdown()
    {
    }

    internal Breakdown(string code, string name, int position)
    {
        if (!CellKey.IsCode(code))
        {
            throw new ArgumentException($"'{code}' is no code", nameof(code));
        }

        (Code, Name, Position) = (code, name, position);
    }

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    /// <summary>Its name in cell keys; never changed.</summary>
    public string Code { get; private init; } = "";

    public string Name { get; private set; } = "";

    public int Position { get; private init; }

    /// <summary>Set while it is out of use.</summary>
    public DateTime? RetiredAt { get; private set; }

    public bool IsInUse => RetiredAt is null;

    public IReadOnlyList<BreakdownCode> Codes => codes;

    /// <returns>Whether that is another name than it had.</returns>
    internal bool Rename(string name)
    {
        var old = Name;
        Name = Text.Clean(name);
        return Name != old;
    }

    /// <summary>Adds a code to the list, or gives one that is there a new label.</summary>
    /// <returns>Whether that changed anything.</returns>
    public bool Put(string code, string label)
    {
        if (codes.Find(c => c.Code == code) is { } known)
        {
            return known.Relabel(label);
        }

        codes.Add(new BreakdownCode(code, label, codes.Count));
        return true;
    }

    internal void Use(DateTime? retiredAt) => RetiredAt = retiredAt;
}

/// <summary>One code of a breakdown, with what people call it.</summary>
public sealed class BreakdownCode
{
    public const int LabelLength = 160;

    private BreakdownCode()
    {
    }

    internal BreakdownCode(string code, string label, int position)
    {
        if (!CellKey.IsCode(code))
        {
            throw new ArgumentException($"'{code}' is no code", nameof(code));
        }

        (Code, Label, Position) = (code, Text.Clean(label), position);
    }

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public string Code { get; private init; } = "";

    public string Label { get; private set; } = "";

    public int Position { get; private init; }

    /// <returns>Whether that is another label than it had.</returns>
    internal bool Relabel(string label)
    {
        var old = Label;
        Label = Text.Clean(label);
        return Label != old;
    }
}
