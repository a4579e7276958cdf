using Medvirk.Domain.CommonAgenda.Theory;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Data.CommonAgenda.Theory;

/// <summary>How a theory is loaded to be changed: steps and arrows apart, since together they would multiply.</summary>
public static class TheoryQueries
{
    public static IQueryable<TheoryOfChange> Whole(this IQueryable<TheoryOfChange> theories) =>
        theories.Include(theory => theory.Steps).Include(theory => theory.Arrows).AsSplitQuery();
}
