using Medvirk.Data;
using Medvirk.Domain.SharedMeasurement;
using Medvirk.Web.Language;
using Medvirk.Web.Pages.SharedMeasurement;
using Medvirk.Web.Pages.SharedMeasurement.Imports;

namespace Medvirk.Web.Api.SharedMeasurement;

/// <summary>
/// The check of sent figures: the very plan that checks a file, with a column for each thing that a row can say.
/// What only the API can get wrong (a breakdown that there isn't) is found beside it.
/// </summary>
internal sealed class ValuePlan
{
    private static readonly string[] Fixed = ["period", "number", "denominator", "status"];

    private readonly Texts words;
    private readonly string[] breakdowns;
    private readonly HashSet<string> known;
    private readonly SortedDictionary<int, List<ProblemError>> errors = [];

    private ValuePlan(ImportTarget target, DateOnly today, Texts words)
    {
        (this.words, Target) = (words, target);
        breakdowns = [.. target.Lists.Keys];
        known = [.. breakdowns];
        Plan = new ImportPlan(
            new ImportMapping(
                [
                    new(ColumnUse.Period), new(ColumnUse.Number), new(ColumnUse.Denominator), new(ColumnUse.Status),
                    .. breakdowns.Select(b => new ColumnMapping(ColumnUse.Breakdown, b)),
                ],
                [],
                DecimalSign.Point,
                AddCodes: false),
            [target],
            today);
    }

    public ImportPlan Plan { get; }

    public ImportTarget Target { get; }

    /// <summary>In the order of the rows.</summary>
    public IReadOnlyList<ProblemError> Errors => [.. errors.Values.SelectMany(e => e)];

    /// <summary>Null where the initiative has no such indicator.</summary>
    public static async Task<ValuePlan?> OfAsync(
        MedvirkContext db, Guid initiativeId, Guid indicatorId, IReadOnlyList<ValueRow> rows, DateOnly today, Texts words, CancellationToken ct)
    {
        var desk = new ImportDesk(db);
        if (await desk.TargetAsync(indicatorId, initiativeId, null, ct) is not { } target)
        {
            return null;
        }

        var plan = new ValuePlan(target, today, words);
        for (var i = 0; i < rows.Count; i++)
        {
            plan.Add(i, rows[i]);
        }

        await desk.CompareAsync(plan.Plan, ct);
        return plan;
    }

    private void Add(int index, ValueRow? row)
    {
        if (row is null)
        {
            Refuse(index, "", new("number-missing"));
        }
        else if (SentFigure.Unknown(row.Cell, known) is { } unknown)
        {
            Refuse(index, "/cell/" + Escape(unknown), new("unknown-code", unknown));
        }
        else if (row.Number is null && SentFigure.Status(row.Status) is null)
        {
            // A file may say by a blank that a figure is missing; a program says so in a word.
            Refuse(index, "/number", new("number-missing"));
        }
        else
        {
            Plan.Add(index + 1, [
                row.Period ?? "",
                SentFigure.Text(row.Number) ?? "",
                SentFigure.Text(row.Denominator) ?? "",
                SentFigure.Status(row.Status) ?? "",
                .. breakdowns.Select(b => row.Cell?.GetValueOrDefault(b) ?? ""),
            ]);
            foreach (var fault in Plan.Rows[^1].Faults)
            {
                Refuse(index, PointerOf(fault.Column), fault.Fault);
            }
        }
    }

    private string PointerOf(int column) => column switch
    {
        < 0 => "",
        < 4 => "/" + Fixed[column],
        _ => "/cell/" + breakdowns[column - Fixed.Length],
    };

    private void Refuse(int index, string at, FigureFault fault)
    {
        if (!errors.TryGetValue(index, out var list))
        {
            errors[index] = list = [];
        }

        list.Add(new ProblemError(FormattableString.Invariant($"/rows/{index}{at}"), null, fault.Code, FigureText.Of(words, fault)));
    }

    /// <summary>RFC 6901.</summary>
    private static string Escape(string name) => name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);
}
