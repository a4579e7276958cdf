using Medvirk.Domain.CommonAgenda;

namespace Medvirk.Web.Pages.CommonAgenda;

/// <summary>A version in a list of versions.</summary>
/// <param name="Behind">How many of today's partners stand behind it.</param>
public sealed record VersionRow(VersionNumber Name, DateTime PutForwardAt, VersionState State, int Behind, int Partners)
{
    public int Number => Name.Whole;
}
