using Medvirk.Tests.Browser.Harness;
using Microsoft.Data.Sqlite;

namespace Medvirk.Tests.Browser.Thread;

/// <summary>What was done on the pages stands in a ledger that shows when somebody tampers with it.</summary>
public sealed class LedgerTests(House house)
{
    [Fact]
    public async Task The_ledger_of_the_walked_thread_is_whole_and_any_tampering_is_named()
    {
        await using var walk = await house.Walks.TakeAsync(Way.Mouse);
        await walk.FoundedAsync();
        var (code, said) = await house.Site.RunAsync("verify");
        Assert.True(code == 0, said);
        Assert.Contains($"whole   {walk.Slug}: ", said, StringComparison.Ordinal);

        await NamesAsync(walk, "UPDATE LedgerEntry SET Text = replace(Text, 'a', 'b') WHERE Number = 3 AND InitiativeId = $initiative", "entry 3 was changed");
        await NamesAsync(walk, "DELETE FROM LedgerEntry WHERE Number = 2 AND InitiativeId = $initiative", "entry 2 is missing");
        await NamesAsync(walk, "DELETE FROM LedgerEntry WHERE InitiativeId = $initiative AND Number = (SELECT max(Number) FROM LedgerEntry WHERE InitiativeId = $initiative)", "is missing");
    }

    /// <summary>Does it to a copy of the site's data, and lets the program look.</summary>
    private async Task NamesAsync(Walk walk, string tampering, string named)
    {
        var copy = Directory.CreateTempSubdirectory("medvirk-copy-").FullName;
        var file = Path.Combine(copy, "medvirk.db");
        await RunAsync(house.Site.DatabaseFile, "VACUUM INTO $file", ("$file", file));
        Assert.Equal(1, await RunAsync(file, tampering.Replace("$initiative", $"(SELECT Id FROM Initiative WHERE Slug = '{walk.Slug}')", StringComparison.Ordinal)));

        var (code, said) = await RunningSite.RunOnAsync(copy, "verify");

        Assert.Equal(1, code);
        Assert.Contains($"BROKEN  {walk.Slug}: ", said, StringComparison.Ordinal);
        Assert.Contains(named, said, StringComparison.Ordinal);
        Directory.Delete(copy, recursive: true);
    }

    private static async Task<int> RunAsync(string file, string sql, params (string Name, object Value)[] values)
    {
        await using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Pooling = false }.ToString());
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (var (name, value) in values)
        {
            command.Parameters.AddWithValue(name, value);
        }

        return await command.ExecuteNonQueryAsync();
    }
}
