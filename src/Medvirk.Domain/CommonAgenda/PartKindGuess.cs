namespace Medvirk.Domain.CommonAgenda;

/// <summary>Proposes a kind for a heading of a founding document, Danish or English. People have the last word.</summary>
public static class PartKindGuess
{
    /// <summary>First match counts: "Mål og afgrænsning" is a boundary, "Målsætninger" are objectives before they are goals.</summary>
    private static readonly (PartKind Kind, string[] Stems)[] Stems =
    [
        (PartKind.Boundary, ["afgræns", "fokusområde", "målgruppe", "boundar", "scope", "delimitation", "target group"]),
        (PartKind.WayOfWorking, ["måde at arbejde", "arbejdsform", "arbejdsmåde", "samarbejdsform", "organisering", "sådan arbejder", "way of working", "ways of working", "how we work", "method", "metode"]),
        (PartKind.Principles, ["princip", "værdier", "grundlæggende holdning", "principle", "values"]),
        (PartKind.Vision, ["vision", "ønsket tilstand", "ønskede tilstand", "fremtid", "wanted state", "desired state"]),
        (PartKind.Purpose, ["formål", "hensigt", "purpose", "mission", "aim"]),
        (PartKind.Objectives, ["målsætning", "delmål", "objective"]),
        (PartKind.Goals, ["mål", "goal", "target"]),
        (PartKind.PresentState, ["udfordring", "problem", "nuværende", "baggrund", "situation", "behov", "challenge", "present state", "current state", "background", "need"]),
    ];

    public static PartKind Of(string heading)
    {
        var words = heading.ToLowerInvariant();
        return Stems.FirstOrDefault(s => s.Stems.Any(stem => BeginsAWord(words, stem)), (PartKind.Own, [])).Kind;
    }

    private static bool BeginsAWord(string text, string stem)
    {
        for (var at = text.IndexOf(stem, StringComparison.Ordinal); at >= 0; at = text.IndexOf(stem, at + 1, StringComparison.Ordinal))
        {
            if (at == 0 || !char.IsLetter(text[at - 1]))
            {
                return true;
            }
        }

        return false;
    }
}
