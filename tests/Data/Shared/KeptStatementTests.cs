using System.Globalization;
using Medvirk.Data;
using Medvirk.Data.Sqlite;
using Medvirk.Tests.Testing;
using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Medvirk.Tests.Data.Shared;

/// <summary>On SQLite a context's connection stays open, and a statement that was read is used again.</summary>
public sealed class KeptStatementTests : IDisposable
{
    private const int MoreThanAreKept = 120;

    private static readonly string[] Names = ["A", "B", "Æ"];

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private readonly string folder = Directory.CreateTempSubdirectory("medvirk-kept-").FullName;

    [Fact]
    public async Task A_question_asked_again_has_its_own_answers()
    {
        using var store = await StoreAsync();
        await using var db = MedvirkContext.On(store);
        for (var turn = 0; turn < 3; turn++)
        {
            foreach (var name in Names)
            {
                Assert.Equal(name, (await db.DataProtectionKeys.SingleAsync(k => k.FriendlyName == name, Ct)).FriendlyName);
            }
        }
    }

    [Fact]
    public async Task The_same_question_may_be_asked_while_its_answer_is_being_read()
    {
        using var store = await StoreAsync();
        await using var db = MedvirkContext.On(store);
        var pairs = new List<string>();
        await foreach (var outer in db.DataProtectionKeys.OrderBy(k => k.FriendlyName).AsNoTracking().AsAsyncEnumerable())
        {
            await foreach (var inner in db.DataProtectionKeys.OrderBy(k => k.FriendlyName).AsNoTracking().AsAsyncEnumerable())
            {
                pairs.Add(outer.FriendlyName + inner.FriendlyName);
            }
        }

        Assert.Equal(Names.SelectMany(outer => Names.Select(inner => outer + inner)), pairs);
    }

    [Fact]
    public async Task An_answer_left_half_read_holds_up_no_writer()
    {
        using var store = await StoreAsync();
        await using var reader = MedvirkContext.On(store);
        await foreach (var key in reader.DataProtectionKeys.AsNoTracking().AsAsyncEnumerable())
        {
            Assert.Contains(key.FriendlyName, Names);
            break;
        }

        await using var writer = MedvirkContext.On(store);
        writer.Add(new DataProtectionKey { FriendlyName = "Ø" });
        await writer.SaveChangesAsync(Ct);
        await writer.Database.ExecuteSqlRawAsync("VACUUM", Ct);
        Assert.Equal(Names.Length + 1, await reader.DataProtectionKeys.CountAsync(Ct));
    }

    [Fact]
    public async Task A_table_that_has_changed_is_read_as_it_is_now()
    {
        using var store = await StoreAsync();
        await using var db = MedvirkContext.On(store);
        Assert.Equal(Names.Length, await db.DataProtectionKeys.CountAsync(Ct));
        await using var other = MedvirkContext.On(store);
        await other.Database.ExecuteSqlRawAsync("ALTER TABLE \"DataProtectionKeys\" ADD COLUMN \"More\" TEXT", Ct);
        Assert.Equal(Names, await db.DataProtectionKeys.Select(k => k.FriendlyName).OrderBy(name => name).ToArrayAsync(Ct));
    }

    [Fact]
    public async Task More_questions_than_are_kept_are_answered_all_the_same()
    {
        using var store = await StoreAsync();
        await using var db = MedvirkContext.On(store);
        for (var turn = 0; turn < 2; turn++)
        {
            for (var i = 0; i < MoreThanAreKept; i++)
            {
                Assert.Equal(i, await db.Database.SqlQueryRaw<int>(string.Create(CultureInfo.InvariantCulture, $"SELECT {i} AS \"Value\"")).SingleAsync(Ct));
            }
        }
    }

    [Fact]
    public async Task A_failed_question_can_be_asked_again()
    {
        using var store = await StoreAsync();
        await using var db = MedvirkContext.On(store);
        for (var turn = 0; turn < 3; turn++)
        {
            await Assert.ThrowsAsync<SqliteException>(() => db.Database.ExecuteSqlRawAsync("INSERT INTO \"Installation\" (\"Id\") VALUES (NULL)", Ct));
        }

        Assert.Equal(Names.Length, await db.DataProtectionKeys.CountAsync(Ct));
    }

    [Fact]
    public async Task What_a_context_held_is_given_back_when_it_is_done_with()
    {
        using var store = await StoreAsync();
        for (var i = 0; i < 3; i++)
        {
            await using var db = MedvirkContext.On(store);
            await foreach (var key in db.DataProtectionKeys.AsNoTracking().AsAsyncEnumerable())
            {
                Assert.Contains(key.FriendlyName, Names);
                break;
            }
        }

        // Whoever gets the same connection of the pool finds no statement at work on it.
        await using var connection = new SqliteConnection(store.ConnectionString);
        await connection.OpenAsync(Ct);
        await using var command = connection.CreateCommand();
        command.CommandText = "VACUUM";
        await command.ExecuteNonQueryAsync(Ct);
    }

    private async Task<SqliteStore> StoreAsync()
    {
        var file = Path.Combine(folder, "medvirk.db");
        await SqliteTemplate.CopyToAsync(file);
        var store = new SqliteStore(file);
        await using var db = MedvirkContext.On(store);
        db.AddRange(Names.Select(name => new DataProtectionKey { FriendlyName = name }));
        await db.SaveChangesAsync(Ct);
        return store;
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }
}
