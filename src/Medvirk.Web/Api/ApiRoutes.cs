using Medvirk.Domain.Backbone;
using Medvirk.Web.Access;
using Medvirk.Web.Api.Backbone;
using Medvirk.Web.Api.CommonAgenda;
using Medvirk.Web.Api.Communication;
using Medvirk.Web.Api.Reference;
using Medvirk.Web.Api.ReinforcingActivities;
using Medvirk.Web.Api.SharedMeasurement;
using Medvirk.Web.Api.Voices;
using Medvirk.Web.Hosting;
using Medvirk.Web.Language;
using Microsoft.AspNetCore.OutputCaching;

namespace Medvirk.Web.Api;

/// <summary>Puts the API together: every endpoint states who may use it, what it answers with and which parameters it takes.</summary>
public static class ApiRoutes
{
    public static void AddApi(this IServiceCollection services)
    {
        services.ConfigureHttpJsonOptions(options => ApiJson.With(options.SerializerOptions));
        services.AddScoped<ApiWrites>();
        services.AddApiDocument();
    }

    public static void MapApi(this WebApplication app)
    {
        var api = app.MapGroup(ApiPaths.Root).RequireRateLimiting(RateLimits.ApiPolicy);
        var initiative = api.MapGroup("initiatives/{initiative:slug}");
        InitiativeEndpoints.Map(api, initiative);
        AgendaEndpoints.Map(initiative);
        EndorsementWriting.Map(initiative);
        GoalEndpoints.Map(initiative);
        TheoryEndpoints.Map(initiative);
        ChallengeEndpoints.Map(initiative);
        PriorityEndpoints.Map(initiative);
        IndicatorEndpoints.Map(initiative);
        FigureEndpoints.Map(initiative);
        ActivityEndpoints.Map(initiative);
        CommitmentEndpoints.Map(initiative);
        DecisionEndpoints.Map(initiative);
        DecisionWriting.Map(initiative);
        VoiceEndpoints.Map(initiative);
        LedgerEndpoints.Map(initiative);
        ValueEndpoints.Map(initiative);
        ReportEndpoints.Map(initiative);
        app.MapApiDocument();
        ApiRule.Check(((IEndpointRouteBuilder)app).DataSources.SelectMany(source => source.Endpoints));
    }

    /// <summary>What anyone may read, kept until something happens in the initiative.</summary>
    internal static RouteHandlerBuilder Read<TAnswer>(
        this IEndpointRouteBuilder initiative, string pattern, string name, Delegate handler, params string[] parameters) =>
        initiative.ReadFresh<TAnswer>(pattern, name, handler, parameters)
            .WithMetadata(new OutputCacheAttribute { PolicyName = PublicCache.Policy });

    /// <summary>What anyone may read, read anew each time: it changes without anything being recorded.</summary>
    internal static RouteHandlerBuilder ReadFresh<TAnswer>(
        this IEndpointRouteBuilder initiative, string pattern, string name, Delegate handler, params string[] parameters) =>
        initiative.MapGet(pattern, handler).AddEndpointFilter(PublicInitiativeAsync)
            .WithMetadata(ApiRule.Public, new PublicPageAttribute()).Describe<TAnswer>(name, parameters).Refuses(ErrorsOfReading);

    internal static RouteHandlerBuilder ReadAsMember<TAnswer>(
        this IEndpointRouteBuilder initiative, string pattern, string name, Delegate handler, Role[] roles, params string[] parameters) =>
        initiative.MapGet(pattern, handler).WithMetadata(ApiRule.Allow(TokenScope.Read, roles))
            .Describe<TAnswer>(name, parameters).Refuses(ErrorsOfReading);

    internal static RouteHandlerBuilder Write<TBody, TAnswer>(
        this IEndpointRouteBuilder initiative, string method, string pattern, string name, Delegate handler, Role[] roles, params string[] parameters)
        where TBody : notnull => initiative.Write<TBody, TAnswer>(TokenScope.WriteValues, method, pattern, name, handler, roles, parameters);

    internal static RouteHandlerBuilder Write<TBody, TAnswer>(
        this IEndpointRouteBuilder initiative, TokenScope scope, string method, string pattern, string name, Delegate handler, Role[] roles, params string[] parameters)
        where TBody : notnull =>
        initiative.MapMethods(pattern, [method], handler).Accepts<TBody>("application/json")
            .WithMetadata(ApiRule.Allow(scope, roles)).Describe<TAnswer>(name, parameters)
            .Refuses([.. ErrorsOfReading, 409, 413, 415, 422]);

    private static RouteHandlerBuilder Describe<TAnswer>(this RouteHandlerBuilder endpoint, string name, params string[] parameters) => endpoint
        .WithName(name)
        .WithSummary(Texts.English[$"api.op.{name}"])
        .Produces<TAnswer>()
        .WithMetadata(new ApiParameters(parameters));

    /// <summary>Every error has the same form.</summary>
    private static RouteHandlerBuilder Refuses(this RouteHandlerBuilder endpoint, IEnumerable<int> statuses) => statuses
        .Aggregate(endpoint, (described, status) => described.Produces<ProblemBody>(status, Problem.ContentType));

    private static readonly int[] ErrorsOfReading = [400, 401, 403, 404, 429];

    /// <summary>Finds the initiative of the address, or answers not found.</summary>
    private static async ValueTask<object?> PublicInitiativeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        if (http.Request.RouteValues["initiative"] is string slug && !await PublicInitiative.TryFindAsync(http, slug))
        {
            return Results.NotFound();
        }

        return await next(context);
    }
}

/// <summary>Which parameters of the query and headers an endpoint takes; each has its words (<c>api.param.…</c>).</summary>
public sealed record ApiParameters(IReadOnlyList<string> Names);
