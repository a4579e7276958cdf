using Medvirk.Domain.Backbone;
using Medvirk.Web.Language;

namespace Medvirk.Web.Pages.CommonAgenda;

/// <summary>Who said something about the draft, as members know them.</summary>
/// <param name="Role">The role of the mandate that was used.</param>
/// <param name="Alias">A seat's public name.</param>
/// <param name="Person">Empty where the person was erased.</param>
/// <param name="Organisation">Null for those who speak for none.</param>
public sealed record Speaker(Role Role, string? Alias, string Person, string? Organisation)
{
    public string Name(Texts words)
    {
        if (Role == Role.Seat)
        {
            return Alias ?? words["agenda.seat"];
        }

        var person = Person.Length > 0 ? Person : words["agenda.someone"];
        return $"{person}, {Organisation ?? words.Of(Role)}";
    }
}
