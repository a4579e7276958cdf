using Medvirk.Web.Access;
using Microsoft.AspNetCore.Diagnostics;
using Serilog;
using Serilog.Core;
using Serilog.Events;
using Serilog.Extensions.Logging;
using Serilog.Formatting.Compact;

namespace Medvirk.Web.Hosting;

/// <summary>
/// The log: a line an event, for people or (MEDVIRK_LOG=json) for programs. It has no personal data in it: no addresses of
/// visitors, no names, mails, queries or forms, no addresses of pages that hold a secret, no messages that could repeat any of it.
/// </summary>
public static class Logs
{
    private const string Readable = "{Timestamp:yyyy-MM-dd HH:mm:ss} {Level:u3} {Message:lj}{NewLine}{Exception}";

    public static void AddLogs(this ILoggingBuilder logging, Settings settings)
    {
        logging.ClearProviders();
        logging.AddFilter("Microsoft", LogLevel.Warning);

        // Would put the whole address of the request beside every line; ours has its pattern.
        logging.AddFilter("Microsoft.AspNetCore.Hosting.Diagnostics", LogLevel.None);

        // What is thrown is logged once, by us, without what was typed.
        logging.AddFilter("Microsoft.AspNetCore.Diagnostics", LogLevel.None);
        logging.AddFilter("Microsoft.EntityFrameworkCore", LogLevel.None);
        // Not AddSerilog, which would let everything through to it, whatever the filters say.
        logging.AddProvider(new SerilogLoggerProvider(Write(new LoggerConfiguration(), settings).CreateLogger(), dispose: true));
    }

    private static readonly object AskedFor = new();

    /// <summary>Outermost of all: a line for each request, and one for each error that nobody dealt with.</summary>
    public static async Task SayAsync(HttpContext context, RequestDelegate next)
    {
        var clock = context.RequestServices.GetRequiredService<TimeProvider>();
        var began = clock.GetTimestamp();
        await next(context);
        var log = context.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger(nameof(Medvirk));
        var fault = context.Features.Get<IExceptionHandlerFeature>();
        var endpoint = context.Items[AskedFor] as Endpoint;
        var pattern = (endpoint as RouteEndpoint)?.RoutePattern.RawText ?? "(no such page)";
        if (fault is not null)
        {
            log.LogError("Unhandled at {Method} {Route}: {Fault}", context.Request.Method, pattern, Faults.InFull(fault.Error));
        }

        var level = IsOfInterest(endpoint) ? LogLevel.Information : LogLevel.Debug;
        log.Log(
            level, "{Method} {Route} {Status} in {Milliseconds} ms, {Initiative}",
            context.Request.Method, pattern, context.Response.StatusCode,
            (long)clock.GetElapsedTime(began).TotalMilliseconds, Initiative(context, fault) ?? "-");
    }

    /// <summary>After routing, the first time: later another page may answer in its place.</summary>
    public static Task NoteAsync(HttpContext context, RequestDelegate next)
    {
        context.Items.TryAdd(AskedFor, context.GetEndpoint());
        return next(context);
    }

    /// <summary>Static files and probes are many, and say nothing.</summary>
    private static bool IsOfInterest(Endpoint? endpoint) =>
        endpoint is null || endpoint.Metadata.GetMetadata<Microsoft.AspNetCore.Mvc.RazorPages.PageActionDescriptor>() is not null
        || (endpoint as RouteEndpoint)?.RoutePattern.RawText is { } pattern && pattern.StartsWith("api/", StringComparison.Ordinal);

    /// <summary>Only the slug of an initiative that is there: what else stands in its place was typed by someone.</summary>
    private static string? Initiative(HttpContext context, IExceptionHandlerFeature? fault) =>
        (context.Features.Get<Visit>()?.Initiative ?? context.Features.Get<InitiativeInfo>())?.Slug
        ?? (fault is null && context.Response.StatusCode < StatusCodes.Status400BadRequest ? context.Request.RouteValues["initiative"] as string : null);

    private static LoggerConfiguration Write(LoggerConfiguration logger, Settings settings)
    {
        logger.MinimumLevel.Information().Enrich.With<NothingPersonal>();
        return settings.LogsJson
            ? logger.WriteTo.Console(new RenderedCompactJsonFormatter())
            : logger.WriteTo.Console(outputTemplate: Readable, formatProvider: System.Globalization.CultureInfo.InvariantCulture);
    }

    /// <summary>What the framework puts beside a line by itself, and we don't want there whatever is switched on.</summary>
    private sealed class NothingPersonal : ILogEventEnricher
    {
        private static readonly string[] Unwanted =
            ["RequestPath", "RequestId", "ConnectionId", "Path", "QueryString", "Host", "Scope", "TransportConnectionId", "RemoteIpAddress"];

        public void Enrich(LogEvent logEvent, ILogEventPropertyFactory propertyFactory)
        {
            foreach (var name in Unwanted)
            {
                logEvent.RemovePropertyIfPresent(name);
            }
        }
    }
}
