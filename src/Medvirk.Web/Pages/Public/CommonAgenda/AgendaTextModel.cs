using Medvirk.Data.CommonAgenda;
using Medvirk.Domain.CommonAgenda;
using Microsoft.AspNetCore.Mvc;

namespace Medvirk.Web.Pages.Public.CommonAgenda;

/// <summary>A version as everyone reads it: the plain version first where there is one, the whole text at <c>?text=whole</c>.</summary>
public abstract class AgendaTextModel : PublicPageModel
{
    [FromQuery(Name = "text")]
    public string? TextAsked { get; set; }

    /// <summary>Null where nothing has been put forward.</summary>
    public PublicVersion? Version { get; private set; }

    public IReadOnlyList<VersionPart> Parts { get; private set; } = [];

    public bool HasPlain => Parts.Any(p => p.Plain.Length > 0);

    /// <summary>Whether the whole text is shown.</summary>
    public bool Whole => TextAsked == "whole" || !HasPlain;

    public Support Support { get; private set; } = new(0, [], []);

    /// <summary>Who stands behind it, by name; seats by their public name.</summary>
    public IReadOnlyList<string> Behind { get; private set; } = [];

    protected async Task LoadAsync(VersionNumber? number)
    {
        if (await new PublicAgendaReader(Db, T).ReadAsync(Initiative.Id, number) is { } agenda)
        {
            (Version, Parts, Support, Behind) = (agenda.Version, agenda.Parts, agenda.Support, agenda.Behind);
        }
    }
}
