using Medvirk.Data.CommonAgenda;
using Medvirk.Domain.CommonAgenda;
using Medvirk.Interchange.Documents.Writing;
using Medvirk.Web.Language;
using Medvirk.Web.Pages.CommonAgenda;

namespace Medvirk.Web.Pages.Public.CommonAgenda;

/// <summary>A version as a paper to take along: every part with its plain version under it.</summary>
internal static class AgendaPaper
{
    public static Paper Of(string initiative, PublicAgenda agenda, Texts words) => new(
        initiative,
        Under(agenda, words),
        words.Language == "da" ? PaperLanguage.Danish : PaperLanguage.English,
        agenda.Version.PutForwardAt,
        [.. agenda.Parts.SelectMany(part => Blocks(part, words))]);

    /// <summary>Which version it is, what became of it, and who stands behind it.</summary>
    public static IReadOnlyList<string> Under(PublicAgenda agenda, Texts words) =>
    [
        words["agenda.markdown.version", agenda.Version.Name, words.Of(agenda.Version.State())],
        words["agenda.put-forward-on", agenda.Version.Name, Show.Day(agenda.Version.PutForwardAt)],
        AgendaText.Behind(words, agenda.Support.Behind, agenda.Support.Partners, agenda.Version.Number),
    ];

    public static string TitleOf(VersionPart part, Texts words) => part.Title.Length > 0 ? part.Title : words.Of(part.Kind);

    private static IEnumerable<PaperBlock> Blocks(VersionPart part, Texts words) =>
    [
        new PaperHeading(1, TitleOf(part, words)),
        .. MarkdownBlocks.Of(part.Text, headingLevel: 2),
        .. part.Plain.Length == 0 ? [] : MarkdownBlocks.Of(part.Plain, headingLevel: 3).Prepend(new PaperHeading(2, words["agenda.plain"])),
    ];
}
