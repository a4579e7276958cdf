using Medvirk.Data.Shared;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.Extensions.DependencyInjection;

namespace Medvirk.Data.Storage;

/// <summary>
/// Carries the store along with a context's options. So a context needs nothing else, and can be used again by the next
/// request.
/// </summary>
internal sealed class StoreOption(Store store) : IDbContextOptionsExtension
{
    private Told? info;

    public Store Store => store;

    public DbContextOptionsExtensionInfo Info => info ??= new(this);

    public void ApplyServices(IServiceCollection services)
    {
    }

    public void Validate(IDbContextOptions options)
    {
    }

    /// <summary>Contexts of different stores share what the framework makes of the model.</summary>
    private sealed class Told(IDbContextOptionsExtension option) : DbContextOptionsExtensionInfo(option)
    {
        public override bool IsDatabaseProvider => false;

        public override string LogFragment => "";

        public override int GetServiceProviderHashCode() => 0;

        public override bool ShouldUseSameServiceProvider(DbContextOptionsExtensionInfo other) => other is Told;

        public override void PopulateDebugInfo(IDictionary<string, string> debugInfo)
        {
        }
    }
}
