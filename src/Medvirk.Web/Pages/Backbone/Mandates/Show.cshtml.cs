using Medvirk.Domain.Backbone;
using Medvirk.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace Medvirk.Web.Pages.Backbone.Mandates;

/// <summary>One mandate: whose, for whom, since when, by whom, and what can be done with it.</summary>
[AllowMembers]
public sealed class ShowModel : MandatePageModel
{
    public bool MayConfirm => Asked.Mandate.NeedsConfirmation && Asked.Mandate.IsActive(Today)
        && (Me.IsSecretariat || (Me.MayBind && Me.OrganisationId == Asked.Mandate.OrganisationId && Me.PersonId != Asked.Mandate.PersonId));

    public bool MayEnd => (Asked.Mandate.To is null || Asked.Mandate.To >= Today) && Asked.Mandate.MayBeEndedBy(Me);

    public bool MayChooseAlias => Asked.Mandate.Role == Role.Seat && Asked.Mandate.Id == Me.MandateId;

    public async Task<IActionResult> OnGetAsync(Guid id) => await LoadAsync(id) ? Page() : NotFound();
}
