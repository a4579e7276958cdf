using Medvirk.Web.Language;

namespace Medvirk.Web.Ui;

/// <summary>One thing to choose.</summary>
/// <param name="Value">What is sent.</param>
/// <param name="Text">What is read.</param>
/// <param name="Hint">Help under it; not in a select.</param>
/// <param name="Disabled">Shown, but can't be chosen.</param>
public sealed record Choice(string Value, string Text, string? Hint = null, bool Disabled = false)
{
    /// <summary>All values of an enum, in their order, with their words (<c>Horizon.Short</c>).</summary>
    public static IReadOnlyList<Choice> Of<TEnum>(Texts words)
        where TEnum : struct, Enum => Of(words, Enum.GetValues<TEnum>());

    /// <summary>Some values of an enum with their words.</summary>
    public static IReadOnlyList<Choice> Of<TEnum>(Texts words, params IEnumerable<TEnum> values)
        where TEnum : struct, Enum => [.. values.Select(value => new Choice(value.ToString(), words.Of(value)))];
}
