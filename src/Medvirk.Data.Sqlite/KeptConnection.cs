#pragma warning disable EF1001 // The provider's own class: no other way keeps the functions that it gives SQLite.
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Sqlite.Storage.Internal;
using Microsoft.EntityFrameworkCore.Storage;

namespace Medvirk.Data.Sqlite;

/// <summary>
/// A context's connection, open until the context itself is done with: one from the pool is used again and again.
/// To close it between times would be to forget every statement that SQLite has read on it, and reading one takes
/// SQLite ten times as long as running it.
/// </summary>
internal sealed class KeptConnection(
    RelationalConnectionDependencies dependencies, IRawSqlCommandBuilder commands, IDiagnosticsLogger<DbLoggerCategory.Infrastructure> logger)
    : SqliteRelationalConnection(dependencies, commands, logger)
{
    protected override void CloseDbConnection()
    {
    }

    protected override Task CloseDbConnectionAsync() => Task.CompletedTask;

    protected override void DisposeDbConnection()
    {
        KeptStatements.Instance.Forget(DbConnection);
        base.DisposeDbConnection();
    }

    protected override ValueTask DisposeDbConnectionAsync()
    {
        KeptStatements.Instance.Forget(DbConnection);
        return base.DisposeDbConnectionAsync();
    }
}
