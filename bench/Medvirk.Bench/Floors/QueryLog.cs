using System.Collections.Concurrent;
using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Medvirk.Bench.Floors;

/// <summary>Notes each query that Entity Framework runs, while it listens.</summary>
internal sealed class QueryLog : DbCommandInterceptor
{
    private ConcurrentQueue<PlannedQuery>? heard;

    public void Listen() => heard = [];

    /// <summary>What was asked since it began to listen.</summary>
    public IReadOnlyList<PlannedQuery> Take() => Interlocked.Exchange(ref heard, null)?.ToArray() ?? [];

    public override InterceptionResult<DbDataReader> ReaderExecuting(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result)
    {
        Note(command);
        return result;
    }

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        Note(command);
        return ValueTask.FromResult(result);
    }

    private void Note(DbCommand command) => heard?.Enqueue(PlannedQuery.Of(command));
}
