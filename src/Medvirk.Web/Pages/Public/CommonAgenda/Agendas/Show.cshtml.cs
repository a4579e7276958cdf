namespace Medvirk.Web.Pages.Public.CommonAgenda.Agendas;

/// <summary>The agenda as it stands now: the latest version that was put forward.</summary>
public sealed class ShowModel : AgendaTextModel
{
    public Task OnGetAsync() => LoadAsync(number: null);
}
