using System.Text.Json;
using System.Text.Json.Serialization;

namespace Medvirk.Data.Backups;

/// <summary>What a backup says of itself: where it comes from, and what each of its files must be.</summary>
/// <param name="Format">The form of the archive.</param>
/// <param name="Program">The version of the program that made it.</param>
/// <param name="MadeAt">UTC.</param>
/// <param name="Database">The kind of database it was read from; it can be restored into either.</param>
/// <param name="IsDemo">Whether it holds a demo world.</param>
/// <param name="Migration">The database's last migration.</param>
/// <param name="Tables">The tables, each with a file <c>tables/NAME.jsonl</c>.</param>
/// <param name="Heads">Where each ledger stood.</param>
/// <param name="Files">Every other file of the archive.</param>
public sealed record BackupManifest(
    int Format,
    string Program,
    DateTime MadeAt,
    string Database,
    bool IsDemo,
    string Migration,
    IReadOnlyList<BackupTable> Tables,
    IReadOnlyList<BackupHead> Heads,
    IReadOnlyList<BackupFile> Files)
{
    /// <summary>The form that this program writes, and the newest that it reads.</summary>
    public const int CurrentFormat = 1;

    /// <summary>The manifest's own name in the archive.</summary>
    public const string Entry = "manifest.json";

    /// <summary>The first file of each archive: says to people what it is, and to programs too.</summary>
    public const string Title = "MEDVIRK-BACKUP.txt";

    internal static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        Converters = { new JsonStringEnumConverter<ColumnKind>(JsonNamingPolicy.CamelCase) },
    };

    public long Rows => Tables.Sum(table => table.Rows);
}

/// <param name="Name">As in the database.</param>
/// <param name="Columns">In the order in which each row has them.</param>
/// <param name="Rows">How many.</param>
public sealed record BackupTable(string Name, IReadOnlyList<BackupColumn> Columns, long Rows)
{
    [JsonIgnore]
    public string Entry => $"tables/{Name}.jsonl";
}

/// <param name="Name">As in the database.</param>
/// <param name="Kind">What it holds.</param>
/// <param name="IsCounted">Whether the database counts it up by itself.</param>
public sealed record BackupColumn(string Name, ColumnKind Kind, bool IsCounted);

/// <param name="InitiativeId">Whose ledger; all zeroes for the installation's own.</param>
/// <param name="Number">Its last entry.</param>
/// <param name="Hash">That entry's hash.</param>
public sealed record BackupHead(Guid InitiativeId, long Number, string Hash);

/// <param name="Path">In the archive, with slashes.</param>
/// <param name="Bytes">Its length, unpacked.</param>
/// <param name="Sha256">Of its content, in lower hex.</param>
public sealed record BackupFile(string Path, long Bytes, string Sha256)
{
    /// <summary>Where the data folder's files lie in the archive.</summary>
    public const string Prefix = "files/";
}
