using Microsoft.EntityFrameworkCore.Design;

namespace Medvirk.Data.Sqlite;

/// <summary>For the migrations command only.</summary>
public sealed class SqliteDesignFactory : IDesignTimeDbContextFactory<MedvirkContext>
{
    public MedvirkContext CreateDbContext(string[] args) => MedvirkContext.On(new SqliteStore(":memory:"));
}
