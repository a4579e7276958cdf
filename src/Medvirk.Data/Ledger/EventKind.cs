using System.Collections.Concurrent;
using System.Reflection;
using System.Text.Json;
using Medvirk.Domain.Shared;

namespace Medvirk.Data.Ledger;

/// <summary>A kind of event: its name in the ledger, its room, and its fields.</summary>
public sealed record EventKind(string Name, Type Type)
{
    private static readonly ConcurrentDictionary<Type, IReadOnlyList<EventField>> Known = new();

    /// <summary>Every kind that the program knows, by name.</summary>
    public static IReadOnlyList<EventKind> All { get; } =
    [
        .. typeof(IEvent).Assembly.GetTypes()
            .Where(type => type.IsClass && !type.IsAbstract && type.IsAssignableTo(typeof(IEvent)))
            .Select(type => new EventKind(NameOf(type), type))
            .OrderBy(kind => kind.Name, StringComparer.Ordinal),
    ];

    /// <summary>The room whose event it is, as its folder is called.</summary>
    public string Room => Type.Namespace!.Split('.')[^1];

    public bool Erases => Type.IsAssignableTo(typeof(IErasure));

    public IReadOnlyList<EventField> Fields => FieldsOf(Type);

    internal static string NameOf(Type type) =>
        type.GetCustomAttribute<EventAttribute>()?.Name ?? throw new InvalidOperationException($"{type.Name} lacks [Event]");

    /// <summary>In the order in which the ledger writes them.</summary>
    internal static IReadOnlyList<EventField> FieldsOf(Type type) => Known.GetOrAdd(type, static type =>
    [
        .. type.GetProperties()
            .OrderBy(property => property.Name, StringComparer.Ordinal)
            .Select(property => new EventField(
                JsonNamingPolicy.CamelCase.ConvertName(property.Name),
                property,
                property.IsDefined(typeof(PersonalAttribute)),
                property.IsDefined(typeof(CodeAttribute)))),
    ]);
}

/// <param name="Name">In camel case, as in the ledger.</param>
/// <param name="Property">The event's property.</param>
/// <param name="IsPersonal">A name or free text: sealed under a key, outside the ledger.</param>
/// <param name="IsCode">A string of ours.</param>
public sealed record EventField(string Name, PropertyInfo Property, bool IsPersonal, bool IsCode);
