using System.Data.Common;
using System.Security.Claims;
using System.Text;
using Medvirk.Web.Hosting;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Medvirk.Bench.Floors;

/// <summary>
/// The least that anybody could do: a bare endpoint under the same server settings that reads the sign-in cookie where the
/// page does, runs the page's queries by ADO.NET over one pooled connection, reads every column of every row, and writes
/// the page's bytes. No routing to pages, no model, no rendering, no headers, nothing kept.
/// </summary>
internal static class FloorServer
{
    public const string Verb = "floor";

    public static async Task<int> RunAsync(string planFile, string url)
    {
        var plans = Plans.Read(planFile);
        var builder = WebApplication.CreateBuilder();
        builder.WebHost.UseUrls(url);
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = BodyLimits.Members;
        });
        builder.Logging.AddFilter("Microsoft", LogLevel.Warning);
        builder.Services.AddAuthentication(IdentityConstants.ApplicationScheme).AddCookie(IdentityConstants.ApplicationScheme);
        await using var app = builder.Build();

        // As in the program: public addresses read no cookie, so the framework is not to put sign-in before everything.
        ((IApplicationBuilder)app).Properties["__AuthenticationMiddlewareSet"] = true;
        await using DbDataSource data = plans.Provider == "sqlite"
            ? SqliteFactory.Instance.CreateDataSource(plans.Connection)
            : NpgsqlDataSource.Create(plans.Connection);
        foreach (var plan in plans.Pages)
        {
            app.MapGet(Address(plan.Page), Endpoint(plan, data));
        }

        app.MapGet("/sign-in", (RequestDelegate)SignInAsync);
        await app.RunAsync();
        return 0;
    }

    public static string Address(string page) => "/page/" + page;

    private static RequestDelegate Endpoint(Plan plan, DbDataSource data)
    {
        var html = Encoding.UTF8.GetBytes(plan.Html);
        return async http =>
        {
            if (plan.SignedIn && !(await http.AuthenticateAsync()).Succeeded)
            {
                http.Response.StatusCode = StatusCodes.Status401Unauthorized;
                return;
            }

            await using (var connection = await data.OpenConnectionAsync(http.RequestAborted))
            {
                foreach (var query in plan.Queries)
                {
                    await RunAsync(connection, query, http.RequestAborted);
                }
            }

            http.Response.ContentType = "text/html; charset=utf-8";
            http.Response.ContentLength = html.Length;
            await http.Response.Body.WriteAsync(html, http.RequestAborted);
        };
    }

    private static async Task RunAsync(DbConnection connection, PlannedQuery query, CancellationToken ct)
    {
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The text is the page's own query, with its parameters.
        command.CommandText = query.Sql;
#pragma warning restore CA2100
        foreach (var planned in query.Parameters)
        {
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = (planned.Name, planned.Bound());
            command.Parameters.Add(parameter);
        }

        await using var reader = await command.ExecuteReaderAsync(ct);
        while (await reader.ReadAsync(ct))
        {
            for (var column = 0; column < reader.FieldCount; column++)
            {
                reader.GetValue(column);
            }
        }
    }

    /// <summary>A cookie as heavy as the program's: what its framework puts into one.</summary>
    private static Task SignInAsync(HttpContext http)
    {
        Claim[] claims =
        [
            new(ClaimTypes.NameIdentifier, Guid.CreateVersion7().ToString()),
            new(ClaimTypes.Name, "sekretariat@demo.example"),
            new(ClaimTypes.Email, "sekretariat@demo.example"),
            new("AspNet.Identity.SecurityStamp", "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"),
            new("amr", "pwd"),
        ];
        return http.SignInAsync(new ClaimsPrincipal(new ClaimsIdentity(claims, IdentityConstants.ApplicationScheme)));
    }
}
