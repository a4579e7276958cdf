using Medvirk.Data.Ledger;
using Medvirk.Domain.Backbone;
using Medvirk.Web.Language;

namespace Medvirk.Web.Pages.Backbone.Activity;

/// <summary>How the one who acted is named.</summary>
internal static class Who
{
    public static string Acted(ActivityRow row, Texts words)
    {
        var person = row switch
        {
            { Person: { Length: > 0 } name } => name,
            { Person: not null } => words["log.gone"],
            { Says.Role: Role.Visitor } => words["log.visitor"],
            _ => words["log.system"],
        };
        return row.Organisation is { } organisation ? words["log.for", person, organisation] : person;
    }
}
