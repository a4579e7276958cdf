using Medvirk.Data;
using Medvirk.Data.Postgres;
using Medvirk.Data.Shared;
using Medvirk.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Medvirk.Tests.Testing;

/// <summary>The PostgreSQL that script/test starts for the tests.</summary>
public static class PostgresServer
{
    private static readonly string? Connection = Environment.GetEnvironmentVariable("MEDVIRK_TEST_POSTGRES");
    private static readonly string Template = "medvirk_template_" + Environment.ProcessId;
    private static readonly SemaphoreSlim Once = new(1, 1);
    private static bool migrated;
    private static int made;

    public static bool IsConfigured => !string.IsNullOrEmpty(Connection);

    /// <summary>A new database of its own, migrated.</summary>
    public static async Task<string> NewDatabaseAsync()
    {
        await Once.WaitAsync();
        try
        {
            if (!migrated)
            {
                await ExecuteAsync($"DROP DATABASE IF EXISTS {Template}");
                await ExecuteAsync($"CREATE DATABASE {Template}");
                await Migration.RunAsync(new PostgresStore(To(Template, pooling: false)));
                migrated = true;
            }

            var name = $"medvirk_test_{Environment.ProcessId}_{++made}";
            await ExecuteAsync($"DROP DATABASE IF EXISTS {name}");
            await ExecuteAsync($"CREATE DATABASE {name} TEMPLATE {Template}");
            return To(name, pooling: true);
        }
        finally
        {
            Once.Release();
        }
    }

    /// <summary>Lets no one into a database, and sends away who is there; or lets them in again.</summary>
    public static async Task LetInAsync(string connection, bool open)
    {
        var name = new NpgsqlConnectionStringBuilder(connection).Database;
        await ExecuteAsync($"ALTER DATABASE {name} WITH ALLOW_CONNECTIONS {open}");
        await ExecuteAsync($"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{name}'");
    }

    private static string To(string database, bool pooling) =>
        new NpgsqlConnectionStringBuilder(Connection) { Database = database, Pooling = pooling, MaxPoolSize = 30, ConnectionIdleLifetime = 15, ConnectionPruningInterval = 5 }.ToString();

    private static async Task ExecuteAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(Connection);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}

/// <summary>A migrated SQLite file, copied for each that asks.</summary>
public static class SqliteTemplate
{
    private static readonly Lazy<Task<string>> Template = new(MakeAsync);

    public static async Task CopyToAsync(string file) => File.Copy(await Template.Value, file);

    private static async Task<string> MakeAsync()
    {
        var file = Path.Combine(Directory.CreateTempSubdirectory("medvirk-template-").FullName, "medvirk.db");
        using var store = new SqliteStore(file);
        await Migration.RunAsync(store);
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        return file;
    }
}

internal static class Migration
{
    public static async Task RunAsync(Store store)
    {
        await using var db = MedvirkContext.On(store);
        await db.Database.MigrateAsync();
    }
}
