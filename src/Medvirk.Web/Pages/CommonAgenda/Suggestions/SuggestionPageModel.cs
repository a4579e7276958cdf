using Medvirk.Domain.CommonAgenda;
using Medvirk.Web.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Web.Pages.CommonAgenda.Suggestions;

/// <summary>A page about one suggestion.</summary>
public abstract class SuggestionPageModel : DraftPageModel
{
    [FromRoute]
    public int Number { get; set; }

    public SaidSuggestion Said { get; private set; } = null!;

    public Suggestion Suggestion => Said.Suggestion;

    public AgendaPart Part { get; private set; } = null!;

    public string PartName => NameOf(Part);

    /// <summary>The paragraph as it stands; null where it is no longer in the draft.</summary>
    public string? Standing => Draft!.Find(Part.Id, Suggestion.ParagraphId)?.Text;

    public bool IsMine => Suggestion.PersonId == Me.PersonId;

    public string Back => AgendaLinks.Suggestion(Lang, Initiative.Slug, Number);

    protected Crumb SuggestionsCrumb => new(T["suggestions.title"], AgendaLinks.Suggestions(Lang, Initiative.Slug));

    protected Crumb SuggestionCrumb => new(T["suggestion.title", Number], Back);

    /// <returns>False where there is no such suggestion.</returns>
    protected async Task<bool> LoadAsync()
    {
        await ReadDraftAsync();
        Said = (await Talk.Suggestions(Db, Initiative.Id).SingleOrDefaultAsync(s => s.Suggestion.Number == Number, Aborted))!;
        Part = Said is null ? null! : PartOf(Suggestion.PartId)!;
        return Said is not null;
    }

    /// <summary>The suggestion, to act on it.</summary>
    protected Task<Suggestion> TakeAsync(CancellationToken ct) =>
        Db.Set<Suggestion>().SingleAsync(s => s.InitiativeId == Initiative.Id && s.Number == Number, ct);
}
