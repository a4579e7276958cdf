using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Medvirk.Data.Shared;

/// <summary>
/// A hot query, compiled once per model: EF binds a compiled query to the model that it first meets,
/// and a process with two databases (the tests) has two.
/// </summary>
/// <param name="compile">Calls <c>EF.CompileAsyncQuery</c>.</param>
public sealed class CompiledQuery<TQuery>(Func<TQuery> compile)
    where TQuery : Delegate
{
    private readonly ConditionalWeakTable<IModel, TQuery> perModel = [];

    public TQuery On(DbContext db) => perModel.GetValue(db.Model, _ => compile());
}
