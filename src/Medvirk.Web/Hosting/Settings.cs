using System.Net;

namespace Medvirk.Web.Hosting;

/// <summary>What an installation can set, by environment (docs/operations.md lists them).</summary>
/// <param name="Urls">MEDVIRK_URLS: where to listen; http://localhost:5080 where absent.</param>
/// <param name="DataFolder">MEDVIRK_DATA: the folder of the database and the files; <c>data</c> where absent.</param>
/// <param name="Database">MEDVIRK_DATABASE: a PostgreSQL connection string; SQLite in the folder where absent.</param>
/// <param name="Demo">MEDVIRK_DEMO: true fills an empty database with the demo world; false begins a real one; null where absent (<see cref="DemoRules"/>).</param>
public sealed record Settings(string Urls, string DataFolder, string? Database, bool? Demo)
{
    public const string DefaultUrls = "http://localhost:5080";

    /// <summary>The value of MEDVIRK_BACKUPS that takes none.</summary>
    public const string NoBackups = "off";

    /// <summary>MEDVIRK_PROXIES: addresses or networks of the reverse proxies in front, whose word on the visitor's address and on https is taken.</summary>
    public IReadOnlyList<IPNetwork> Proxies { get; init; } = [];

    /// <summary>MEDVIRK_SECURITY_CONTACT: where to report a weakness, as <c>mailto:</c> or <c>https:</c>.</summary>
    public Uri? SecurityContact { get; init; }

    /// <summary>MEDVIRK_BACKUPS: the folder of the nightly backups, or <see cref="NoBackups"/>; null where absent.</summary>
    public string? Backups { get; init; }

    /// <summary>MEDVIRK_LOG: whether the log is written as JSON.</summary>
    public bool LogsJson { get; init; }

    /// <summary>MEDVIRK_SMTP, MEDVIRK_MAIL_FROM: how mail is sent; null where none is.</summary>
    public Mail.MailOptions? Mail { get; init; }

    /// <summary>MEDVIRK_PUBLIC_URL: where people reach the site, for links outside it.</summary>
    public Uri? PublicUrl { get; init; }

    /// <summary>SQLite's file.</summary>
    public string DatabaseFile => Path.Combine(DataFolder, "medvirk.db");

    /// <summary>What was erased, by id: outside the database, so that no restored backup brings it back.</summary>
    public string ErasuresFile => Path.Combine(DataFolder, "erasures.txt");

    /// <summary>Where the program puts backups of its own accord.</summary>
    public string BackupsFolder => Backups is null or NoBackups ? Path.Combine(DataFolder, "backups") : Backups;

    /// <exception cref="FormatException">A setting can't be what it is; the message says which and why.</exception>
    public static Settings FromEnvironment() => new(
        Read("MEDVIRK_URLS") ?? DefaultUrls,
        Path.GetFullPath(Read("MEDVIRK_DATA") ?? "data"),
        Read("MEDVIRK_DATABASE"),
        ToChoice("MEDVIRK_DEMO", "true", "false"))
    {
        Proxies = [.. (Read("MEDVIRK_PROXIES") ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(ToNetwork)],
        SecurityContact = Read("MEDVIRK_SECURITY_CONTACT") is { } contact ? ToContact(contact) : null,
        Backups = Read("MEDVIRK_BACKUPS") is { } backups && backups != NoBackups ? Path.GetFullPath(backups) : Read("MEDVIRK_BACKUPS"),
        LogsJson = ToChoice("MEDVIRK_LOG", "json", "text") ?? false,
        Mail = Web.Mail.MailOptions.Read(Read("MEDVIRK_SMTP"), Read("MEDVIRK_MAIL_FROM"), Read("MEDVIRK_PUBLIC_URL")),
        PublicUrl = Read("MEDVIRK_PUBLIC_URL") is { } address ? Web.Mail.MailOptions.ToPublicUrl(address) : null,
    };

    /// <summary>True or false for the two words that a setting may be; null where it is absent.</summary>
    private static bool? ToChoice(string name, string yes, string no) => Read(name)?.ToLowerInvariant() switch
    {
        null => null,
        var word when word == yes => true,
        var word when word == no => false,
        var word => throw new FormatException($"{name}: '{word}' is neither {yes} nor {no}."),
    };

    private static IPNetwork ToNetwork(string text) =>
        IPNetwork.TryParse(text, out var network) ? network
        : IPAddress.TryParse(text, out var address) ? new IPNetwork(address, address.GetAddressBytes().Length * 8)
        : throw new FormatException($"MEDVIRK_PROXIES: '{text}' is neither an address nor a network (10.0.0.0/8).");

    private static Uri ToContact(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var contact) && contact.Scheme is "mailto" or "https"
            ? contact
            : throw new FormatException($"MEDVIRK_SECURITY_CONTACT: '{text}' is neither mailto: nor https:.");

    private static string? Read(string name) =>
        Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? value : null;
}
