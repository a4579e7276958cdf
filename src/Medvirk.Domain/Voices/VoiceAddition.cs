namespace Medvirk.Domain.Voices;

/// <summary>Something the writer added later.</summary>
public sealed class VoiceAddition
{
    private VoiceAddition()
    {
    }

    internal VoiceAddition(int number, string words, DateOnly on) => (Number, Words, On) = (number, words, on);

    /// <summary>1, 2, 3 … within its voice.</summary>
    public int Number { get; private init; }

    public string Words { get; private set; } = "";

    public DateOnly On { get; private init; }

    internal void Erase() => Words = "";
}
