using System.IO.Compression;
using System.Text;
using Medvirk.Data;
using Medvirk.Data.Postgres;
using Medvirk.Data.Shared;
using Medvirk.Data.Sqlite;
using Medvirk.Tests.Testing;
using Medvirk.Web.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Tests.Web.Operations;

/// <summary>Somewhere to restore to, and hands that change archives.</summary>
internal static class BackupWorld
{
    /// <summary>Where a backup of the world would lie: in a folder of its own.</summary>
    public static string NewFile() => Path.Combine(Directory.CreateTempSubdirectory("medvirk-backup-").FullName, "medvirk.zip");

    /// <summary>An installation that has nothing in it yet.</summary>
    public static async Task<Settings> EmptyAsync(TestDatabase database) => new(
        "http://localhost:0",
        Directory.CreateTempSubdirectory("medvirk-restored-").FullName,
        database == TestDatabase.Postgres ? await PostgresServer.NewDatabaseAsync() : null,
        Demo: null);

    public static async Task<string> BackUpAsync(TestWorld world)
    {
        var file = NewFile();
        var answer = await TestVerb.RunAsync(world, "backup", file);
        Assert.Equal((0, ""), (answer.Code, answer.Error));
        return file;
    }

    /// <summary>Reads the database of an installation that nobody serves.</summary>
    public static async Task<T> ReadAsync<T>(Settings settings, Func<MedvirkContext, Task<T>> read)
    {
        Store store = settings.Database is { } connection ? new PostgresStore(connection) : new SqliteStore(settings.DatabaseFile);
        await using var db = MedvirkContext.On(store);
        return await read(db);
    }

    /// <summary>Writes one entry of an archive anew.</summary>
    public static void Change(string file, string entry, Func<string, string> change)
    {
        using var zip = ZipFile.Open(file, ZipArchiveMode.Update);
        var old = zip.GetEntry(entry);
        var text = "";
        if (old is not null)
        {
            using var reader = new StreamReader(old.Open());
            text = reader.ReadToEnd();
        }

        old?.Delete();
        using var writer = new StreamWriter(zip.CreateEntry(entry).Open(), new UTF8Encoding(false));
        writer.Write(change(text));
    }
}
