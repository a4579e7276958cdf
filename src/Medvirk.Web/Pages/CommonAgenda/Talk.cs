using Medvirk.Data;
using Medvirk.Domain.Backbone;
using Medvirk.Domain.CommonAgenda;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Web.Pages.CommonAgenda;

/// <summary>What members have said about the draft: comments and suggestions, with who said them.</summary>
public static class Talk
{
    public static IQueryable<SaidComment> Comments(MedvirkContext db, Guid initiativeId) =>
        from comment in db.Set<ParagraphComment>().AsNoTracking()
        join mandate in db.Set<Mandate>() on comment.MandateId equals mandate.Id
        join person in db.Set<Person>() on comment.PersonId equals person.Id
        join found in db.Set<Organisation>() on comment.OrganisationId equals found.Id into organisations
        from organisation in organisations.DefaultIfEmpty()
        where comment.InitiativeId == initiativeId
        select new SaidComment { Comment = comment, By = new Speaker(mandate.Role, mandate.Alias, person.Name, organisation.Name) };

    public static IQueryable<SaidSuggestion> Suggestions(MedvirkContext db, Guid initiativeId) =>
        from suggestion in db.Set<Suggestion>().AsNoTracking()
        join mandate in db.Set<Mandate>() on suggestion.MandateId equals mandate.Id
        join person in db.Set<Person>() on suggestion.PersonId equals person.Id
        join found in db.Set<Organisation>() on suggestion.OrganisationId equals found.Id into organisations
        from organisation in organisations.DefaultIfEmpty()
        where suggestion.InitiativeId == initiativeId
        select new SaidSuggestion { Suggestion = suggestion, By = new Speaker(mandate.Role, mandate.Alias, person.Name, organisation.Name) };

    /// <summary>How much waits at each paragraph: comments that nobody has settled, suggestions that nobody has answered.</summary>
    public static async Task<IReadOnlyDictionary<Guid, Waiting>> WaitingAsync(MedvirkContext db, Guid initiativeId, CancellationToken ct)
    {
        var comments = await db.Set<ParagraphComment>()
            .Where(c => c.InitiativeId == initiativeId && c.SettledAt == null && c.TakenBackAt == null)
            .GroupBy(c => c.ParagraphId).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, ct);
        var suggestions = await db.Set<Suggestion>()
            .Where(s => s.InitiativeId == initiativeId && s.Verdict == null)
            .GroupBy(s => s.ParagraphId).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, ct);
        return comments.Keys.Union(suggestions.Keys)
            .ToDictionary(id => id, id => new Waiting(comments.GetValueOrDefault(id), suggestions.GetValueOrDefault(id)));
    }
}

// Set by name, not by place: so the database can be asked about them.

public sealed record SaidComment
{
    public required ParagraphComment Comment { get; init; }

    public required Speaker By { get; init; }
}

public sealed record SaidSuggestion
{
    public required Suggestion Suggestion { get; init; }

    public required Speaker By { get; init; }
}

/// <param name="Comments">How many wait to be seen to.</param>
/// <param name="Suggestions">How many wait for an answer.</param>
public sealed record Waiting(int Comments, int Suggestions);
