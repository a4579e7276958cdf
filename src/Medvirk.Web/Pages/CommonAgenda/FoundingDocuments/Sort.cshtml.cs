using Medvirk.Domain.Backbone;
using Medvirk.Domain.CommonAgenda;
using Medvirk.Domain.Shared;
using Medvirk.Web.Access;
using Medvirk.Web.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Web.Pages.CommonAgenda.FoundingDocuments;

/// <summary>The paper's headings are sorted into parts; then the draft is made.</summary>
[Allow(Role.Secretariat)]
public sealed class SortModel : RoomPageModel
{
    /// <summary>The choice for a section that belongs to the part above.</summary>
    private const string Above = "Above";

    /// <summary>One for each section: a <see cref="PartKind"/>, or <see cref="Above"/>.</summary>
    [BindProperty]
    public List<string> Kinds { get; set; } = [];

    public FoundingDocument Document { get; private set; } = null!;

    public IReadOnlyList<Crumb> Crumbs => this.AgendaCrumbs(
        new Crumb(T["begin.title"], AgendaLinks.Begin(Lang, Initiative.Slug)), new Crumb(T["sort.title"]));

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (!await LoadAsync(id))
        {
            return NotFound();
        }

        if (await Db.Set<Agenda>().AnyAsync(a => a.InitiativeId == Initiative.Id, Aborted))
        {
            return LocalRedirect(AgendaLinks.Draft(Lang, Initiative.Slug));
        }

        Kinds = [.. Document.Propose().Select(p => p.Kind?.ToString() ?? Above)];
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id)
    {
        if (!await LoadAsync(id))
        {
            return NotFound();
        }

        // What a form left out is asked for again, at its place.
        Kinds = [.. Kinds.Concat(Enumerable.Repeat("", Document.Sections.Count)).Take(Document.Sections.Count)];
        if (Placements() is not { } placements)
        {
            return Invalid();
        }

        var drafted = await PerformAsync<Agenda>(ct => DraftAsync(placements, ct));
        return drafted.IsRefused ? Refused(drafted.Refusal) : LocalRedirect(AgendaLinks.Draft(Lang, Initiative.Slug));
    }

    public string HeadingOf(FoundingSection section) => section.Heading.Length > 0 ? section.Heading : T["sort.no-heading"];

    public IReadOnlyList<Choice> Choices(int section) => section == 0
        ? Choice.Of<PartKind>(T)
        : [new Choice(Above, T["sort.above"]), .. Choice.Of<PartKind>(T)];

    /// <summary>The agenda, or the one that this same paper became when the button was pressed twice.</summary>
    private async Task<Result<Agenda>> DraftAsync(IReadOnlyList<Placement> placements, CancellationToken ct)
    {
        if (await Db.Set<Agenda>().SingleOrDefaultAsync(a => a.InitiativeId == Initiative.Id, ct) is { } before)
        {
            return before.FoundingDocumentId == Document.Id ? before : AgendaRefusals.AlreadyDrafted;
        }

        var parts = Document.Sort(placements);
        var drafted = parts.IsRefused ? parts.Refusal : Agenda.Draft(Initiative.Id, parts.Made, Document, Me, Now);
        if (!drafted.IsRefused)
        {
            Db.Add(drafted.Made);
        }

        return drafted;
    }

    /// <summary>What was chosen; null, with the errors noted, where a choice is missing or none of ours.</summary>
    private List<Placement>? Placements()
    {
        var placements = new List<Placement>();
        for (var i = 0; i < Document.Sections.Count; i++)
        {
            var chosen = Kinds[i];
            if (chosen == Above || (Enum.TryParse<PartKind>(chosen, out var kind) && Enum.IsDefined(kind)))
            {
                placements.Add(new Placement(chosen == Above ? null : Enum.Parse<PartKind>(chosen)));
            }
            else
            {
                ModelState.AddModelError($"Kinds[{i}]", T["sort.kind.required"]);
            }
        }

        return ModelState.IsValid ? placements : null;
    }

    private async Task<bool> LoadAsync(Guid id)
    {
        var found = await Db.Set<FoundingDocument>().AsNoTracking()
            .SingleOrDefaultAsync(d => d.Id == id && d.InitiativeId == Initiative.Id, Aborted);
        Document = found!;
        return found is not null;
    }
}
