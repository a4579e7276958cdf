using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Medvirk.Data.Sqlite;

/// <summary>For the migrations command only.</summary>
public sealed class SqliteDesignFactory : IDesignTimeDbContextFactory<MedvirkContext>
{
    public MedvirkContext CreateDbContext(string[] args)
    {
        var store = new SqliteStore(":memory:");
        var options = new DbContextOptionsBuilder<MedvirkContext>();
        store.Configure(options);
        return new MedvirkContext(options.Options, store);
    }
}
