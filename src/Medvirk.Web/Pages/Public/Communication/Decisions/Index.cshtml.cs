using Medvirk.Data.Communication;
using Medvirk.Data.Shared;
using Medvirk.Domain.Communication;
using Medvirk.Web.Access;
using Medvirk.Web.Ui;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Web.Pages.Public.Communication.Decisions;

/// <summary>The register of decisions, for anyone to read. Made anew each time: what the clock ends, ends without anything having happened.</summary>
[Uncached]
public sealed class IndexModel(TimeProvider clock) : PublicPageModel
{
    private const int PageSize = 20;

    public IReadOnlyList<PublicDecision> Decisions { get; private set; } = [];

    public ListPage List { get; private set; }

    public DecisionRegister Register { get; private set; } = new(null, null);

    /// <summary>Whether there is no decision at all.</summary>
    public bool IsEmpty { get; private set; }

    public DateTime At { get; private set; }

    public IReadOnlyList<Choice> States => [new("", T["decisions.public.any"]), .. Choice.Of(T, DecisionRegister.States)];

    public IReadOnlyList<Choice> Methods => [new("", T["decisions.public.any"]), .. Choice.Of<DecisionMethod>(T)];

    public async Task OnGetAsync(string? state, string? method, CancellationToken ct)
    {
        At = clock.Now();
        Register = DecisionRegister.Of(state, method);
        var decisions = Register.In(Db, Initiative.Id, At);
        var count = await decisions.CountAsync(ct);
        List = ListPage.Of(Request, count, PageSize);
        Decisions = await decisions.Skip(List.Skip).Take(PageSize).ToListAsync(ct);
        IsEmpty = count == 0 && Register.Query.Length == 0;
    }
}
