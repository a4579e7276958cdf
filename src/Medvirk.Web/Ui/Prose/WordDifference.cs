using System.Buffers;
using System.Globalization;
using System.Text;
using DiffPlex;
using DiffPlex.Chunkers;

namespace Medvirk.Web.Ui;

/// <summary>Two wordings of one paragraph as pieces that are the same, gone or new, word by word.</summary>
public static class WordDifference
{
    /// <summary>Above so many pairs of words the whole is shown as replaced: nobody reads such a difference, and it would take seconds.</summary>
    private const long MostPairs = 4_000_000;

    private static readonly CustomFunctionChunker Chunker = new(text => [.. Words(text)]);

    public static IReadOnlyList<Piece> Of(string before, string after)
    {
        var (old, now) = (Words(before), Words(after));
        var most = Math.Min(old.Count, now.Count);
        var head = 0;
        while (head < most && old[head] == now[head])
        {
            head++;
        }

        var tail = 0;
        while (tail < most - head && old[^(tail + 1)] == now[^(tail + 1)])
        {
            tail++;
        }

        // Most of a paragraph is the same at both ends; only what lies between is compared.
        var pieces = new List<Piece>();
        Add(pieces, PieceKind.Same, old.Take(head));
        Compare(pieces, string.Concat(old.Take(head..^tail)), string.Concat(now.Take(head..^tail)));
        Add(pieces, PieceKind.Same, old.TakeLast(tail));
        return Joined(pieces);
    }

    private static void Compare(List<Piece> pieces, string before, string after)
    {
        if (before.Length == 0 || after.Length == 0 || (long)before.Length * after.Length / 25 > MostPairs)
        {
            Add(pieces, PieceKind.Removed, [before]);
            Add(pieces, PieceKind.Added, [after]);
            return;
        }

        var result = Differ.Instance.CreateDiffs(before, after, ignoreWhiteSpace: false, ignoreCase: false, Chunker);
        var at = 0;
        foreach (var block in result.DiffBlocks)
        {
            Add(pieces, PieceKind.Same, result.PiecesOld.Take(at..block.DeleteStartA));
            Add(pieces, PieceKind.Removed, result.PiecesOld.Skip(block.DeleteStartA).Take(block.DeleteCountA));
            Add(pieces, PieceKind.Added, result.PiecesNew.Skip(block.InsertStartB).Take(block.InsertCountB));
            at = block.DeleteStartA + block.DeleteCountA;
        }

        Add(pieces, PieceKind.Same, result.PiecesOld.Skip(at));
    }

    private static void Add(List<Piece> pieces, PieceKind kind, IEnumerable<string> words)
    {
        var text = string.Concat(words);
        if (text.Length > 0)
        {
            pieces.Add(new(kind, text));
        }
    }

    /// <summary>Words, blanks, and every other sign as people see it: an emoji is never torn in two.</summary>
    private static List<string> Words(string text)
    {
        var words = new List<string>();
        for (var at = 0; at < text.Length;)
        {
            var length = Run(text.AsSpan(at), IsOfWord);
            length = length > 0 ? length : Run(text.AsSpan(at), Rune.IsWhiteSpace);
            length = length > 0 ? length : StringInfo.GetNextTextElementLength(text.AsSpan(at));
            words.Add(text.Substring(at, length));
            at += length;
        }

        return words;
    }

    /// <returns>How many characters from the beginning on are such.</returns>
    private static int Run(ReadOnlySpan<char> text, Func<Rune, bool> isSuch)
    {
        var at = 0;
        while (Rune.DecodeFromUtf16(text[at..], out var rune, out var length) == OperationStatus.Done && isSuch(rune))
        {
            at += length;
        }

        return at;
    }

    private static bool IsOfWord(Rune rune) => Rune.IsLetterOrDigit(rune)
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark
            or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber;

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

    public readonly record struct Piece(PieceKind Kind, string Text);
}

public enum PieceKind
{
    Same,
    Removed,
    Added,
}
