namespace Medvirk.Web.Ui;

/// <summary>A file to send.</summary>
public sealed record FileFieldOptions : ControlOptions
{
    /// <summary>The kinds a file dialog offers: ".csv,.xlsx". What is sent is checked again.</summary>
    public string? Accept { get; init; }

    public bool Multiple { get; init; }
}

public static class FileField
{
    public static Markup Html(FileFieldOptions options) => Group.Around(options, new Markup().Open(
        "input",
        ("class", "form-file"),
        ("id", options.ControlId),
        ("name", options.Name),
        ("type", "file"),
        ("accept", options.Accept),
        ("multiple", Names.If(options.Multiple)),
        ("aria-describedby", options.DescribedBy),
        ("aria-invalid", options.Invalid),
        ("disabled", Names.If(options.Disabled))));
}
