using Medvirk.Domain.Backbone.Conditions;

namespace Medvirk.Web.Ui;

/// <summary>A line of the menu.</summary>
/// <param name="Address">Where it leads.</param>
/// <param name="Text">What it says.</param>
/// <param name="Current">For aria-current; null where the reader is elsewhere.</param>
/// <param name="Condition">Whose mark stands before it; null for none.</param>
public sealed record MenuEntry(string Address, string Text, string? Current, Condition? Condition = null);
