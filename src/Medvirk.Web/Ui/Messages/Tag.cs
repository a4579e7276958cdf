namespace Medvirk.Web.Ui;

/// <summary>What a tag tells by its colour, besides its word.</summary>
public enum TagKind
{
    Plain,
    /// <summary>Under way.</summary>
    Act,
    /// <summary>Done, accepted.</summary>
    Success,
    /// <summary>Waits for someone.</summary>
    Look,
    /// <summary>Late, refused.</summary>
    Error,
    /// <summary>A draft, or over.</summary>
    Outline,
}

/// <summary>The state of a thing in one or two words. The words tell it; the colour only helps.</summary>
public sealed record TagOptions(string Text, TagKind Kind = TagKind.Plain);

public static class Tag
{
    public static Markup Html(TagOptions options) => new Markup().Element("span", options.Text, ("class", options.Kind switch
    {
        TagKind.Act => "tag tag--act",
        TagKind.Success => "tag tag--success",
        TagKind.Look => "tag tag--look",
        TagKind.Error => "tag tag--error",
        TagKind.Outline => "tag tag--outline",
        _ => "tag",
    }));
}
