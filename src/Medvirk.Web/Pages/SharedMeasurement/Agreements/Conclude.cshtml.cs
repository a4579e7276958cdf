using System.ComponentModel.DataAnnotations;
using Medvirk.Domain.Backbone;
using Medvirk.Domain.Shared;
using Medvirk.Domain.SharedMeasurement.Reporting;
using Medvirk.Web.Access;
using Medvirk.Web.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Web.Pages.SharedMeasurement.Agreements;

/// <summary>The secretariat records an organisation's letter, or a representative agrees on its behalf.</summary>
[Allow(Role.Secretariat, Role.Representative)]
public sealed class ConcludeModel : RoomPageModel
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public IReadOnlyList<Choice> Partners { get; private set; } = [];

    public string Title => T[Me.IsSecretariat ? "agreements.record" : "agreements.agree"];

    public IReadOnlyList<Crumb> Crumbs =>
    [
        new(T["measurement.title"], MeasurementLinks.Front(Lang, Initiative.Slug)),
        new(T["agreements.title"], RoundLinks.Agreements(Lang, Initiative.Slug)),
        new(Title),
    ];

    /// <summary>A representative speaks for its own organisation, whatever the form says.</summary>
    private Guid? OrganisationId => Me.IsSecretariat ? Input.OrganisationId : Me.OrganisationId;

    public async Task OnGetAsync()
    {
        await ReadAsync();
        Input.From = DateOnly.FromDateTime(Now);
    }

    public async Task<IActionResult> OnPostAsync()
    {
        await ReadAsync();
        Check();
        if (!ModelState.IsValid)
        {
            return Invalid();
        }

        var refusal = await PerformAsync(ConcludeAsync);
        return refusal is null ? LocalRedirect(RoundLinks.Agreements(Lang, Initiative.Slug)) : Refused(refusal);
    }

    private async Task<Refusal?> ConcludeAsync(CancellationToken ct)
    {
        var others = await Db.Set<DataAgreement>().Where(a => a.InitiativeId == Initiative.Id && a.OrganisationId == OrganisationId).ToListAsync(ct);
        if (others.Any(a => a.From == Input.From && a.To == Input.To && a.Letter == Text.Clean(Input.Letter!)))
        {
            return null; // a double click
        }

        var made = DataAgreement.Conclude(Initiative.Id, OrganisationId!.Value, Input.From!.Value, Input.To, Input.Letter!, others, Me, Now);
        if (made.IsRefused)
        {
            return made.Refusal;
        }

        Db.Add(made.Made);
        return null;
    }

    private void Check()
    {
        if (OrganisationId is null)
        {
            ModelState.AddModelError("Input.OrganisationId", T["ui.value.missing"]);
        }
        else if (Me.IsSecretariat && Partners.All(p => p.Value != Input.OrganisationId.ToString()))
        {
            ModelState.AddModelError("Input.OrganisationId", T["ui.value.unknown"]);
        }

        if (Input.To < Input.From)
        {
            ModelState.AddModelError("Input.To", T["agreements.to.before"]);
        }
    }

    private async Task ReadAsync()
    {
        if (Me.IsSecretariat)
        {
            Partners = await PartnerChoices.OfAsync(Db, Initiative.Id, Aborted);
        }
    }

    public sealed class InputModel
    {
        public Guid? OrganisationId { get; set; }

        [Required, StringLength(DataAgreement.LetterLength, ErrorMessage = "ui.value.long")]
        public string? Letter { get; set; }

        [Required]
        public DateOnly? From { get; set; }

        public DateOnly? To { get; set; }
    }
}
