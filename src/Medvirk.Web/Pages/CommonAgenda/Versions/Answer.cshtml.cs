using System.ComponentModel.DataAnnotations;
using Medvirk.Domain.Backbone;
using Medvirk.Domain.CommonAgenda;
using Medvirk.Web.Access;
using Medvirk.Web.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Web.Pages.CommonAgenda.Versions;

/// <summary>An objection, or remarks, get an answer that every member can read.</summary>
[Allow(Role.Chair, Role.Secretariat)]
public sealed class AnswerModel : RoomPageModel
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    [FromRoute]
    public int Number { get; set; }

    public SaidWords Said { get; private set; } = null!;

    public IReadOnlyList<Crumb> Crumbs => this.AgendaCrumbs(
        new Crumb(T["version.title", Number], AgendaLinks.Version(Lang, Initiative.Slug, Number)), new Crumb(T["objection.answer.title", Said.By]));

    public async Task<IActionResult> OnGetAsync(Guid endorsement) => await LoadAsync(endorsement) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid endorsement)
    {
        if (!await LoadAsync(endorsement))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return Invalid();
        }

        var refusal = await PerformAsync(async ct =>
        {
            var version = await Db.Set<AgendaVersion>().Include(v => v.Endorsements).Include(v => v.Answers)
                .SingleAsync(v => v.InitiativeId == Initiative.Id && v.Number == Number && v.Edition == 0, ct);
            return version.Answer(endorsement, Input.Answer!, Me, Now);
        });
        return refusal is null ? LocalRedirect(AgendaLinks.Version(Lang, Initiative.Slug, Number)) : Refused(refusal);
    }

    private async Task<bool> LoadAsync(Guid id)
    {
        var said = await (
            from act in Db.Set<Endorsement>()
            join mandate in Db.Set<Mandate>() on act.MandateId equals mandate.Id
            join found in Db.Set<Organisation>() on act.OrganisationId equals found.Id into organisations
            from organisation in organisations.DefaultIfEmpty()
            where act.InitiativeId == Initiative.Id && act.VersionNumber == Number && act.Id == id && act.Remarks != null
            select new { act.Remarks, organisation.Name, mandate.Alias }).SingleOrDefaultAsync(Aborted);
        Said = said is null ? null! : new SaidWords(said.Name ?? said.Alias ?? T["agenda.seat"], said.Remarks!);
        return said is not null;
    }

    /// <param name="By">The organisation, or the seat's public name.</param>
    /// <param name="Words">Remarks or reason.</param>
    public sealed record SaidWords(string By, string Words);

    public sealed class InputModel
    {
        [Required(ErrorMessage = "objection.answer.required")]
        [StringLength(EndorsementAnswer.TextLength, ErrorMessage = "ui.value.long")]
        public string? Answer { get; set; }
    }
}
