using Medvirk.Domain.CommonAgenda;

namespace Medvirk.Web.Pages.CommonAgenda;

/// <summary>Paragraphs beside each other that are all the same, and are folded, or of which each differs, and is shown.</summary>
public sealed record ComparedRun(bool IsSame, IReadOnlyList<ParagraphComparison> Paragraphs)
{
    public static IEnumerable<ComparedRun> Of(IReadOnlyList<ParagraphComparison> paragraphs)
    {
        for (var from = 0; from < paragraphs.Count;)
        {
            var isSame = IsUntouched(paragraphs[from]);
            var run = paragraphs.Skip(from).TakeWhile(p => IsUntouched(p) == isSame).ToArray();
            from += run.Length;
            yield return new ComparedRun(isSame, run);
        }
    }

    private static bool IsUntouched(ParagraphComparison paragraph) => paragraph is { Change: Change.Same, Moved: false };
}
