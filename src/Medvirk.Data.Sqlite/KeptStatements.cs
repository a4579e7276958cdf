using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Medvirk.Data.Sqlite;

/// <summary>Gives a context's question the statement that was read when it was last asked on this connection.</summary>
internal sealed class KeptStatements : DbCommandInterceptor
{
    public static readonly KeptStatements Instance = new();

    /// <summary>What is longer is a script, and runs once.</summary>
    private const int Longest = 8_000;

    private readonly ConditionalWeakTable<DbConnection, StatementShelf> shelves = [];

    public override DbCommand CommandInitialized(CommandEndEventData eventData, DbCommand result)
    {
        if (result is not SqliteCommand { Connection: { } connection, CommandText: { Length: <= Longest } text } fresh
            || shelves.GetOrCreateValue(connection).Lend(connection, text) is not { } kept)
        {
            return result;
        }

        SqliteParameter[] parameters = [.. fresh.Parameters.Cast<SqliteParameter>()];
        fresh.Parameters.Clear();
        kept.Parameters.AddRange(parameters);
        (kept.Transaction, kept.CommandTimeout) = (fresh.Transaction, fresh.CommandTimeout);
        fresh.Dispose();
        return kept;
    }

    /// <summary>Before a connection is closed.</summary>
    public void Forget(DbConnection connection)
    {
        if (shelves.TryGetValue(connection, out var shelf))
        {
            shelf.Clear();
        }
    }
}

/// <summary>The statements of one connection, on which one question is asked at a time.</summary>
internal sealed class StatementShelf
{
    /// <summary>Enough for the pages that are asked for most. A statement takes some ten kilobytes.</summary>
    private const int Room = 48;

    private readonly Dictionary<string, LinkedListNode<KeptStatement>> byText = new(StringComparer.Ordinal);

    /// <summary>Those used last stand first.</summary>
    private readonly LinkedList<KeptStatement> order = [];

    /// <summary>The statement of this text; null where it is being used.</summary>
    public KeptStatement? Lend(SqliteConnection connection, string text)
    {
        if (!byText.TryGetValue(text, out var node))
        {
            MakeRoom();
            node = order.AddFirst(new KeptStatement { Connection = connection, CommandText = text });
            byText.Add(text, node);
        }
        else if (node.Value.IsLent)
        {
            return null;
        }
        else
        {
            order.Remove(node);
            order.AddFirst(node);
        }

        node.Value.IsLent = true;
        return node.Value;
    }

    public void Clear()
    {
        foreach (var statement in order)
        {
            statement.IsLent = false;
            statement.Dispose();
        }

        order.Clear();
        byText.Clear();
    }

    private void MakeRoom()
    {
        for (var node = order.Last; byText.Count >= Room && node is not null; node = node.Previous)
        {
            if (!node.Value.IsLent)
            {
                byText.Remove(node.Value.CommandText);
                order.Remove(node);
                node.Value.Dispose();
                return;
            }
        }
    }
}

/// <summary>A command that lies ready again when whoever used it has disposed it.</summary>
internal sealed class KeptStatement : SqliteCommand
{
    public bool IsLent { get; set; }

    protected override void Dispose(bool disposing)
    {
        if (disposing && IsLent)
        {
            Parameters.Clear();
            Transaction = null;
            IsLent = false;
        }
        else
        {
            base.Dispose(disposing);
        }
    }
}
