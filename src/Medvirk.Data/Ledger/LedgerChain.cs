using System.Buffers;
using System.Globalization;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Medvirk.Domain.Shared;

namespace Medvirk.Data.Ledger;

/// <summary>How an entry is written as text and chained. docs/adr explains the form; it never changes for stored entries.</summary>
public static class LedgerChain
{
    public const int SaltBytes = 16;

    /// <summary>The hash before the first entry.</summary>
    public static readonly string Start = new('0', 64);

    private static readonly JsonWriterOptions Writing = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    public static string Name(IEvent what) =>
        what.GetType().GetCustomAttribute<EventAttribute>()?.Name
        ?? throw new InvalidOperationException($"{what.GetType().Name} lacks [Event]");

    /// <summary>Digest of a personal text: SHA-256 over salt and UTF-8 text, so that it can't be guessed once the salt is gone.</summary>
    public static string Digest(byte[] salt, string text) =>
        Convert.ToHexStringLower(SHA256.HashData([.. salt, .. Encoding.UTF8.GetBytes(text)]));

    /// <summary>The entry's text, and the personal texts that were kept out of it.</summary>
    public static (string Text, IReadOnlyList<PersonalText> Personal) Write(Happening happening, long number, string previous)
    {
        var personal = new List<PersonalText>();
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Writing))
        {
            json.WriteStartObject();
            json.WriteNumber("form", 1);
            json.WriteString("initiative", happening.InitiativeId);
            json.WriteNumber("number", number);
            json.WriteString("previous", previous);
            json.WriteString("at", happening.At.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture));
            json.WriteString("kind", Name(happening.What));
            json.WriteStartObject("by");
            WriteId(json, "person", happening.By.PersonId);
            WriteId(json, "organisation", happening.By.OrganisationId);
            WriteId(json, "mandate", happening.By.MandateId);
            json.WriteString("role", happening.By.Role.ToString());
            json.WriteEndObject();
            json.WriteStartObject("what");
            foreach (var property in happening.What.GetType().GetProperties().OrderBy(p => p.Name, StringComparer.Ordinal))
            {
                WriteProperty(json, property, property.GetValue(happening.What), personal);
            }

            json.WriteEndObject();
            json.WriteEndObject();
        }

        return (Encoding.UTF8.GetString(buffer.WrittenSpan), personal);
    }

    private static void WriteProperty(Utf8JsonWriter json, PropertyInfo property, object? value, List<PersonalText> personal)
    {
        var name = JsonNamingPolicy.CamelCase.ConvertName(property.Name);
        if (value is string text && property.IsDefined(typeof(PersonalAttribute)))
        {
            var salt = RandomNumberGenerator.GetBytes(SaltBytes);
            personal.Add(new PersonalText(name, salt, text));
            json.WriteString(name, "sha256:" + Digest(salt, text));
            return;
        }

        switch (value)
        {
            case null: json.WriteNull(name); break;
            case Guid id: json.WriteString(name, id); break;
            case bool flag: json.WriteBoolean(name, flag); break;
            case int number: json.WriteNumber(name, number); break;
            case long number: json.WriteNumber(name, number); break;
            case DateOnly day: json.WriteString(name, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)); break;
            case DateTime time: json.WriteString(name, time.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture)); break;
            case Enum kind: json.WriteString(name, kind.ToString()); break;
            case string code when property.IsDefined(typeof(CodeAttribute)): json.WriteString(name, code); break;
            default: throw new InvalidOperationException($"{property.DeclaringType?.Name}.{property.Name} has no form in the ledger");
        }
    }

    private static void WriteId(Utf8JsonWriter json, string name, Guid? id)
    {
        if (id is { } known)
        {
            json.WriteString(name, known);
        }
    }
}

/// <param name="Field">The event's property, in camel case.</param>
/// <param name="Salt">Random; kept only with the sealed text.</param>
/// <param name="Text">What was written.</param>
public sealed record PersonalText(string Field, byte[] Salt, string Text);
