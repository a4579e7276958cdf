namespace Medvirk.Domain.CommonAgenda;

/// <summary>Makes the draft again as it stood at any earlier number, from the revisions that were kept.</summary>
public static class AgendaHistory
{
    /// <param name="parts">Every part there has been, with all its revisions.</param>
    /// <param name="orders">Every order there has been.</param>
    /// <param name="draftNumber">The number of the draft that is wanted.</param>
    /// <returns>The canonical form (<see cref="CanonicalAgenda"/>): byte for byte what a version put forward from that draft holds.</returns>
    public static string Rebuild(IEnumerable<AgendaPart> parts, IEnumerable<PartOrder> orders, int draftNumber)
    {
        var order = orders.Where(o => o.DraftNumber <= draftNumber).MaxBy(o => o.DraftNumber)?.Parts ?? [];
        var places = order.Select((id, place) => (id, place)).ToDictionary(o => o.id, o => o.place);
        return CanonicalAgenda.Write(
            from part in parts
            where part.RemovedInDraft is null || part.RemovedInDraft > draftNumber
            let revision = part.Revisions.Where(r => r.DraftNumber <= draftNumber).MaxBy(r => r.Number)
            where revision is not null && (revision.Paragraphs.Count > 0 || revision.Plain.Length > 0)
            orderby places.GetValueOrDefault(part.Id, int.MaxValue), part.Place
            select new VersionPart(part.Id, revision.Kind, revision.Title, revision.Paragraphs, revision.Plain));
    }
}
