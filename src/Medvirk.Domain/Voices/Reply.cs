namespace Medvirk.Domain.Voices;

/// <summary>What the initiative answered a voice: "you said, we did".</summary>
public sealed class Reply
{
    public const int AnswerLength = 4000;
    public const int SummaryLength = 400;

    private Reply()
    {
    }

    internal Reply(int number, VoiceStatus status, string answer, string? summary, Guid? byId, DateOnly on) =>
        (Number, Status, Answer, Summary, ById, On) = (number, status, answer, summary, byId, on);

    /// <summary>1, 2, 3 … within its voice.</summary>
    public int Number { get; private init; }

    public VoiceStatus Status { get; private init; }

    public string Answer { get; private set; } = "";

    /// <summary>What the voice was about, in neutral words.</summary>
    public string? Summary { get; private set; }

    public Guid? ById { get; private init; }

    public DateOnly On { get; private init; }

    internal void Erase() => (Answer, Summary) = ("", null);
}
