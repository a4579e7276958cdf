namespace Medvirk.Tests.Browser.Harness;

/// <summary>How a person uses the site.</summary>
public enum Way
{
    /// <summary>As most do.</summary>
    Mouse,

    /// <summary>Scripts off: everything must work all the same.</summary>
    NoScript,

    /// <summary>Tab, arrows, space and Enter only.</summary>
    Keyboard,
}

/// <param name="Way">With what hands.</param>
/// <param name="SignedInAs">A demo person's name, such as <c>sekretariat</c>; null for a visitor.</param>
/// <param name="Language">da or en.</param>
/// <param name="Width">Of the window, in CSS pixels.</param>
/// <param name="Dark">Whether the system asks for dark.</param>
public sealed record ScreenOptions(
    Way Way = Way.Mouse,
    string? SignedInAs = null,
    string Language = "da",
    int Width = 1280,
    bool Dark = false);
