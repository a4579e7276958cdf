using System.Security.Cryptography;
using System.Text;
using Medvirk.Domain.Shared;

namespace Medvirk.Domain.SharedMeasurement.Reporting;

/// <summary>What was typed or sent for a report: the draft, a file that waits to be used, or one submission, which never changes.</summary>
public sealed class ReportSheet
{
    public const int FileNameLength = 160;
    public const int DigestLength = 64;

    private ReportSheet()
    {
    }

    internal ReportSheet(SheetKind kind, int version, ReportWay way, string? fileName, IReadOnlyList<SheetRow> rows, Actor by, DateTime now)
    {
        (Kind, Version, Way, Rows, ById, At) = (kind, version, way, rows, by.PersonId, now);
        FileName = Text.CleanOrNull(fileName) is { } name ? Text.Cut(name, FileNameLength) : null;
    }

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public SheetKind Kind { get; private init; }

    /// <summary>From 1: how often the draft was saved; which submission it is.</summary>
    public int Version { get; private set; }

    public ReportWay Way { get; private set; }

    public string? FileName { get; private set; }

    /// <summary>Only the cells that say something.</summary>
    public IReadOnlyList<SheetRow> Rows { get; private set; } = [];

    public Guid? ById { get; private set; }

    public DateTime At { get; private set; }

    /// <summary>How complete a submission is: what the secretariat may see of it in any case.</summary>
    public SheetSummary? Summary { get; private init; }

    /// <summary>Random bytes under a submission's digest.</summary>
    public byte[] Salt { get; private init; } = RandomNumberGenerator.GetBytes(16);

    /// <summary>SHA-256, in hex, over salt and rows; the same stands in the ledger.</summary>
    public string Digest()
    {
        var text = new StringBuilder();
        foreach (var row in Rows)
        {
            // Lengths before the texts, so that two sheets never read the same.
            foreach (var part in new[] { row.Cell, row.Number, row.Denominator, row.Status, row.Note })
            {
                text.Append(part?.Length ?? -1).Append(':').Append(part).Append('|');
            }

            text.Append('\n');
        }

        return Convert.ToHexStringLower(SHA256.HashData([.. Salt, .. Encoding.UTF8.GetBytes(text.ToString())]));
    }

    internal static ReportSheet Submission(ReportSheet draft, int number, SheetSummary summary, Actor by, DateTime now) =>
        new(SheetKind.Submission, number, draft.Way, draft.FileName, draft.Rows, by, now) { Summary = summary };

    internal void Rewrite(IReadOnlyList<SheetRow> rows, ReportWay way, string? fileName, Actor by, DateTime now)
    {
        (Rows, Way, FileName, ById, At) = (rows, way, fileName, by.PersonId, now);
        Version++;
    }
}

/// <param name="Asked">Cells that were asked for.</param>
/// <param name="Numbers">Answered with a number.</param>
/// <param name="Missing">Answered with "no data, because …".</param>
/// <param name="NotApplicable">Answered with "not applicable".</param>
/// <param name="Warnings">Unusual figures, each explained.</param>
public sealed record SheetSummary(int Asked, int Numbers, int Missing, int NotApplicable, int Warnings);

public enum SheetKind
{
    Draft,

    /// <summary>A file that was read without faults, and waits for a yes.</summary>
    File,
    Submission,
}

/// <summary>How a report's figures came in.</summary>
public enum ReportWay
{
    Form,
    File,
    Api,
}
