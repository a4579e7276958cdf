using Medvirk.Domain.SharedMeasurement;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Medvirk.Data.SharedMeasurement;

/// <summary>How this room's small values are stored, for every entity that has one.</summary>
internal static class MeasurementConversions
{
    public static void AddMeasurement(this ModelConfigurationBuilder model)
    {
        model.Properties<Quantity>().HaveConversion<QuantityConverter>();
        model.Properties<Period>().HaveConversion<PeriodConverter>().HaveMaxLength(Period.CodeLength);
        model.Properties<CellKey>().HaveConversion<CellKeyConverter>().HaveMaxLength(CellKey.Length);
    }
}

/// <summary>Millionths, as they are.</summary>
internal sealed class QuantityConverter() : ValueConverter<Quantity, long>(q => q.Micro, micro => new Quantity(micro));

/// <summary>The canonical code.</summary>
internal sealed class PeriodConverter() : ValueConverter<Period, string>(p => p.Code, code => Period.Parse(code));

/// <summary>The canonical text.</summary>
internal sealed class CellKeyConverter() : ValueConverter<CellKey, string>(k => k.Text, text => new CellKey(text));
