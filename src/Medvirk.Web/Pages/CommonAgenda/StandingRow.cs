using Medvirk.Domain.CommonAgenda;

namespace Medvirk.Web.Pages.CommonAgenda;

/// <param name="Name">The organisation, or the seat's public name.</param>
/// <param name="Position">Where it stands.</param>
/// <param name="By">The person who acted for it; null where nobody has, or where it is not to be shown.</param>
/// <param name="Endorsement">The act whose words can be answered; null where there are none.</param>
/// <param name="Answers">What was answered to its words, the first first.</param>
public sealed record StandingRow(string Name, Position Position, string? By, Guid? Endorsement, IReadOnlyList<EndorsementAnswer> Answers)
{
    /// <summary>It objects, and nobody has answered yet.</summary>
    public bool WaitsForAnswer => Position.Stance is Stance.Objected && Answers.Count == 0;
}
