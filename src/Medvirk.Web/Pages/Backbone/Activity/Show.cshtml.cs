using Medvirk.Data.Ledger;
using Medvirk.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace Medvirk.Web.Pages.Backbone.Activity;

/// <summary>One entry of the ledger, with what was written, for whoever may read that.</summary>
[AllowMembers]
public sealed class ShowModel(ActivityLog log) : RoomPageModel
{
    public ActivityRow Row { get; private set; } = null!;

    /// <summary>By field; null where it was erased. Empty where nothing was written, or the reader may not see it.</summary>
    public IReadOnlyDictionary<string, string?> Texts { get; private set; } = new Dictionary<string, string?>();

    /// <summary>Its writer and the secretariat: unmoderated voices, addresses and letters are among these words.</summary>
    public bool MayReadTexts => Me.IsSecretariat || (Row.Says.PersonId is { } writer && writer == Me.PersonId);

    public string WhoActed => Who.Acted(Row, T);

    public async Task<IActionResult> OnGetAsync(long number)
    {
        if (await log.FindAsync(Initiative.Id, number, Aborted) is not { } row)
        {
            return NotFound();
        }

        Row = row;
        if (MayReadTexts)
        {
            Texts = await log.TextsAsync(row, Aborted);
        }

        return Page();
    }
}
