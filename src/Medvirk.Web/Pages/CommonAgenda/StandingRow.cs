using Medvirk.Domain.CommonAgenda;

namespace Medvirk.Web.Pages.CommonAgenda;

/// <param name="Name">The organisation, or the seat's public name.</param>
/// <param name="Position">Where it stands.</param>
/// <param name="By">The person who acted for it; null where nobody has, or where it is not to be shown.</param>
public sealed record StandingRow(string Name, Position Position, string? By);
