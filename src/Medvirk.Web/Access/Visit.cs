using Medvirk.Domain.Backbone;
using Medvirk.Domain.Shared;

namespace Medvirk.Web.Access;

/// <summary>Whose visit to a members' page this is: which initiative, as whom.</summary>
/// <param name="Initiative">The initiative in the address.</param>
/// <param name="Me">The person under the mandate that is used.</param>
/// <param name="PersonName">For the page's head.</param>
/// <param name="OrganisationName">The organisation spoken for; null for secretariat, chair, seat.</param>
public sealed record Visit(InitiativeInfo Initiative, Actor Me, string PersonName, string? OrganisationName)
{
    public static Visit Of(HttpContext context) =>
        context.Features.Get<Visit>() ?? throw new InvalidOperationException("The page is not in a room's folder.");
}

public sealed record InitiativeInfo(Guid Id, string Slug, string Name, string Summary);
