namespace Medvirk.Web.Ui;

/// <summary>What every form control has. A control states its label, hint and error in the same order and ties them together.</summary>
public abstract record ControlOptions
{
    /// <summary>The name it is sent under.</summary>
    public required string Name { get; init; }

    public required string Label { get; init; }

    /// <summary>Help, under the label.</summary>
    public string? Hint { get; init; }

    /// <summary>What is wrong with what was sent; null where nothing is.</summary>
    public string? Error { get; init; }

    /// <summary>The word that says a field may be left empty, "(valgfrit)"; null where it must be filled in.</summary>
    public string? Optional { get; init; }

    /// <summary>Read out before an error, "Fejl:".</summary>
    public string ErrorPrefix { get; init; } = "";

    /// <summary>The id, where the one made of the name would not do.</summary>
    public string? Id { get; init; }

    /// <summary>True where the label is the page's title: then it is an h1.</summary>
    public bool LabelIsTitle { get; init; }

    /// <summary>True where the label is only read out: a search field beside its button, a cell of a grid.</summary>
    public bool LabelHidden { get; init; }

    public bool Disabled { get; init; }

    public string ControlId => Id ?? Names.IdOf(Name);

    /// <summary>The ids of what describes the control: its hint, its error.</summary>
    public string? DescribedBy => Names.Join(
        Hint is null ? null : Names.HintOf(ControlId),
        Error is null ? null : Names.ErrorOf(ControlId));

    public string? Invalid => Error is null ? null : "true";
}
