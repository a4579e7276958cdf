using Medvirk.Domain.CommonAgenda;

namespace Medvirk.Web.Pages.CommonAgenda;

/// <summary>A version in a list of versions.</summary>
/// <param name="GaveWay">An edition that someone found to change more than the wording.</param>
/// <param name="Behind">How many of today's partners stand behind it.</param>
public sealed record VersionRow(VersionNumber Name, DateTime PutForwardAt, bool IsAdopted, bool GaveWay, int Behind, int Partners)
{
    public int Number => Name.Whole;
}
