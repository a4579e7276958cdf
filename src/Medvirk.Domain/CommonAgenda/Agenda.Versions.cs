using Medvirk.Domain.Shared;

namespace Medvirk.Domain.CommonAgenda;

/// <summary>What is put forward from the draft.</summary>
public sealed partial class Agenda
{
    /// <summary>The number of the latest version; 0 before the first.</summary>
    public int LatestVersion { get; private set; }

    /// <summary>The number of the latest version that a decision made the agenda; 0 before the first.</summary>
    public int AdoptedVersion { get; private set; }

    /// <summary>Makes the draft the next version. Parts in which nothing is written are left out.</summary>
    /// <param name="draftRead">The draft number that was shown when asking.</param>
    /// <param name="latest">The latest version, its latest edition; null before the first.</param>
    public Result<AgendaVersion> PutForward(int draftRead, AgendaVersion? latest, Actor by, DateTime now) =>
        RefusalToPutForward(draftRead, latest, by) is { } refusal
            ? refusal
            : new AgendaVersion(this, new VersionNumber(++LatestVersion), DraftNumber, Canonical(), by, now);

    /// <summary>
    /// Makes the draft a new edition of the latest version: the same paragraphs, in which spelling and wording were put
    /// right. It keeps the endorsements, until a representative says that it changes more than that.
    /// </summary>
    /// <param name="draftRead">The draft number that was shown when asking.</param>
    /// <param name="latest">The latest version, its latest edition that stands.</param>
    /// <param name="what">What was put right, in a sentence; at most <see cref="AgendaVersion.CorrectedLength"/>.</param>
    /// <param name="edition">The number the edition gets: one more than any there has been of the version.</param>
    public Result<AgendaVersion> PutForwardEdition(int draftRead, AgendaVersion latest, string what, int edition, Actor by, DateTime now)
    {
        if (RefusalToPutForward(draftRead, latest, by) is { } refusal)
        {
            return refusal;
        }

        var text = Canonical();
        return IsEditorial(latest.Parts(), CanonicalAgenda.Read(text))
            ? new AgendaVersion(this, new VersionNumber(latest.Number, edition), DraftNumber, text, by, now, what)
            : AgendaRefusals.MoreThanWording;
    }

    /// <summary>
    /// A representative, or a seat, says within <see cref="AgendaVersion.DaysToContest"/> days that an edition changes
    /// more than the wording. It gives way, with the editions made upon it, and where no newer version waits already, its text is
    /// put forward as one that everyone is asked about.
    /// </summary>
    /// <param name="edition">The edition.</param>
    /// <param name="later">The later editions of the same version.</param>
    /// <param name="reason">Why, at most <see cref="Endorsement.RemarksLength"/>.</param>
    /// <returns>The version that was put forward; null where a newer one waits already.</returns>
    public Result<AgendaVersion?> MakeMaterial(AgendaVersion edition, IReadOnlyList<AgendaVersion> later, string reason, Actor by, DateTime now)
    {
        if (edition.Contest(reason, by, now) is { } refusal)
        {
            return refusal;
        }

        var last = later.Append(edition).Where(e => e.Contested is null || e == edition).MaxBy(e => e.Edition)!;
        foreach (var upon in later.Where(e => e.Edition > edition.Edition && e.Contested is null))
        {
            upon.GiveWay(edition.Contested!);
        }

        AgendaVersion? made = edition.Number < LatestVersion
            ? null
            : new AgendaVersion(this, new VersionNumber(++LatestVersion), last.DraftNumber, last.Text, by, now);
        return made;
    }

    /// <summary>A decision makes a version the agenda. Every objection that stands has been answered by then.</summary>
    /// <param name="version">The version, with what was said to it and what was answered.</param>
    public Refusal? Adopt(AgendaVersion version, Guid decisionId, Actor by, DateTime now)
    {
        if (version.Number < AdoptedVersion)
        {
            return AgendaRefusals.NewerVersion(AdoptedVersion);
        }

        if (version.Adopt(decisionId, by, now) is { } refusal)
        {
            return refusal;
        }

        AdoptedVersion = version.Number;
        return null;
    }

    /// <summary>Why there is nothing to put forward: nothing is written, or nothing has changed since the latest version; null where there is.</summary>
    public Refusal? NothingNew(AgendaVersion? latest) =>
        CurrentParts.All(p => p.IsEmpty) ? AgendaRefusals.NothingToPutForward
        : latest is not null && latest.Text == Canonical() ? AgendaRefusals.NothingChanged(latest.Name)
        : null;

    /// <summary>Whether two texts have the same parts and paragraphs, so that only their wording can differ.</summary>
    public static bool IsEditorial(IReadOnlyList<VersionPart> before, IReadOnlyList<VersionPart> after) =>
        before.Count == after.Count && before.Zip(after).All(pair =>
            pair.First.Id == pair.Second.Id
            && pair.First.Kind == pair.Second.Kind
            && pair.First.Paragraphs.Select(p => p.Id).SequenceEqual(pair.Second.Paragraphs.Select(p => p.Id))
            && Paragraphs.Split(pair.First.Plain).Count == Paragraphs.Split(pair.Second.Plain).Count);

    private Refusal? RefusalToPutForward(int draftRead, AgendaVersion? latest, Actor by) =>
        !by.IsSecretariat ? AgendaRefusals.OnlySecretariatEdits
        : NothingNew(latest) ?? (draftRead != DraftNumber ? AgendaRefusals.DraftChangedMeanwhile : null);
}
