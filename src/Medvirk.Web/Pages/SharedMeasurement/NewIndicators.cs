using Medvirk.Data;
using Medvirk.Data.SharedMeasurement;
using Medvirk.Domain.Backbone;
using Medvirk.Domain.Shared;
using Medvirk.Domain.SharedMeasurement;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Web.Pages.SharedMeasurement;

/// <summary>Defines indicators by their names: in a form, or for the series of a file. Inside an act.</summary>
public static class NewIndicators
{
    /// <summary>Words of the room's own addresses.</summary>
    private static readonly string[] Reserved = ["new"];

    /// <summary>Defines one and adds it to what the act saves; its address is made of its name.</summary>
    public static async Task<Result<Indicator>> DefineAsync(
        MedvirkContext db, Guid initiativeId, DefinitionTerms terms, Confidentiality confidentiality, Actor by, DateTime now, CancellationToken ct)
    {
        var names = (await new FigureReader<MedvirkContext>(db).CurrentAsync(initiativeId, ct)).ToDictionary(other => other.Slug, other => other.Terms.Name);

        // Those that the same act has made are not stored yet.
        foreach (var made in db.ChangeTracker.Entries<Indicator>().Where(entry => entry.State == EntityState.Added).Select(entry => entry.Entity))
        {
            names[made.Slug] = made.Current.Terms.Name;
        }

        var slug = CodeText.Of(terms.Name, code => Reserved.Contains(code) || names.ContainsKey(code), otherwise: "indikator");
        var indicator = Indicator.Define(initiativeId, slug, terms, confidentiality, names, by, now);
        if (!indicator.IsRefused)
        {
            db.Add(indicator.Made);
        }

        return indicator;
    }
}
