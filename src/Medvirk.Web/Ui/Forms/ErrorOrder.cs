using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Medvirk.Web.Ui;

/// <summary>
/// Puts a form's errors in the order of its fields: the order in which the model states its properties.
/// The model state itself sorts its keys by length.
/// </summary>
internal sealed class ErrorOrder(ModelMetadata model) : IComparer<string>
{
    public int Compare(string? x, string? y)
    {
        var (a, b) = (PlacesOf(x ?? ""), PlacesOf(y ?? ""));
        for (var i = 0; i < Math.Min(a.Count, b.Count); i++)
        {
            if (a[i] != b[i])
            {
                return a[i].CompareTo(b[i]);
            }
        }

        return a.Count.CompareTo(b.Count);
    }

    /// <summary><c>Input.Rows[2].Value</c>: the place of Input in the page, of Rows in it, 2, the place of Value in a row.</summary>
    private List<int> PlacesOf(string key)
    {
        var places = new List<int>();
        ModelMetadata? at = model;
        foreach (var part in key.Split(['.', '[', ']'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var index))
            {
                places.Add(index);
                at = at?.ElementMetadata;
            }
            else
            {
                var place = at?.Properties.Select((property, i) => (property, i)).FirstOrDefault(p => p.property.PropertyName == part);
                places.Add(place?.property is null ? int.MaxValue : place.Value.i);
                at = place?.property;
            }
        }

        return places;
    }
}
