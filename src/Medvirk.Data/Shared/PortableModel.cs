using Medvirk.Data.SharedMeasurement;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Medvirk.Data.Shared;

/// <summary>The rules by which one model fits both databases.</summary>
internal static class PortableModel
{
    private const int EnumLength = 40;

    public static void Configure(ModelConfigurationBuilder conventions)
    {
        conventions.Properties<DateTime>().HaveConversion<UtcConverter>();
        conventions.Properties<Enum>().HaveConversion<string>().HaveMaxLength(EnumLength);
        conventions.AddMeasurement();
    }

    /// <summary>Keys are made by the domain, so that EF must not take a new child with a key for a changed one.</summary>
    public static void KeysAreOurs(ModelBuilder model)
    {
        var keys = model.Model.GetEntityTypes()
            .Where(type => !type.IsOwned())
            .SelectMany(type => type.FindPrimaryKey()?.Properties ?? [])
            .Where(property => property.ClrType == typeof(Guid));
        foreach (var key in keys)
        {
            key.ValueGenerated = ValueGenerated.Never;
        }
    }

    /// <summary>SQLite forgets that a time is UTC, PostgreSQL insists on it; both keep milliseconds here.</summary>
    private sealed class UtcConverter() : ValueConverter<DateTime, DateTime>(
        time => Clock.ToMilliseconds(time),
        time => DateTime.SpecifyKind(time, DateTimeKind.Utc));
}
