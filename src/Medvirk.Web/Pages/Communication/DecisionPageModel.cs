using Medvirk.Data.Communication;
using Medvirk.Domain.Backbone;
using Medvirk.Domain.Communication;
using Medvirk.Domain.Shared;
using Medvirk.Web.Access;
using Medvirk.Web.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Web.Pages.Communication;

/// <summary>A members' page about one decision.</summary>
public abstract class DecisionPageModel : RoomPageModel
{
    public Decision Decision { get; private set; } = null!;

    /// <summary>By what name organisations, and seats, are known.</summary>
    public IReadOnlyDictionary<Guid, string> Names { get; private set; } = new Dictionary<Guid, string>();

    public DecisionPhase Phase => Decision.PhaseAt(Now);

    /// <summary>Whether I prepare, open and close decisions.</summary>
    public bool Leads => Decision.MayLead(Me);

    public string Back => DecisionLinks.Show(Lang, Initiative.Slug, Decision.Number);

    public IReadOnlyList<string> Counting => DecisionWords.Counting(
        T, Decision.Rules, Decision.Options.Count, Decision.SeatsAsked, Decision.Participants.Any(p => p.Weight != 1));

    public string NameOf(Guid id) => Names.GetValueOrDefault(id, T["decisions.seat"]);

    protected IReadOnlyList<Crumb> CrumbsTo(string? title)
    {
        Crumb[] first = [new(Initiative.Name, SiteLinks.Work(Lang, Initiative.Slug)), new(T["decisions.title"], DecisionLinks.Index(Lang, Initiative.Slug))];
        var own = T["decisions.kicker", Decision.Number];
        return title is null ? [.. first, new(own)] : [.. first, new(own, Back), new(title)];
    }

    /// <summary>Finds it; one that is only prepared is there for those who lead it.</summary>
    protected async Task<bool> FindAsync(int number)
    {
        var found = await DecisionBook.Whole(Db.Set<Decision>().AsNoTracking())
            .SingleOrDefaultAsync(d => d.InitiativeId == Initiative.Id && d.Number == number, Aborted);
        if (found is null || (found.OpenedAt is null && !Decision.MayLead(Me)))
        {
            return false;
        }

        Decision = found;
        Guid[] ids = [.. found.Participants.Select(p => p.OrganisationId), .. found.Closing is { } closing ? [closing.ResponsibleId] : Array.Empty<Guid>()];
        var names = await Db.Set<Organisation>().Where(o => ids.Contains(o.Id)).ToDictionaryAsync(o => o.Id, o => o.Name, Aborted);
        var seats = found.Seats.Select(s => s.PersonId).ToArray();
        foreach (var seat in await Db.Set<Mandate>().Where(m => m.InitiativeId == Initiative.Id && m.Role == Role.Seat && seats.Contains(m.PersonId))
            .OrderBy(m => m.GivenAt).Select(m => new { m.PersonId, m.Alias }).ToListAsync(Aborted))
        {
            names[seat.PersonId] = seat.Alias ?? T["decisions.seat"];
        }

        Names = names;
        return true;
    }
}

/// <summary>A page on which something is done to a decision.</summary>
public abstract class DecisionActPageModel : DecisionPageModel
{
    /// <summary>The page's title.</summary>
    public abstract string Title { get; }

    public IReadOnlyList<Crumb> Crumbs => CrumbsTo(Title);

    public virtual async Task<IActionResult> OnGetAsync(int number)
    {
        if (!await ReadAsync(number))
        {
            return NotFound();
        }

        Prefill();
        return Page();
    }

    public virtual async Task<IActionResult> OnPostAsync(int number)
    {
        if (!await ReadAsync(number))
        {
            return NotFound();
        }

        Check();
        if (!ModelState.IsValid)
        {
            return Invalid();
        }

        var refusal = await PerformAsync(async ct =>
        {
            var decision = (await new DecisionBook(Db).FindAsync(Initiative.Id, number, Now, ct))!;
            return await ActAsync(decision, ct);
        });
        if (refusal is null)
        {
            return LocalRedirect(Back);
        }

        await ReadAsync(number);
        return Refused(refusal);
    }

    /// <summary>Finds the decision, and what else the page shows.</summary>
    protected virtual Task<bool> ReadAsync(int number) => FindAsync(number);

    /// <summary>What the page does.</summary>
    protected virtual Task<Refusal?> ActAsync(Decision decision, CancellationToken ct) => Task.FromResult(Act(decision));

    /// <summary>As <see cref="ActAsync"/>, for what needs no more than the decision.</summary>
    protected virtual Refusal? Act(Decision decision) => null;

    /// <summary>What the fields hold before anyone has typed.</summary>
    protected virtual void Prefill()
    {
    }

    /// <summary>What is wrong with what was typed, besides what the fields themselves state.</summary>
    protected virtual void Check()
    {
    }

    /// <summary>The organisations that are partners now, to choose one.</summary>
    protected async Task<IReadOnlyList<Choice>> PartnersAsync()
    {
        var partners = await (
            from initiative in Db.Set<Initiative>()
            from partnership in initiative.Partnerships
            join organisation in Db.Set<Organisation>() on partnership.OrganisationId equals organisation.Id
            where initiative.Id == Initiative.Id && partnership.LeftAt == null
            orderby organisation.Name
            select new { organisation.Id, organisation.Name }).ToListAsync(Aborted);
        return [.. partners.Select(p => new Choice(p.Id.ToString(), p.Name))];
    }
}

/// <summary>A page on which something is done to an objection.</summary>
public abstract class ObjectionActPageModel : DecisionActPageModel
{
    public Objection Objection { get; private set; } = null!;

    [FromRoute(Name = "objection")]
    public int ObjectionNumber { get; set; }

    protected override async Task<bool> ReadAsync(int number)
    {
        if (!await FindAsync(number) || Decision.Objections.FirstOrDefault(o => o.Number == ObjectionNumber) is not { } objection)
        {
            return false;
        }

        Objection = objection;
        return true;
    }
}
