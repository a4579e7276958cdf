using Microsoft.EntityFrameworkCore.Design;

namespace Medvirk.Data.Postgres;

/// <summary>For the migrations command only; it never connects.</summary>
public sealed class PostgresDesignFactory : IDesignTimeDbContextFactory<MedvirkContext>
{
    public MedvirkContext CreateDbContext(string[] args) => MedvirkContext.On(new PostgresStore("Host=localhost;Database=medvirk"));
}
