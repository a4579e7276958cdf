namespace Medvirk.Web.Hosting;

/// <summary>What an installation can set, by environment (docs/operations.md lists them).</summary>
/// <param name="Urls">MEDVIRK_URLS: where to listen; http://localhost:5080 where absent.</param>
/// <param name="DataFolder">MEDVIRK_DATA: the folder of the database and the files; <c>data</c> where absent.</param>
/// <param name="Database">MEDVIRK_DATABASE: a PostgreSQL connection string; SQLite in the folder where absent.</param>
/// <param name="Demo">MEDVIRK_DEMO: fills an empty database with the demo world.</param>
public sealed record Settings(string Urls, string DataFolder, string? Database, bool Demo)
{
    public const string DefaultUrls = "http://localhost:5080";

    /// <summary>SQLite's file.</summary>
    public string DatabaseFile => Path.Combine(DataFolder, "medvirk.db");

    public static Settings FromEnvironment() => new(
        Read("MEDVIRK_URLS") ?? DefaultUrls,
        Path.GetFullPath(Read("MEDVIRK_DATA") ?? "data"),
        Read("MEDVIRK_DATABASE"),
        string.Equals(Read("MEDVIRK_DEMO"), "true", StringComparison.OrdinalIgnoreCase));

    private static string? Read(string name) =>
        Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? value : null;
}
