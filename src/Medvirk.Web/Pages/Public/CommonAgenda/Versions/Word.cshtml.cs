using Medvirk.Interchange.Documents.Writing;

namespace Medvirk.Web.Pages.Public.CommonAgenda.Versions;

/// <summary>A version as a Word file.</summary>
public sealed class WordModel : FileModel
{
    protected override string MediaType => WordPaper.MediaType;

    protected override string Ending => "docx";

    protected override byte[] Write(PublicAgenda agenda) => WordPaper.Write(AgendaPaper.Of(Initiative.Name, agenda, T));
}
