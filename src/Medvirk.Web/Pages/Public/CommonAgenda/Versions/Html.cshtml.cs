using Medvirk.Interchange.Documents.Writing;

namespace Medvirk.Web.Pages.Public.CommonAgenda.Versions;

/// <summary>A version as one HTML file that needs nothing else.</summary>
public sealed class HtmlModel : FileModel
{
    protected override string MediaType => HtmlPaper.MediaType;

    protected override string Ending => "html";

    protected override byte[] Write(PublicAgenda agenda) => HtmlPaper.Write(AgendaPaper.Of(Initiative.Name, agenda, T), T["agenda.contents"]);
}
