using System.Globalization;
using System.Text;
using Medvirk.Data.Ledger;
using Medvirk.Domain.Shared;
using Medvirk.Tests.Testing;
using Medvirk.Web.Language;

namespace Medvirk.Tests.Data.Ledger;

/// <summary>What every event must have, and the page that lists them.</summary>
public sealed class EventsTests
{
    private static readonly Type[] Written = [typeof(Guid), typeof(bool), typeof(int), typeof(long), typeof(DateOnly), typeof(DateTime), typeof(string)];

    [Fact]
    public void Each_event_has_a_name_of_its_own()
    {
        Assert.NotEmpty(EventKind.All);
        Assert.Empty(EventKind.All.GroupBy(kind => kind.Name).Where(group => group.Count() > 1).Select(group => group.Key));
        Assert.All(EventKind.All, kind => Assert.Matches("^[a-z]+(-[a-z]+)+$", kind.Name));
    }

    [Fact]
    public void Each_string_of_an_event_is_either_personal_or_a_code()
    {
        var undecided = EventKind.All
            .SelectMany(kind => kind.Fields.Where(field => field.Property.PropertyType == typeof(string) && field.IsPersonal == field.IsCode)
                .Select(field => $"{kind.Type.Name}.{field.Property.Name}"));
        Assert.Empty(undecided);
    }

    [Fact]
    public void Each_field_of_an_event_has_a_form_in_the_ledger()
    {
        var formless = EventKind.All.SelectMany(kind => kind.Fields
            .Select(field => (kind, field, Type: Nullable.GetUnderlyingType(field.Property.PropertyType) ?? field.Property.PropertyType))
            .Where(one => !one.Type.IsEnum && !Written.Contains(one.Type))
            .Select(one => $"{one.kind.Type.Name}.{one.field.Property.Name}"));
        Assert.Empty(formless);
    }

    [Theory]
    [InlineData("da")]
    [InlineData("en")]
    public void Each_event_and_each_personal_field_has_words(string language)
    {
        var words = Texts.AllOf(language);
        var wanted = EventKind.All.Select(kind => $"event.{kind.Name}")
            .Concat(EventKind.All.SelectMany(kind => kind.Fields).Where(field => field.IsPersonal).Select(field => $"event.field.{field.Name}"));
        Assert.Empty(wanted.Except(words.Keys));
    }

    [Fact]
    public void The_page_that_lists_them_is_up_to_date() => Repository.AssertKept("docs/events.md", Page());

    private static string Page()
    {
        var page = new StringBuilder(
            """
            # Events

            Every act that counts is one entry in its initiative's ledger ([why](adr/0004-a-ledger-with-its-keys-apart.md)). Made from the code;
            a test compares, and writes this page with `MEDVIRK_REWRITE=1`.

            An entry's text is JSON: `form`, `initiative`, `number`, `previous` (the hash before), `at` (UTC), `kind`, `by` (person, organisation,
            mandate, role), `what` (the fields below), `sealed` (whose key covers the personal fields, and a salted digest of each), and for an
            erasure `erases` (whose key was destroyed).

            **Bold** fields are personal: a name, or anything a person wrote. The entry holds their digest alone; the text lies beside it, under
            the key of the person, the voice or the invitation, until that is erased. The others are ids, numbers, days, kinds and codes of ours.

            """);
        foreach (var room in EventKind.All.GroupBy(kind => kind.Room).OrderBy(room => room.Key, StringComparer.Ordinal))
        {
            page.Append(CultureInfo.InvariantCulture, $"\n## {room.Key}\n| event | when | fields |\n|---|---|---|\n");
            foreach (var kind in room)
            {
                page.Append(CultureInfo.InvariantCulture, $"| `{kind.Name}` | {Texts.English["event." + kind.Name]} | {string.Join(", ", kind.Fields.Select(Field))} |\n");
            }
        }

        return page.ToString();
    }

    private static string Field(EventField field)
    {
        var type = Nullable.GetUnderlyingType(field.Property.PropertyType) is { } inner ? inner.Name + "?" : field.Property.PropertyType.Name;
        return field.IsPersonal ? $"**{field.Name}**" : field.IsCode ? field.Name : $"{field.Name} ({type})";
    }
}
