using System.Buffers;
using System.Globalization;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Medvirk.Domain.Backbone;
using Medvirk.Domain.Shared;

namespace Medvirk.Data.Ledger;

/// <summary>
/// An entry's text: canonical JSON of who did what and when, the hash before it, and digests for what a person wrote.
/// It tells by itself whose key covers those texts and whom it erases, so that a ledger can be checked
/// by whoever knows this form, also when the program no longer knows the event.
/// </summary>
public static class LedgerText
{
    private const int Form = 1;

    private static readonly JsonWriterOptions Writing = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <param name="happening">What happened.</param>
    /// <param name="number">The entry's number.</param>
    /// <param name="previous">The hash of the entry before it.</param>
    /// <param name="subject">Whose key covers the personal texts.</param>
    /// <returns>The text, and the personal texts that were kept out of it.</returns>
    public static (string Text, IReadOnlyList<PersonalText> Personal) Write(Happening happening, long number, string previous, Guid subject)
    {
        var what = happening.What;
        var personal = new List<PersonalText>();
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Writing))
        {
            json.WriteStartObject();
            json.WriteNumber("form", Form);
            json.WriteString("initiative", happening.InitiativeId);
            json.WriteNumber("number", number);
            json.WriteString("previous", previous);
            json.WriteString("at", Time(happening.At));
            json.WriteString("kind", EventKind.NameOf(what.GetType()));
            WriteActor(json, happening.By);
            json.WriteStartObject("what");
            foreach (var field in EventKind.FieldsOf(what.GetType()))
            {
                WriteField(json, field, field.Property.GetValue(what), personal);
            }

            json.WriteEndObject();
            WriteDigests(json, subject, personal);
            WriteId(json, "erases", (what as IErasure)?.Subject);
            json.WriteEndObject();
        }

        return (Encoding.UTF8.GetString(buffer.WrittenSpan), personal);
    }

    /// <summary>Reads what a stored text says of itself.</summary>
    /// <exception cref="FormatException">It is no text of ours.</exception>
    public static LedgerStatement Read(string text)
    {
        try
        {
            using var json = JsonDocument.Parse(text);
            var root = json.RootElement;
            var by = root.GetProperty("by");
            var hasSealed = root.TryGetProperty("sealed", out var sealedTexts);
            return new LedgerStatement(
                root.GetProperty("initiative").GetGuid(),
                root.GetProperty("number").GetInt64(),
                root.GetProperty("previous").GetString()!,
                DateTime.ParseExact(
                    root.GetProperty("at").GetString()!, TimeForm, CultureInfo.InvariantCulture,
                    DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal),
                root.GetProperty("kind").GetString()!,
                IdOf(by, "person"),
                IdOf(by, "organisation"),
                Enum.Parse<Role>(by.GetProperty("role").GetString()!),
                IdOf(root, "erases"),
                hasSealed ? sealedTexts.GetProperty("under").GetGuid() : null,
                hasSealed
                    ? sealedTexts.GetProperty("digests").EnumerateObject().ToDictionary(d => d.Name, d => d.Value.GetString()!)
                    : []);
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException or ArgumentException)
        {
            throw new FormatException("This is no entry's text.", e);
        }
    }

    private const string TimeForm = "yyyy-MM-dd'T'HH:mm:ss.fff'Z'";

    private static string Time(DateTime at) => at.ToString(TimeForm, CultureInfo.InvariantCulture);

    private static void WriteActor(Utf8JsonWriter json, Actor by)
    {
        json.WriteStartObject("by");
        WriteId(json, "person", by.PersonId);
        WriteId(json, "organisation", by.OrganisationId);
        WriteId(json, "mandate", by.MandateId);
        json.WriteString("role", by.Role.ToString());
        json.WriteEndObject();
    }

    private static void WriteField(Utf8JsonWriter json, EventField field, object? value, List<PersonalText> personal)
    {
        switch (value)
        {
            case string text when field.IsPersonal:
                personal.Add(new PersonalText(field.Name, RandomNumberGenerator.GetBytes(LedgerChain.SaltBytes), text));
                break;
            case null: json.WriteNull(field.Name); break;
            case Guid id: json.WriteString(field.Name, id); break;
            case bool flag: json.WriteBoolean(field.Name, flag); break;
            case int number: json.WriteNumber(field.Name, number); break;
            case long number: json.WriteNumber(field.Name, number); break;
            case DateOnly day: json.WriteString(field.Name, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)); break;
            case DateTime time: json.WriteString(field.Name, Time(time)); break;
            case Enum kind: json.WriteString(field.Name, kind.ToString()); break;
            case string code when field.IsCode: json.WriteString(field.Name, code); break;
            default:
                throw new InvalidOperationException($"{field.Property.DeclaringType?.Name}.{field.Property.Name} has no form in the ledger");
        }
    }

    private static void WriteDigests(Utf8JsonWriter json, Guid subject, List<PersonalText> personal)
    {
        if (personal.Count == 0)
        {
            return;
        }

        json.WriteStartObject("sealed");
        json.WriteString("under", subject);
        json.WriteStartObject("digests");
        foreach (var note in personal)
        {
            json.WriteString(note.Field, LedgerChain.Digest(note.Salt, note.Text));
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteId(Utf8JsonWriter json, string name, Guid? id)
    {
        if (id is { } known)
        {
            json.WriteString(name, known);
        }
    }

    private static Guid? IdOf(JsonElement json, string name) => json.TryGetProperty(name, out var id) ? id.GetGuid() : null;
}

/// <summary>What an entry's text says of itself.</summary>
/// <param name="Under">Whose key covers its personal texts; null where it has none.</param>
/// <param name="Digests">By field: the salted digest of each personal text.</param>
public sealed record LedgerStatement(
    Guid InitiativeId,
    long Number,
    string Previous,
    DateTime At,
    string Kind,
    Guid? PersonId,
    Guid? OrganisationId,
    Role Role,
    Guid? Erases,
    Guid? Under,
    IReadOnlyDictionary<string, string> Digests);
