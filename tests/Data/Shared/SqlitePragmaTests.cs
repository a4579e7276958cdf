using System.Globalization;
using Medvirk.Tests.Testing;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Medvirk.Tests.Data.Shared;

public sealed class SqlitePragmaTests
{
    private const string Full = "2";
    private const string On = "1";

    [Fact]
    public async Task Each_connection_is_durable_and_overwrites_what_is_deleted_however_often_it_is_lent()
    {
        await using var world = await TestWorld.StartAsync(TestDatabase.Sqlite);

        // One connection lent again and again, then several at once, so that the pool makes new ones.
        for (var time = 0; time < 3; time++)
        {
            await AssertToldAsync(world);
        }

        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => AssertToldAsync(world))));
    }

    private static async Task AssertToldAsync(TestWorld world)
    {
        var (mode, synchronous, overwrites, foreignKeys) = await world.ReadAsync(async db =>
        {
            await db.Database.OpenConnectionAsync();
            return (await AskAsync(db, "PRAGMA journal_mode"), await AskAsync(db, "PRAGMA synchronous"),
                await AskAsync(db, "PRAGMA secure_delete"), await AskAsync(db, "PRAGMA foreign_keys"));
        });
        Assert.Equal(("wal", Full, On, On), (mode, synchronous, overwrites, foreignKeys));
    }

    private static async Task<string?> AskAsync(DbContext db, string pragma)
    {
        await using var command = db.Database.GetDbConnection().CreateCommand();
#pragma warning disable CA2100 // The text stands above.
        command.CommandText = pragma;
#pragma warning restore CA2100
        return Convert.ToString(await command.ExecuteScalarAsync(), CultureInfo.InvariantCulture);
    }
}
