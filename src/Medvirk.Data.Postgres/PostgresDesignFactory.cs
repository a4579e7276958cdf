using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Medvirk.Data.Postgres;

/// <summary>For the migrations command only; it never connects.</summary>
public sealed class PostgresDesignFactory : IDesignTimeDbContextFactory<MedvirkContext>
{
    public MedvirkContext CreateDbContext(string[] args)
    {
        var store = new PostgresStore("Host=localhost;Database=medvirk");
        var options = new DbContextOptionsBuilder<MedvirkContext>();
        store.Configure(options);
        return new MedvirkContext(options.Options, store);
    }
}
