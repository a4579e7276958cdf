using Microsoft.OpenApi;

namespace Medvirk.Web.Api.Reference;

/// <summary>The description of the API as a page shows it.</summary>
/// <param name="Operations">Every call there is.</param>
/// <param name="Bodies">What is sent and answered, by name.</param>
public sealed record ApiReference(IReadOnlyList<ReferenceOperation> Operations, IReadOnlyList<ReferenceBody> Bodies)
{
    public static ApiReference Of(OpenApiDocument document) => new(
        [
            .. from path in document.Paths.OrderBy(path => path.Key, StringComparer.Ordinal)
               from operation in path.Value.Operations ?? []
               select ReferenceOperation.Of(path.Key, operation.Key, operation.Value),
        ],
        [
            .. from schema in document.Components?.Schemas ?? new Dictionary<string, IOpenApiSchema>()
               where schema.Value.Properties is { Count: > 0 } || schema.Value.Enum is { Count: > 0 }
               orderby schema.Key
               select ReferenceBody.Of(schema.Key, schema.Value),
        ]);
}

/// <param name="Id">Its words: <c>api.op.{Id}</c>.</param>
/// <param name="Sends">The body that is sent; null where there is none.</param>
/// <param name="Answers">The body of the answer.</param>
/// <param name="IsPublic">Whether anyone may call it.</param>
/// <param name="Scope">What the token must allow, where there must be one.</param>
public sealed record ReferenceOperation(
    string Id, string Method, string Path, IReadOnlyList<ReferenceParameter> Parameters, string? Sends, string? Answers, bool IsPublic, string? Scope)
{
    internal static ReferenceOperation Of(string path, HttpMethod method, OpenApiOperation operation) => new(
        operation.OperationId!,
        method.Method,
        path,
        [.. (operation.Parameters ?? []).Where(p => p.In != ParameterLocation.Path).Select(p => new ReferenceParameter(p.Name!, p.In == ParameterLocation.Header))],
        NameOf(operation.RequestBody?.Content?.Values.FirstOrDefault()?.Schema),
        NameOf(operation.Responses?.GetValueOrDefault("200")?.Content?.Values.FirstOrDefault()?.Schema),
        operation.Security?.Any(need => need.Count == 0) == true,
        operation.Security?.SelectMany(need => need.Values).SelectMany(scopes => scopes).FirstOrDefault());

    private static string? NameOf(IOpenApiSchema? schema) => (schema as OpenApiSchemaReference)?.Reference.Id;
}

/// <param name="Name">Its words: <c>api.param.{Name}</c>.</param>
/// <param name="IsHeader">A header; otherwise of the query.</param>
public sealed record ReferenceParameter(string Name, bool IsHeader);

/// <param name="Fields">Of an object; none of a list of words.</param>
/// <param name="Values">The words there are; none of an object.</param>
public sealed record ReferenceBody(string Name, IReadOnlyList<ReferenceField> Fields, IReadOnlyList<string> Values)
{
    internal static ReferenceBody Of(string name, IOpenApiSchema schema) => new(
        name,
        [.. (schema.Properties ?? new Dictionary<string, IOpenApiSchema>()).Select(field => ReferenceField.Of(field.Key, field.Value))],
        [.. (schema.Enum ?? []).Select(value => value?.GetValue<string>() ?? "null")]);
}

/// <param name="Type">In the words of JSON; null where it is only what it points to.</param>
/// <param name="Body">The body that it is, or is a list of.</param>
/// <param name="IsList">Whether it is a list.</param>
/// <param name="MayBeNull">Whether it may be null.</param>
public sealed record ReferenceField(string Name, string? Type, string? Body, bool IsList, bool MayBeNull)
{
    internal static ReferenceField Of(string name, IOpenApiSchema schema)
    {
        var (mayBeNull, inner) = Unwrap(schema);
        var isList = inner.Type?.HasFlag(JsonSchemaType.Array) == true;
        var (_, item) = isList && inner.Items is { } items ? Unwrap(items) : (false, inner);
        return new ReferenceField(name, TypeOf(item), (item as OpenApiSchemaReference)?.Reference.Id, isList, mayBeNull || inner.Type?.HasFlag(JsonSchemaType.Null) == true);
    }

    /// <summary>One of null and something else is that something, and may be null.</summary>
    private static (bool MayBeNull, IOpenApiSchema Schema) Unwrap(IOpenApiSchema schema) =>
        schema.OneOf is { Count: > 0 } choices && choices.FirstOrDefault(c => c.Type != JsonSchemaType.Null) is { } some ? (true, some) : (false, schema);

    private static string? TypeOf(IOpenApiSchema schema) => schema is OpenApiSchemaReference ? null : (schema.Type & ~JsonSchemaType.Null) switch
    {
        JsonSchemaType.Integer => "integer",
        JsonSchemaType.Number => "number",
        JsonSchemaType.Boolean => "boolean",
        JsonSchemaType.Object => "object",
        JsonSchemaType.String when schema.Format is { } format => format,
        _ => "string",
    };
}
