using Medvirk.Domain.Communication;

namespace Medvirk.Web.Pages.Communication.Decisions;

/// <summary>Where one who was asked stands.</summary>
/// <param name="Name">The organisation, or the seat's public name.</param>
/// <param name="IsSeat">Counted apart.</param>
/// <param name="Weight">0 for a seat.</param>
/// <param name="Kind">What it said last; null where it said nothing.</param>
/// <param name="Option">The option it picked.</param>
/// <param name="Words">Why.</param>
/// <param name="At">UTC.</param>
/// <param name="Settled">What became of the objection, where it objected and that is settled.</param>
public sealed record StandRow(
    string Name, bool IsSeat, int Weight, PositionKind? Kind, int? Option, string? Words, DateTime? At, SettlementKind? Settled = null);
