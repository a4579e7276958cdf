using Medvirk.Domain.Shared;

namespace Medvirk.Domain.CommonAgenda.Challenges;

/// <summary>What a piece of evidence is. Stored by name.</summary>
public enum EvidenceKind
{
    /// <summary>A text: a reference, perhaps a link or a file.</summary>
    Source,
    Dataset,

    /// <summary>An indicator of the initiative.</summary>
    Indicator,

    /// <summary>What citizens told the initiative.</summary>
    Voices,
}

/// <summary>What is cited.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Reference">The reference of a source, or the name of a dataset; null for the others.</param>
/// <param name="Publisher">Who publishes a dataset; null for the others.</param>
/// <param name="Link">Its address on the web; null where there is none.</param>
/// <param name="IndicatorId">The indicator.</param>
/// <param name="VoiceIds">The voices.</param>
public sealed record EvidenceText(
    EvidenceKind Kind, string? Reference, string? Publisher, string? Link, Guid? IndicatorId, IReadOnlyList<Guid> VoiceIds)
{
    public static EvidenceText Source(string reference, string? link) =>
        new(EvidenceKind.Source, Text.Clean(reference), null, Text.CleanOrNull(link), null, []);

    public static EvidenceText Dataset(string name, string publisher, string? link) =>
        new(EvidenceKind.Dataset, Text.Clean(name), Text.Clean(publisher), Text.CleanOrNull(link), null, []);

    public static EvidenceText Indicator(Guid indicatorId) => new(EvidenceKind.Indicator, null, null, null, indicatorId, []);

    public static EvidenceText Voices(IEnumerable<Guid> voiceIds) =>
        new(EvidenceKind.Voices, null, null, null, null, [.. voiceIds.Distinct().Order()]);
}

/// <summary>What a challenge rests on. It can be withdrawn, and is then still there, with a reason.</summary>
public sealed class Evidence
{
    public const int ReferenceLength = 500;
    public const int PublisherLength = 160;
    public const int LinkLength = 500;
    public const int WhyLength = 600;

    /// <summary>So many voices at once.</summary>
    public const int VoicesMost = 50;

    private readonly List<EvidenceVoice> voices = [];

    private Evidence()
    {
    }

    internal Evidence(Guid challengeId, int number, EvidenceText says, EvidenceFile? file, Actor by, DateTime now)
    {
        (ChallengeId, Number, Kind, Reference, Publisher, Link, IndicatorId) =
            (challengeId, number, says.Kind, says.Reference, says.Publisher, says.Link, says.IndicatorId);
        (AddedById, OrganisationId, AddedAt) = (by.PersonId, by.OrganisationId, now);
        (FileId, FileName, FileDigest) = (file?.Id, file?.Name, file?.Digest);
        voices.AddRange(says.VoiceIds.Select(id => new EvidenceVoice(Id, id)));
    }

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public Guid ChallengeId { get; private init; }

    /// <summary>From 1 within the challenge.</summary>
    public int Number { get; private init; }

    public EvidenceKind Kind { get; private init; }

    public string? Reference { get; private init; }

    public string? Publisher { get; private init; }

    public string? Link { get; private init; }

    public Guid? IndicatorId { get; private init; }

    public Guid? FileId { get; private init; }

    public string? FileName { get; private init; }

    public string? FileDigest { get; private init; }

    public IReadOnlyList<EvidenceVoice> Voices => voices;

    public Guid? AddedById { get; private init; }

    /// <summary>Whose evidence it is; null where no organisation spoke.</summary>
    public Guid? OrganisationId { get; private init; }

    /// <summary>UTC.</summary>
    public DateTime AddedAt { get; private init; }

    public Guid? WithdrawnById { get; private set; }

    /// <summary>UTC; null while it holds.</summary>
    public DateTime? WithdrawnAt { get; private set; }

    public string? WithdrawnWhy { get; private set; }

    /// <summary>Whether a link is one that a reader can follow.</summary>
    public static bool IsLink(string link) =>
        Uri.TryCreate(link.Trim(), UriKind.Absolute, out var uri) && uri.Scheme is "https" or "http" && uri.Host.Length > 0 && uri.UserInfo.Length == 0;

    internal bool Says(EvidenceText text, EvidenceFile? file) =>
        (Kind, Reference, Publisher, Link, IndicatorId, FileDigest) == (text.Kind, text.Reference, text.Publisher, text.Link, text.IndicatorId, file?.Digest)
        && voices.Select(v => v.VoiceId).Order().SequenceEqual(text.VoiceIds);

    internal void Withdraw(string why, Guid? byId, DateTime now) => (WithdrawnWhy, WithdrawnById, WithdrawnAt) = (why, byId, now);
}

/// <summary>A voice that is cited.</summary>
public sealed class EvidenceVoice
{
    private EvidenceVoice()
    {
    }

    internal EvidenceVoice(Guid evidenceId, Guid voiceId) => (EvidenceId, VoiceId) = (evidenceId, voiceId);

    public Guid EvidenceId { get; private init; }

    public Guid VoiceId { get; private init; }
}
