using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Medvirk.Data.Ledger;

/// <summary>Published heads as a file that anyone can keep: lines of text, or JSON.</summary>
public static class HeadsFile
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    /// <summary>A line each: day, initiative, number, hash.</summary>
    public static string Text(string slug, IEnumerable<PublishedHead> heads)
    {
        var text = new StringBuilder()
            .Append(CultureInfo.InvariantCulture, $"# Medvirk: the daily heads of the ledger of {slug}. Keep a copy; check it with: medvirk verify --heads FILE\n")
            .Append("# day initiative number hash\n");
        foreach (var head in heads)
        {
            text.Append(CultureInfo.InvariantCulture, $"{head.Day:yyyy-MM-dd} {head.InitiativeId} {head.Number} {head.Hash}\n");
        }

        return text.ToString();
    }

    public static string AsJson(Guid initiativeId, string slug, IEnumerable<PublishedHead> heads) =>
        JsonSerializer.Serialize(new Document(initiativeId, slug, [.. heads.Select(head => new Row(head.Day, head.Number, head.Hash))]), Json);

    /// <summary>Reads either form.</summary>
    /// <exception cref="FormatException">It is neither; the message says where.</exception>
    public static IReadOnlyList<PublishedHead> Read(string content) =>
        content.AsSpan().TrimStart().StartsWith("{") ? ReadJson(content) : ReadText(content);

    private static PublishedHead[] ReadJson(string content)
    {
        try
        {
            var document = JsonSerializer.Deserialize<Document>(content, Json)!;
            return
            [
                .. document.Heads.Select(row => IsHash(row.Hash)
                    ? new PublishedHead { InitiativeId = document.Initiative, Day = row.Day, Number = row.Number, Hash = row.Hash }
                    : throw new FormatException($"'{row.Hash}' is no hash.")),
            ];
        }
        catch (JsonException e)
        {
            throw new FormatException($"Line {e.LineNumber + 1} is not as published.", e);
        }
    }

    private static PublishedHead[] ReadText(string content)
    {
        var heads = new List<PublishedHead>();
        foreach (var (number, line) in content.Split('\n').Index())
        {
            var text = line.Trim();
            if (text.Length > 0 && text[0] != '#')
            {
                heads.Add(Parse(text) ?? throw new FormatException($"Line {number + 1} is not as published (day initiative number hash)."));
            }
        }

        return [.. heads];
    }

    private static PublishedHead? Parse(string line) =>
        line.Split(' ', StringSplitOptions.RemoveEmptyEntries) is [var day, var initiative, var number, var hash]
        && DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var on)
        && Guid.TryParse(initiative, out var id)
        && long.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var count)
        && IsHash(hash)
            ? new PublishedHead { InitiativeId = id, Day = on, Number = count, Hash = hash }
            : null;

    private static bool IsHash(string? text) => text?.Length == LedgerChain.Start.Length && text.All(char.IsAsciiHexDigitLower);

    private sealed record Document(Guid Initiative, string Slug, IReadOnlyList<Row> Heads);

    private sealed record Row(DateOnly Day, long Number, string Hash);
}
