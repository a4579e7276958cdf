using System.Text.RegularExpressions;
using DiffPlex;
using DiffPlex.Chunkers;

namespace Medvirk.Web.Ui;

/// <summary>Two wordings of one paragraph as pieces that are the same, gone or new, word by word.</summary>
public static partial class WordDifference
{
    /// <summary>Above so many pairs of words the whole is shown as replaced: nobody reads such a difference, and it would take seconds.</summary>
    private const long MostPairs = 4_000_000;

    private static readonly CustomFunctionChunker Words = new(text => [.. WordPattern().Matches(text).Select(match => match.Value)]);

    public static IReadOnlyList<Piece> Of(string before, string after)
    {
        if ((long)before.Length * after.Length / 25 > MostPairs)
        {
            return [new(PieceKind.Removed, before), new(PieceKind.Added, after)];
        }

        var result = Differ.Instance.CreateDiffs(before, after, ignoreWhiteSpace: false, ignoreCase: false, Words);
        var (pieces, at) = (new List<Piece>(), 0);
        foreach (var block in result.DiffBlocks)
        {
            Add(PieceKind.Same, string.Concat(result.PiecesOld.Skip(at).Take(block.DeleteStartA - at)));
            Add(PieceKind.Removed, string.Concat(result.PiecesOld.Skip(block.DeleteStartA).Take(block.DeleteCountA)));
            Add(PieceKind.Added, string.Concat(result.PiecesNew.Skip(block.InsertStartB).Take(block.InsertCountB)));
            at = block.DeleteStartA + block.DeleteCountA;
        }

        Add(PieceKind.Same, string.Concat(result.PiecesOld.Skip(at)));
        return Joined(pieces);

        void Add(PieceKind kind, string text)
        {
            if (text.Length > 0)
            {
                pieces.Add(new(kind, text));
            }
        }
    }

    /// <summary>Blanks between two changed words are changed with them, so that a reader meets one change and not two.</summary>
    private static List<Piece> Joined(List<Piece> pieces)
    {
        var joined = new List<Piece>();
        var (removed, added) = ("", "");
        for (var i = 0; i < pieces.Count; i++)
        {
            var piece = pieces[i];
            var isBetween = piece.Kind == PieceKind.Same && string.IsNullOrWhiteSpace(piece.Text)
                && removed.Length > 0 && added.Length > 0 && i + 1 < pieces.Count;
            if (isBetween || piece.Kind == PieceKind.Removed)
            {
                removed += piece.Text;
            }

            if (isBetween || piece.Kind == PieceKind.Added)
            {
                added += piece.Text;
            }

            if (!isBetween && piece.Kind == PieceKind.Same)
            {
                Flush();
                joined.Add(piece);
            }
        }

        Flush();
        return joined;

        void Flush()
        {
            if (removed.Length > 0)
            {
                joined.Add(new(PieceKind.Removed, removed));
            }

            if (added.Length > 0)
            {
                joined.Add(new(PieceKind.Added, added));
            }

            (removed, added) = ("", "");
        }
    }

    [GeneratedRegex(@"[\p{L}\p{M}\p{N}]+|\s+|[^\p{L}\p{M}\p{N}\s]", RegexOptions.CultureInvariant)]
    private static partial Regex WordPattern();

    public readonly record struct Piece(PieceKind Kind, string Text);
}

public enum PieceKind
{
    Same,
    Removed,
    Added,
}
