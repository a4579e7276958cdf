using Medvirk.Domain.Shared;

namespace Medvirk.Domain.Communication;

/// <summary>What a decision is about, as it is prepared.</summary>
/// <param name="Question">The question in one sentence.</param>
/// <param name="Background">What one must know; Markdown.</param>
/// <param name="Options">One proposal to say yes or no to, or several to choose among.</param>
/// <param name="Evidence">What it rests on.</param>
/// <param name="Involvement">How far those concerned take part in it.</param>
/// <param name="InternalReason">Why the public reads no more than that there was a decision; null where it reads all of it.</param>
public sealed record DecisionContent(
    string Question,
    string Background,
    IReadOnlyList<string> Options,
    IReadOnlyList<Evidence> Evidence,
    Involvement Involvement,
    string? InternalReason = null)
{
    internal DecisionContent Cleaned() => this with
    {
        Question = Text.Clean(Question),
        Background = Text.Clean(Background),
        Options = [.. Options.Select(Text.Clean)],
        Evidence = [.. Evidence.Select(e => new Evidence(Text.Clean(e.Words), Text.CleanOrNull(e.Link)))],
        InternalReason = Text.CleanOrNull(InternalReason),
    };

    internal bool Says(DecisionContent other) =>
        (Question, Background, Involvement, InternalReason) == (other.Question, other.Background, other.Involvement, other.InternalReason)
        && Options.SequenceEqual(other.Options) && Evidence.SequenceEqual(other.Evidence);
}

/// <param name="Words">What it is.</param>
/// <param name="Link">Where it can be read; null where it is on no page.</param>
public sealed record Evidence(string Words, string? Link)
{
    public const int WordsLength = 300;
    public const int LinkLength = 500;
}
