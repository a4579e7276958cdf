using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Medvirk.Data.Backups;

/// <summary>An archive that was looked through: what its manifest names is there, is what it was, and nothing else is.</summary>
public sealed class BackupReader : IAsyncDisposable
{
    private const int NameAt = 30; // in a zip file's first header

    private readonly ZipArchive zip;

    private BackupReader(ZipArchive zip, BackupManifest manifest) => (this.zip, Manifest) = (zip, manifest);

    public BackupManifest Manifest { get; }

    /// <summary>The files of the data folder, by their names from it.</summary>
    public IEnumerable<string> FileNames =>
        Manifest.Files.Where(file => file.Path.StartsWith(BackupFile.Prefix, StringComparison.Ordinal)).Select(file => file.Path[BackupFile.Prefix.Length..]);

    /// <exception cref="BackupException">It is no backup, not whole, or newer than this program.</exception>
    public static async Task<BackupReader> OpenAsync(string file, CancellationToken ct)
    {
        if (Directory.Exists(file))
        {
            throw new BackupException($"{file} is a folder, and a backup is a file.");
        }

        if (!File.Exists(file))
        {
            throw new BackupException($"There is no file {file}.");
        }

        ZipArchive? zip = null;
        try
        {
            zip = await ZipFile.OpenReadAsync(file, ct);
            var manifest = await ReadManifestAsync(zip, file, ct);
            await CheckAsync(zip, manifest, ct);
            return new BackupReader(zip, manifest);
        }
        catch (Exception e)
        {
            if (zip is not null)
            {
                await zip.DisposeAsync();
            }

            if (e is InvalidDataException or EndOfStreamException)
            {
                throw new BackupException($"{file} is no backup of Medvirk, or it was cut off or damaged on its way.", e);
            }

            throw;
        }
    }

    /// <summary>Whether a file looks like a backup, by its first bytes.</summary>
    public static bool IsBackup(string file)
    {
        var title = Encoding.UTF8.GetBytes(BackupManifest.Title);
        var start = new byte[NameAt + title.Length];
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        return stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false) == start.Length && start.AsSpan(NameAt).SequenceEqual(title);
    }

    public async IAsyncEnumerable<object?[]> RowsAsync(BackupTable table, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken ct)
    {
        await using var from = await zip.GetEntry(table.Entry)!.OpenAsync(ct);
        await foreach (var row in RowText.ReadAsync(table, from, ct))
        {
            yield return row;
        }
    }

    /// <summary>Unpacks a file of the data folder.</summary>
    public async Task CopyFileAsync(string name, string target, CancellationToken ct)
    {
        await using var from = await zip.GetEntry(BackupFile.Prefix + name)!.OpenAsync(ct);
        await using var to = new FileStream(target, FileMode.Create, FileAccess.Write, FileShare.None);
        await from.CopyToAsync(to, ct);
        to.Flush(flushToDisk: true);
    }

    public ValueTask DisposeAsync() => zip.DisposeAsync();

    private static async Task<BackupManifest> ReadManifestAsync(ZipArchive zip, string file, CancellationToken ct)
    {
        var entry = zip.GetEntry(BackupManifest.Entry) ?? throw new BackupException($"{file} is no backup of Medvirk: it has no {BackupManifest.Entry}.");
        await using var from = await entry.OpenAsync(ct);
        using var read = new MemoryStream();
        await from.CopyToAsync(read, ct);
        try
        {
            var bytes = read.GetBuffer().AsMemory(0, (int)read.Length);
            using var any = JsonDocument.Parse(bytes);
            var format = any.RootElement.GetProperty("format").GetInt32();
            return format > BackupManifest.CurrentFormat
                ? throw new BackupException(
                    $"{file} was made by a newer program, in format {format}; this one reads up to {BackupManifest.CurrentFormat}. Use the newer program.")
                : JsonSerializer.Deserialize<BackupManifest>(bytes.Span, BackupManifest.Json)!;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or KeyNotFoundException or FormatException)
        {
            throw new BackupException($"{file} is no backup of Medvirk: its {BackupManifest.Entry} can't be read.", e);
        }
    }

    private static async Task CheckAsync(ZipArchive zip, BackupManifest manifest, CancellationToken ct)
    {
        var listed = manifest.Files.Select(one => one.Path).ToHashSet(StringComparer.Ordinal);
        foreach (var entry in zip.Entries)
        {
            if (entry.FullName != BackupManifest.Entry && !listed.Remove(entry.FullName))
            {
                throw new BackupException($"The archive has {entry.FullName} in it, which its manifest does not name (or not twice). It was changed, and is not used.");
            }
        }

        if (listed.Concat(manifest.Tables.Select(table => table.Entry).Where(name => zip.GetEntry(name) is null)).FirstOrDefault() is { } missing)
        {
            throw new BackupException($"The archive lacks {missing}. It is damaged or was changed, and is not used.");
        }

        foreach (var file in manifest.Files)
        {
            await CheckAsync(zip.GetEntry(file.Path)!, file, ct);
        }
    }

    private static async Task CheckAsync(ZipArchiveEntry entry, BackupFile file, CancellationToken ct)
    {
        var name = file.Path.StartsWith(BackupFile.Prefix, StringComparison.Ordinal) ? file.Path[BackupFile.Prefix.Length..] : file.Path;
        if (Path.IsPathRooted(name) || name.Contains('\\', StringComparison.Ordinal) || name.Split('/').Any(step => step is "" or "." or ".."))
        {
            throw new BackupException($"The archive names a file outside its own folder ({file.Path}), and is not used.");
        }

        if (entry.Length == file.Bytes)
        {
            await using var from = await entry.OpenAsync(ct);
            if (Convert.ToHexStringLower(await SHA256.HashDataAsync(from, ct)) == file.Sha256)
            {
                return;
            }
        }

        throw new BackupException($"{file.Path} is not what it was when the backup was made: the archive is damaged or was changed, and is not used.");
    }
}
