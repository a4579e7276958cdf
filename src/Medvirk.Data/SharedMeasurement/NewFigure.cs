using Medvirk.Domain.SharedMeasurement;

namespace Medvirk.Data.SharedMeasurement;

/// <summary>A figure to be entered.</summary>
/// <param name="IndicatorId">Of what.</param>
/// <param name="Cell">Of which part of the whole.</param>
/// <param name="Period">Of which time.</param>
/// <param name="Figure">What it says; never hidden.</param>
/// <param name="DefinitionNumber">The version of the definition it was made under.</param>
public sealed record NewFigure(Guid IndicatorId, CellKey Cell, Period Period, Figure Figure, int DefinitionNumber);

/// <param name="Added">Figures that were not there.</param>
/// <param name="Changed">Figures that got a new revision.</param>
/// <param name="Same">Figures that were there already, and were left alone.</param>
/// <param name="Digest">SHA-256, in hex, over the entry's salt and what was added and changed; for the ledger.</param>
public sealed record Appended(int Added, int Changed, int Same, string Digest);
