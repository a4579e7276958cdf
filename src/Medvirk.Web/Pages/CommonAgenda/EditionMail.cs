using System.Text;
using Medvirk.Data;
using Medvirk.Data.Mail;
using Medvirk.Domain.Backbone;
using Medvirk.Domain.CommonAgenda;
using Medvirk.Web.Access;
using Medvirk.Web.Language;
using Medvirk.Web.Mail;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Web.Pages.CommonAgenda;

/// <summary>Tells everyone who can speak for those behind a version that its wording was put right, and what differs.</summary>
internal sealed class EditionMail(MedvirkContext db, Post post)
{
    /// <summary>A longer difference is read on the site.</summary>
    private const int MostDifferences = 20;

    /// <summary>Adds the mails to the act under way. Does nothing where no mail is sent.</summary>
    public async Task TellAsync(InitiativeInfo initiative, AgendaVersion before, AgendaVersion edition, DateOnly today, Texts words, CancellationToken ct)
    {
        if (!post.IsSetUp)
        {
            return;
        }

        foreach (var address in await AddressesAsync(edition, today, ct))
        {
            post.Add(post.Letters.Edition(words, address, initiative, before.Name, edition, Differences(before, edition, words)));
        }
    }

    /// <summary>The representatives of the organisations that stand behind the version, and the seats that do.</summary>
    private async Task<IReadOnlyList<string>> AddressesAsync(AgendaVersion edition, DateOnly today, CancellationToken ct)
    {
        var acts = await db.Set<Endorsement>().AsNoTracking()
            .Where(e => e.InitiativeId == edition.InitiativeId && e.VersionNumber == edition.Number).ToListAsync(ct);
        var behind = acts.GroupBy(e => e.StanderId).Where(g => g.MaxBy(e => e.Sequence)!.AsStand().IsBehind).Select(g => g.Key).ToArray();
        return await (
            from mandate in db.Set<Mandate>()
            join account in db.Set<Data.Backbone.Account>() on mandate.PersonId equals account.Id
            where mandate.InitiativeId == edition.InitiativeId && mandate.From <= today && (mandate.To == null || mandate.To >= today)
                && ((mandate.Role == Role.Representative && behind.Contains(mandate.OrganisationId!.Value))
                    || (mandate.Role == Role.Seat && behind.Contains(mandate.PersonId)))
            select account.Email!).Distinct().ToListAsync(ct);
    }

    private static string Differences(AgendaVersion before, AgendaVersion after, Texts words)
    {
        var changed = AgendaComparison.Of(before.Parts(), after.Parts())
            .SelectMany(part => part.Paragraphs.Concat(part.Plain)).Where(p => p.Change is Change.Changed).ToArray();
        var text = new StringBuilder();
        foreach (var paragraph in changed.Take(MostDifferences))
        {
            text.Append(words["mail.edition.before"]).Append(' ').Append(paragraph.Before).Append('\n')
                .Append(words["mail.edition.after"]).Append(' ').Append(paragraph.After).Append("\n\n");
        }

        return text.ToString().TrimEnd();
    }
}
