using System.Reflection;
using Xunit;
using Xunit.Sdk;
using Xunit.v3;

namespace Medvirk.Tests.Testing;

/// <summary>
/// Runs a theory on SQLite and on PostgreSQL; the database comes first, the attribute's own arguments after it.
/// Where MEDVIRK_TEST_POSTGRES is not set, PostgreSQL is skipped, and says so; script/test always sets it.
/// </summary>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class EveryDatabaseAttribute(params object?[] arguments) : DataAttribute
{
    public override ValueTask<IReadOnlyCollection<ITheoryDataRow>> GetData(MethodInfo testMethod, DisposalTracker disposalTracker)
    {
        ITheoryDataRow[] rows =
        [
            new TheoryDataRow([TestDatabase.Sqlite, .. arguments]),
            new TheoryDataRow([TestDatabase.Postgres, .. arguments])
            {
                Skip = PostgresServer.IsConfigured ? null : "MEDVIRK_TEST_POSTGRES is not set; script/test sets it.",
            },
        ];
        return ValueTask.FromResult<IReadOnlyCollection<ITheoryDataRow>>(rows);
    }

    public override bool SupportsDiscoveryEnumeration() => true;
}

public enum TestDatabase
{
    Sqlite,
    Postgres,
}
