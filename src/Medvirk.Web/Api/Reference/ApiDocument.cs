using System.Text.RegularExpressions;
using Medvirk.Domain.Backbone;
using Medvirk.Web.Access;
using Medvirk.Web.Language;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Medvirk.Web.Api.Reference;

/// <summary>
/// The description of the API (OpenAPI), made from the endpoints as they run: their rules, parameters and bodies.
/// The reference page is made from this same document.
/// </summary>
public static partial class ApiDocument
{
    public const string Name = "v1";

    private const string TokenScheme = "token";

    private static readonly TimeSpan Kept = TimeSpan.FromHours(1);

    public static void AddApiDocument(this IServiceCollection services) => services.AddOpenApi(Name, options =>
    {
        options.ShouldInclude = description => description.RelativePath?.StartsWith("api/v1", StringComparison.Ordinal) == true;
        options.AddDocumentTransformer((document, _, _) =>
        {
            document.Info = new OpenApiInfo { Title = "Medvirk", Version = Name, Description = Texts.English["api.document"] };

            // The same wherever it is read from: addresses are relative to the document.
            document.Servers = [];
            document.Tags = new HashSet<OpenApiTag>();
            document.Components ??= new OpenApiComponents();
            document.Components.SecuritySchemes = new Dictionary<string, IOpenApiSecurityScheme>
            {
                [TokenScheme] = new OpenApiSecurityScheme { Type = SecuritySchemeType.Http, Scheme = "bearer", Description = Texts.English["api.document.token"] },
            };
            return Task.CompletedTask;
        });
        options.AddOperationTransformer(Describe);
        options.AddSchemaTransformer((schema, context, _) =>
        {
            // Programs made from the document must not read them as binary fractions.
            schema.Format = (Nullable.GetUnderlyingType(context.JsonTypeInfo.Type) ?? context.JsonTypeInfo.Type) == typeof(decimal) ? "decimal" : schema.Format;
            return Task.CompletedTask;
        });
    });

    public static void MapApiDocument(this WebApplication app) => app.MapOpenApi(ApiPaths.Document)
        .WithMetadata(ApiRule.Public, new PublicPageAttribute())
        .CacheOutput(policy => policy.Expire(Kept).SetVaryByHeader("Accept-Encoding"));

    private static Task Describe(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken ct)
    {
        var metadata = context.Description.ActionDescriptor.EndpointMetadata;
        var rule = metadata.OfType<ApiRule>().Single();
        operation.Parameters =
        [
            .. Blanks().Matches(context.Description.RelativePath!).Select(blank => Parameter(blank.Groups[1].Value, ParameterLocation.Path, isRequired: true)),
            .. metadata.OfType<ApiParameters>().SelectMany(parameters => parameters.Names).Select(name => name == ApiWrites.KeyHeader
                ? Parameter(name, ParameterLocation.Header, isRequired: false)
                : Parameter(name, ParameterLocation.Query, isRequired: false)),
        ];
        operation.Description = rule.IsPublic
            ? Texts.English["api.rule.public"]
            : Texts.English["api.rule.token", ScopeText.Of(rule.Scope), string.Join(", ", rule.Roles.Select(role => Texts.English.Of(role)))];
        operation.Tags?.Clear();
        foreach (var (status, response) in operation.Responses ?? [])
        {
            response.Description = status == "200" ? response.Description : Texts.English[$"api.status.{status}"];
        }

        var need = new OpenApiSecurityRequirement
        {
            [new OpenApiSecuritySchemeReference(TokenScheme, context.Document)] = rule.IsPublic ? [] : [ScopeText.Of(rule.Scope)],
        };

        // An empty requirement says that it goes without.
        operation.Security = rule.IsPublic ? [[], need] : [need];
        return Task.CompletedTask;
    }

    private static OpenApiParameter Parameter(string name, ParameterLocation where, bool isRequired) => new()
    {
        Name = name,
        In = where,
        Required = isRequired,
        Description = Texts.English[$"api.param.{name}"],
        Schema = new OpenApiSchema
        {
            Type = name is "limit" or "version" or "goal" or "activity" or "report" or "decision" or "objection" ? JsonSchemaType.Integer
                : name is "dryRun" or "submit" ? JsonSchemaType.Boolean
                : JsonSchemaType.String,
            Format = name == "asKnownOn" ? "date" : null,
        },
    };

    [GeneratedRegex("{([a-z]+)(?::[^}]*)?}")]
    private static partial Regex Blanks();
}
