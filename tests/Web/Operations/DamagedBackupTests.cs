using System.Text;
using Medvirk.Data.Backups;
using Medvirk.Tests.Testing;
using Medvirk.Web.Hosting;

namespace Medvirk.Tests.Web.Operations;

/// <summary>What is no whole backup is refused in a sentence, and touches nothing.</summary>
public sealed class DamagedBackupTests
{
    [Theory]
    [InlineData("tables/Initiative.jsonl", "initiativ", "Initiativ", "is not what it was")]
    [InlineData("tables/LedgerEntry.jsonl", "[", "[ ", "is not what it was")]
    [InlineData("manifest.json", "\"rows\": 1", "\"rows\": 2", "rows, and should have")]
    [InlineData("manifest.json", "\"format\": 1", "\"format\": 2", "newer program, in format 2")]
    [InlineData("manifest.json", "_Initial\"", "_Later\"", "made by a newer program")]
    [InlineData("manifest.json", "\"name\": \"Slug\"", "\"name\": \"Slot\"", "not as this program knows it")]
    [InlineData("manifest.json", "{", "<", "can't be read")]
    [InlineData("manifest.json", "\"heads\"", "\"hats\"", "can't be read")]
    [InlineData("files/new.txt", "", "smuggled", "does not name")]
    public async Task What_was_changed_is_refused(string entry, string what, string to, string said)
    {
        await using var world = await TestWorld.StartAsync(TestDatabase.Sqlite);
        await world.FoundAsync();
        var file = await BackupWorld.BackUpAsync(world);
        BackupWorld.Change(file, entry, text => what.Length == 0 ? to : ReplaceFirst(text, what, to));
        await AssertRefusedAsync(file, said);
    }

    [Fact]
    public async Task A_name_that_leads_out_of_the_folder_is_refused()
    {
        await using var world = await TestWorld.StartAsync(TestDatabase.Sqlite);
        File.WriteAllText(Path.Combine(world.Settings.DataFolder, "inside.txt"), "x");
        var file = await BackupWorld.BackUpAsync(world);
        BackupWorld.Change(file, "manifest.json", text => text.Replace("files/inside.txt", "files/../outside.txt", StringComparison.Ordinal));
        BackupWorld.Change(file, "files/../outside.txt", _ => "x");
        using (var zip = System.IO.Compression.ZipFile.Open(file, System.IO.Compression.ZipArchiveMode.Update))
        {
            zip.GetEntry("files/inside.txt")!.Delete();
        }

        await AssertRefusedAsync(file, "outside its own folder");
    }

    [Fact]
    public async Task What_was_cut_off_is_refused_wherever_it_was_cut()
    {
        await using var world = await TestWorld.StartAsync(TestDatabase.Sqlite);
        var whole = File.ReadAllBytes(await BackupWorld.BackUpAsync(world));
        foreach (var length in new[] { 0, 1, 30, whole.Length / 2, whole.Length - 1 })
        {
            var file = BackupWorld.NewFile();
            File.WriteAllBytes(file, whole[..length]);
            await AssertRefusedAsync(file, "is no backup of Medvirk, or it was cut off");
        }
    }

    [Fact]
    public async Task Each_byte_that_is_turned_is_found()
    {
        await using var world = await TestWorld.StartAsync(TestDatabase.Sqlite);
        await world.FoundAsync();
        var whole = File.ReadAllBytes(await BackupWorld.BackUpAsync(world));
        await using var untouched = await BackupReader.OpenAsync(await Write(whole), CancellationToken.None);
        var found = 0;
        for (var at = 0; at < whole.Length; at += whole.Length / 97)
        {
            var turned = (byte[])whole.Clone();
            turned[at] ^= 0x55;
            try
            {
                await using var backup = await BackupReader.OpenAsync(await Write(turned), CancellationToken.None);

                // A byte that only says when a file was packed, or how, changes nothing of what is read.
                Assert.Equal(untouched.Manifest.Files, backup.Manifest.Files);
            }
            catch (BackupException)
            {
                found++;
            }
        }

        Assert.True(found > 40, $"{found} found");

        static async Task<string> Write(byte[] bytes)
        {
            var file = BackupWorld.NewFile();
            await File.WriteAllBytesAsync(file, bytes);
            return file;
        }
    }

    [Fact]
    public async Task What_is_no_file_or_no_backup_says_so()
    {
        var file = BackupWorld.NewFile();
        await AssertRefusedAsync(file, "There is no file");
        await AssertRefusedAsync(Path.GetDirectoryName(file)!, "is a folder");
        File.WriteAllText(file, "Kære dagbog", Encoding.UTF8);
        await AssertRefusedAsync(file, "is no backup of Medvirk");
        File.Delete(file);
        BackupWorld.Change(file, "noget.txt", _ => "en anden slags arkiv");
        await AssertRefusedAsync(file, "it has no manifest.json");
    }

    [Fact]
    public async Task Nothing_is_backed_up_from_nothing()
    {
        var empty = new Settings("http://localhost:0", Path.Combine(Directory.CreateTempSubdirectory("medvirk-test-").FullName, "none"), null, Demo: null);
        var answer = await TestVerb.RunAsync(empty, "backup", BackupWorld.NewFile());
        Assert.Equal(1, answer.Code);
        Assert.Contains("There is no database in", answer.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(empty.DataFolder));
    }

    private static async Task AssertRefusedAsync(string file, string said)
    {
        var target = await BackupWorld.EmptyAsync(TestDatabase.Sqlite);
        var answer = await TestVerb.RunAsync(target, "restore", file);
        Assert.Equal(1, answer.Code);
        Assert.Contains(said, answer.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", answer.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(target.DatabaseFile));
        Assert.DoesNotContain(Directory.GetFiles(target.DataFolder), left => left.EndsWith(".part", StringComparison.Ordinal));
    }

    private static string ReplaceFirst(string text, string what, string to)
    {
        var at = text.IndexOf(what, StringComparison.Ordinal);
        Assert.True(at >= 0, $"'{what}' is not in it.");
        return text[..at] + to + text[(at + what.Length)..];
    }
}
