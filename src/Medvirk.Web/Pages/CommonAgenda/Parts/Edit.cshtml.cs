using Medvirk.Domain.Backbone;
using Medvirk.Domain.CommonAgenda;
using Medvirk.Web.Access;
using Medvirk.Web.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Web.Pages.CommonAgenda.Parts;

/// <summary>One part of the draft is written. Where someone else has saved it since, both texts are shown and the writer chooses.</summary>
[AllowDraftReaders]
public sealed class EditModel : DraftPageModel
{
    [BindProperty]
    public PartInput Input { get; set; } = new();

    /// <summary>What is said of the part on the page.</summary>
    public string Name { get; private set; } = "";

    /// <summary>What someone else saved since the form was made; null where no one did.</summary>
    public Saved? Meanwhile { get; private set; }

    public IReadOnlyList<Crumb> Crumbs => this.AgendaCrumbs(this.DraftCrumb(), new Crumb(Name));

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (await FindAsync(id) is not { } part)
        {
            return NotFound();
        }

        if (!MayWrite)
        {
            return Forbid();
        }

        Input = PartInput.Of(part);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id)
    {
        if (await FindAsync(id) is null)
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return Invalid();
        }

        var refusal = await PerformAsync(async ct =>
        {
            var agenda = await TakeDraftAsync(ct);
            return agenda.Revise(id, Input.MadeFrom, Input.ToText(), await EditorAsync(ct), Now);
        });
        if (refusal is null)
        {
            return LocalRedirect(AgendaLinks.Draft(Lang, Initiative.Slug) + $"#part-{id}");
        }

        if (refusal == AgendaRefusals.PartChangedMeanwhile)
        {
            Meanwhile = await SavedAsync(id);
            ModelState.Remove("Input.MadeFrom");
            Input.MadeFrom = Meanwhile.Revision;
        }

        return Refused(refusal);
    }

    private async Task<AgendaPart?> FindAsync(Guid id)
    {
        await ReadDraftAsync();
        var part = PartOf(id);
        Name = part is null ? "" : NameOf(part);
        return part;
    }

    private async Task<Saved> SavedAsync(Guid id)
    {
        var latest = await Db.Set<PartRevision>().AsNoTracking()
            .Where(r => r.PartId == id).OrderByDescending(r => r.Number).FirstAsync(Aborted);
        var names = await MemberNames.ReadAsync(Db, T, Initiative.Id, [latest.ById], Aborted);
        return new Saved(
            latest.Number, names.Of(latest.ById), latest.At,
            new PartText(latest.Kind, latest.Title, Paragraphs.Join(latest.Paragraphs), latest.Plain));
    }

    /// <param name="Revision">The number to save from now.</param>
    /// <param name="By">Who saved it.</param>
    /// <param name="At">UTC.</param>
    /// <param name="Text">What stands now.</param>
    public sealed record Saved(int Revision, string By, DateTime At, PartText Text);
}
