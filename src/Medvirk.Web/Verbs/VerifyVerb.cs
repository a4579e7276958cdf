using System.CommandLine;
using System.Globalization;
using Medvirk.Data;
using Medvirk.Data.Ledger;
using Medvirk.Web.Hosting;

namespace Medvirk.Web.Verbs;

/// <summary><c>medvirk verify</c>: recomputes every ledger and names the first entry that is broken or missing.</summary>
public static class VerifyVerb
{
    public static Command Make(VerbContext context)
    {
        var heads = new Option<FileInfo[]>("--heads")
        {
            Description = "A kept copy of published heads (the text or JSON file of an initiative's /data/ledger page), to compare with.",
            HelpName = "FILE",
            AllowMultipleArgumentsPerToken = true,
        };
        var verb = new Command(
            "verify",
            "Recomputes the ledger of every initiative from the database alone, and names the first entry that was changed, "
            + "added or removed. The site may be running. Ends with 0 when all is whole, 1 when not.")
        {
            heads,
        };
        verb.SetAction((parsed, ct) => RunAsync(context, parsed.GetValue(heads) ?? [], ct));
        return verb;
    }

    private static async Task<int> RunAsync(VerbContext context, FileInfo[] files, CancellationToken ct)
    {
        var kept = new List<PublishedHead>();
        foreach (var file in files)
        {
            if (!file.Exists)
            {
                return await context.RefuseAsync($"There is no file {file.FullName}.");
            }

            try
            {
                kept.AddRange(HeadsFile.Read(await File.ReadAllTextAsync(file.FullName, ct)));
            }
            catch (FormatException e)
            {
                return await context.RefuseAsync($"{file.FullName} is no file of published heads: {e.Message}");
            }
        }

        await using var app = context.Open();
        await using var scope = app.Services.CreateAsyncScope();
        var state = await DatabaseState.ReadAsync(scope.ServiceProvider.GetRequiredService<MedvirkContext>(), context.Settings, ct);
        return state.Hindrance(context.Settings) is { } hindrance
            ? await context.RefuseAsync(hindrance)
            : await ReportAsync(context, scope.ServiceProvider.GetRequiredService<LedgerCheck>(), kept, ct);
    }

    /// <summary>Checks every ledger, and says how each is.</summary>
    internal static async Task<int> ReportAsync(VerbContext context, LedgerCheck check, IReadOnlyCollection<PublishedHead> kept, CancellationToken ct)
    {
        var (ledgers, entries, broken) = (0, 0L, 0);
        await foreach (var report in check.RunAsync(kept, ct))
        {
            (ledgers, entries, broken) = (ledgers + 1, entries + report.Entries, broken + (report.Fault is null ? 0 : 1));
            await context.SayAsync(Line(report));
        }

        await context.SayAsync(
            broken > 0 ? string.Create(CultureInfo.InvariantCulture, $"NOT WHOLE: {broken} of {ledgers} ledgers are broken.")
            : ledgers == 0 ? "There is no initiative yet, so there is no ledger."
            : string.Create(CultureInfo.InvariantCulture, $"All is whole: {entries} entries in {ledgers} ledgers."));
        return broken == 0 ? VerbContext.Done : VerbContext.NotDone;
    }

    private static string Line(LedgerReport report)
    {
        var name = report.Slug ?? (report.InitiativeId == Guid.Empty ? "(the installation)" : $"(no initiative {report.InitiativeId})");
        return report.Fault is { } fault
            ? $"BROKEN  {name}: {InWords(fault)}"
            : string.Create(CultureInfo.InvariantCulture, $"whole   {name}: {report.Entries} entries, the last is {report.Hash}");
    }

    private static string InWords(LedgerFault fault) => string.Create(CultureInfo.InvariantCulture, $"entry {fault.Number} ") + fault.Kind switch
    {
        LedgerFaultKind.EntryMissing when fault.Detail is { } day => $"is missing: the head published on {day} lies beyond the last one.",
        LedgerFaultKind.EntryMissing => "is missing.",
        LedgerFaultKind.EntryChanged => "was changed: its text is not the one that was chained.",
        LedgerFaultKind.ColumnChanged => $"was changed: its column {fault.Detail} says other than its text.",
        LedgerFaultKind.EntryAdded => "was added outside the chain (or the head was set back).",
        LedgerFaultKind.HeadMissing => "is the last, but the ledger's head is missing.",
        LedgerFaultKind.RewrittenSincePublished => $"is not the one that was published on {fault.Detail}: it, or one before it, was rewritten.",
        LedgerFaultKind.NoteMissing => $"lacks its text '{fault.Detail}', and no erasure is on record.",
        LedgerFaultKind.NoteChanged => $"was changed: its text '{fault.Detail}' is not the one that was written.",
        LedgerFaultKind.NoteAdded => $"has a text '{fault.Detail}' that it knows nothing of.",
        LedgerFaultKind.KeyMissing => "can't be read: the key over its texts is gone, and no erasure is on record.",
        LedgerFaultKind.ErasureUndone => "holds texts of someone who was erased: a backup was put back without replaying the erasures.",
        _ => throw new InvalidOperationException(fault.Kind.ToString()),
    };
}
