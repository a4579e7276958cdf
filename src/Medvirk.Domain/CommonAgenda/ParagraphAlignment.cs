namespace Medvirk.Domain.CommonAgenda;

/// <summary>Finds which new paragraph is which old one, so that comments and suggestions stay with their text.</summary>
public static class ParagraphAlignment
{
    /// <summary>The least share of common words at which a changed paragraph is still the same one.</summary>
    public const double Likeness = 0.5;

    /// <summary>Above this many pairs only unchanged paragraphs are found again, so that a giant text costs little.</summary>
    private const int MostPairs = 160_000;

    /// <summary>The new texts as paragraphs: those that are unchanged, moved whole or edited keep their id; the rest get new ones.</summary>
    public static IReadOnlyList<Paragraph> Revise(IReadOnlyList<Paragraph> old, IReadOnlyList<string> texts)
    {
        var ids = new Guid?[texts.Count];
        var taken = new HashSet<Guid>();
        TakeEqual(old, texts, ids, taken);

        var oldLeft = old.Where(p => !taken.Contains(p.Id)).ToArray();
        var newLeft = Enumerable.Range(0, texts.Count).Where(i => ids[i] is null).ToArray();
        if ((long)oldLeft.Length * newLeft.Length <= MostPairs)
        {
            TakeAlike(oldLeft, newLeft, texts, ids);
        }

        return [.. texts.Select((text, i) => new Paragraph(ids[i] ?? Guid.CreateVersion7(), text))];
    }

    private static void TakeEqual(IReadOnlyList<Paragraph> old, IReadOnlyList<string> texts, Guid?[] ids, HashSet<Guid> taken)
    {
        var byText = old.GroupBy(p => p.Text, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => new Queue<Guid>(g.Select(p => p.Id)), StringComparer.Ordinal);
        for (var i = 0; i < texts.Count; i++)
        {
            if (byText.TryGetValue(texts[i], out var waiting) && waiting.TryDequeue(out var id))
            {
                ids[i] = id;
                taken.Add(id);
            }
        }
    }

    /// <summary>Pairs what is left in order, such that the sum of likenesses is greatest (Needleman and Wunsch 1970, no gap cost).</summary>
    private static void TakeAlike(Paragraph[] old, int[] left, IReadOnlyList<string> texts, Guid?[] ids)
    {
        var oldWords = old.Select(p => Words(p.Text)).ToArray();
        var newWords = left.Select(i => Words(texts[i])).ToArray();
        var likeness = new double[old.Length, left.Length];
        var best = new double[old.Length + 1, left.Length + 1];
        for (var o = old.Length - 1; o >= 0; o--)
        {
            for (var n = left.Length - 1; n >= 0; n--)
            {
                likeness[o, n] = Alike(oldWords[o], newWords[n]);
                var paired = likeness[o, n] >= Likeness ? likeness[o, n] + best[o + 1, n + 1] : 0;
                best[o, n] = Math.Max(paired, Math.Max(best[o + 1, n], best[o, n + 1]));
            }
        }

        for (int o = 0, n = 0; o < old.Length && n < left.Length;)
        {
            if (likeness[o, n] >= Likeness && best[o, n] <= likeness[o, n] + best[o + 1, n + 1])
            {
                ids[left[n++]] = old[o++].Id;
            }
            else if (best[o + 1, n] >= best[o, n + 1])
            {
                o++;
            }
            else
            {
                n++;
            }
        }
    }

    /// <summary>Dice's coefficient over the words, each counted as often as it stands.</summary>
    private static double Alike(Dictionary<string, int> a, Dictionary<string, int> b)
    {
        var total = a.Values.Sum() + b.Values.Sum();
        var common = a.Sum(word => Math.Min(word.Value, b.GetValueOrDefault(word.Key)));
        return total == 0 ? 0 : 2.0 * common / total;
    }

    private static Dictionary<string, int> Words(string text) =>
        text.ToLowerInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).CountBy(word => word).ToDictionary(StringComparer.Ordinal);
}
