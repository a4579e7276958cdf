using Medvirk.Domain.Shared;

namespace Medvirk.Domain.SharedMeasurement;

/// <summary>
/// A file of figures on its way in: uploaded, its columns named, shown as a dry run, then confirmed as a whole or left.
/// The file itself is kept until it is confirmed or out of date; afterwards its digest and counts remain.
/// </summary>
public sealed class Import : Aggregate
{
    public const int FileNameLength = 160;
    public static readonly TimeSpan Lifetime = TimeSpan.FromDays(2);

    private Import()
    {
    }

    public Import(Guid initiativeId, Guid indicatorId, string fileName, byte[] content, string fileDigest, Actor by, DateTime now)
    {
        (InitiativeId, IndicatorId, UploadedById, UploadedAt, ExpiresAt) = (initiativeId, indicatorId, by.PersonId, now, now + Lifetime);
        FileName = Text.Clean(fileName) is { Length: > FileNameLength } longName ? longName[..FileNameLength] : Text.Clean(fileName);
        (FileDigest, Size, File) = (fileDigest, content.LongLength, new ImportFile(content));
        Record(initiativeId, by, now, new ImportUploaded(Id, indicatorId, fileDigest));
    }

    public Guid InitiativeId { get; private init; }

    /// <summary>The indicator from whose page it was begun.</summary>
    public Guid IndicatorId { get; private init; }

    public string FileName { get; private init; } = "";

    /// <summary>Bytes.</summary>
    public long Size { get; private init; }

    /// <summary>SHA-256 in hex.</summary>
    public string FileDigest { get; private init; } = "";

    public Guid? UploadedById { get; private init; }

    public DateTime UploadedAt { get; private init; }

    public DateTime ExpiresAt { get; private init; }

    /// <summary>What the columns mean, as JSON; null until someone has said.</summary>
    public string? Mapping { get; private set; }

    /// <summary>The file's bytes; null once it was confirmed or went out of date.</summary>
    public ImportFile? File { get; private set; }

    public ImportReceipt? Receipt { get; private set; }

    public bool IsConfirmed => Receipt is not null;

    public Refusal? Map(ImportMapping mapping, DateTime now)
    {
        if (IsConfirmed || now >= ExpiresAt)
        {
            return MeasurementRefusals.ImportExpired;
        }

        Mapping = mapping.ToJson();
        return null;
    }

    /// <summary>The figures are in: how many, under which digest. A second time changes nothing.</summary>
    public Refusal? Confirm(string digest, int added, int changed, int same, Actor by, DateTime now)
    {
        if (IsConfirmed || now >= ExpiresAt)
        {
            return MeasurementRefusals.ImportExpired;
        }

        Receipt = new ImportReceipt(by.PersonId, now, added, changed, same);
        File = null;
        Record(InitiativeId, by, now, new FiguresImported(Id, digest, added, changed));
        return null;
    }

    /// <summary>Lets go of a file that nobody confirmed in time.</summary>
    public void Forget() => File = null;
}

/// <summary>The bytes of a file on its way in, apart so that lists don't load them.</summary>
public sealed class ImportFile
{
    private ImportFile()
    {
    }

    internal ImportFile(byte[] content) => Content = content;

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public byte[] Content { get; private init; } = [];
}

/// <param name="ById">Who confirmed.</param>
/// <param name="At">UTC.</param>
/// <param name="Added">New figures.</param>
/// <param name="Changed">Revised figures.</param>
/// <param name="Same">Figures that were there already.</param>
public sealed record ImportReceipt(Guid? ById, DateTime At, int Added, int Changed, int Same);
