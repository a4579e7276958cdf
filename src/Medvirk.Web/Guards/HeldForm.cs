using System.Text.Json.Serialization;
using Medvirk.Domain.Shared;

namespace Medvirk.Web.Guards;

/// <summary>A form that was sent when the session had run out: where to, and what was typed. Never files, never passwords.</summary>
/// <param name="Address">Path and query on this site.</param>
/// <param name="Fields">In the order in which they were sent.</param>
/// <param name="HadFiles">Files were chosen, and must be chosen again.</param>
/// <param name="ExpiresAt">UTC.</param>
public sealed record HeldForm(string Address, IReadOnlyList<HeldField> Fields, bool HadFiles, DateTime ExpiresAt)
{
    private const int ShownLength = 400;

    /// <summary>What a person will recognise, at such a length that it is recognised.</summary>
    [JsonIgnore]
    public IEnumerable<string> Texts => TextsOf(Fields).Select(text => text.Length <= ShownLength ? text : Text.Cut(text, ShownLength) + " …");

    /// <summary>Texts, without codes and choices.</summary>
    public static IEnumerable<string> TextsOf(IEnumerable<HeldField> fields) => fields
        .Select(one => one.Value.Trim())
        .Where(value => value.Any(char.IsWhiteSpace));
}

public sealed record HeldField(string Name, string Value);

/// <summary>A held form as it travels: sealed, in a hidden field of the sign-in page.</summary>
/// <param name="Text">The sealed form.</param>
/// <param name="Back">Its address.</param>
public sealed record SealedForm(string Text, string Back);
