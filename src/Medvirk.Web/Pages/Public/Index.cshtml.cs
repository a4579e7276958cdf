using Medvirk.Data.Shared;
using Medvirk.Domain.CommonAgenda;
using Medvirk.Web.Pages.Public.CommonAgenda;
using Medvirk.Web.Pages.Public.Front;

namespace Medvirk.Web.Pages.Public;

/// <summary>
/// The initiative's public front, read in a minute: what we want, what has changed, what we do now, what people told us
/// and what came of it, who stands behind, and how to take part.
/// </summary>
public sealed class IndexModel(TimeProvider clock) : PublicPageModel
{
    /// <summary>The vision is given in about so many characters.</summary>
    private const int VisionLength = 160;

    /// <summary>With fewer ended promises no share is told: it would be about one or two organisations.</summary>
    private const int FewestEnded = 5;

    public DateOnly Today => clock.Today();

    /// <summary>Null before a version has been put forward.</summary>
    public PublicAgenda? Agenda { get; private set; }

    /// <summary>The wanted state, in a plain sentence or two; what the initiative says of itself before there is one.</summary>
    public string Vision { get; private set; } = "";

    public IReadOnlyList<FrontFigure> Figures { get; private set; } = [];

    public IReadOnlyList<FrontActivity> Activities { get; private set; } = [];

    public IReadOnlyList<FrontPromise> Promises { get; private set; } = [];

    /// <summary>Null where too few have ended to tell.</summary>
    public (int Kept, int Ended)? Kept { get; private set; }

    public FrontVoice? Voice { get; private set; }

    public IReadOnlyList<string> Partners { get; private set; } = [];

    /// <summary>Partners that don't stand behind the version (yet).</summary>
    public IReadOnlyList<string> AlsoWithUs => Agenda is null ? Partners : [.. Partners.Except(Agenda.Behind)];

    /// <summary>What isn't here yet, and will be; words are <c>public-front.coming.{name}</c>.</summary>
    public IReadOnlyList<string> Coming =>
    [
        .. Agenda is null ? ["agenda"] : Array.Empty<string>(),
        .. Figures.Count == 0 ? ["figures"] : Array.Empty<string>(),
        .. Activities.Count + Promises.Count == 0 ? ["doings"] : Array.Empty<string>(),
        .. Voice is null ? ["voices"] : Array.Empty<string>(),
    ];

    public async Task OnGetAsync(CancellationToken ct)
    {
        var agendas = new PublicAgendaReader(Db, T);
        Agenda = await agendas.ReadAsync(Initiative.Id, number: null);
        Vision = VisionOf(Agenda) is { Length: > 0 } vision ? vision : Initiative.Summary;
        Partners = [.. (await agendas.PartnersAsync(Initiative.Id)).Select(p => p.Name)];
        Figures = await new FrontFigures(Db, T).ReadAsync(Initiative.Id, ct);
        var doings = new FrontDoings(Db);
        Activities = await doings.ActivitiesAsync(Initiative.Id, ct);
        Promises = await doings.PromisesAsync(Initiative.Id, Today, ct);
        Kept = await doings.KeptAsync(Initiative.Id) is { Ended: >= FewestEnded } told ? told : null;
        Voice = await new FrontVoices(Db).LatestAsync(Initiative.Id, ct);
    }

    private static string VisionOf(PublicAgenda? agenda) =>
        agenda?.Parts.FirstOrDefault(part => part.Kind == PartKind.Vision) is { } vision
            ? Gist.Of(vision.Plain.Length > 0 ? vision.Plain : vision.Text, VisionLength)
            : "";
}
