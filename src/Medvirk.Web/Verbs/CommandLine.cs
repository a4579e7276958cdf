using System.CommandLine;
using System.Data.Common;
using Medvirk.Data.Backups;

namespace Medvirk.Web.Verbs;

/// <summary>The executable's verbs. Without one it serves.</summary>
public static class CommandLine
{
    private const string Description = """
        Medvirk: many organisations, one common agenda.

        Settings are given by environment:
          MEDVIRK_DATA      the data folder (default: data, in the folder you stand in)
          MEDVIRK_DATABASE  a PostgreSQL connection string (default: SQLite in the data folder)
          MEDVIRK_URLS      where to listen (default: http://localhost:5080)
          MEDVIRK_SMTP      how mail is sent: smtps://user:password@host:465 (default: no mail)
          MEDVIRK_MAIL_FROM, MEDVIRK_PUBLIC_URL
                            the sender, and the site's address for links; needed with MEDVIRK_SMTP
          MEDVIRK_DEMO      true: fill an empty database with the demo world; false: refuse a demo's
          MEDVIRK_BACKUPS   the folder of the nightly backups, or off (default: backups in the data folder)
          MEDVIRK_LOG       json or text
        docs/operations.md has the others, and what each verb is for.

        Without a verb it serves the site.
        """;

    /// <returns>0 when done; otherwise why not has been said.</returns>
    public static async Task<int> RunAsync(string[] args, VerbContext? given = null)
    {
        VerbContext context;
        try
        {
            context = given ?? VerbContext.FromEnvironment();
        }
        catch (FormatException e)
        {
            await Console.Error.WriteLineAsync(e.Message);
            return VerbContext.NotDone;
        }

        return await InvokeAsync(args, context);
    }

    private static async Task<int> InvokeAsync(string[] args, VerbContext context)
    {
        var root = new RootCommand(Description)
        {
            ServeVerb.Make(context),
            MigrateVerb.Make(context),
            DemoVerb.Make(context),
            BackupVerb.Make(context),
            RestoreVerb.Make(context),
            VerifyVerb.Make(context),
            UserVerb.Make(context),
            ProtectVerb.Make(context),
            AuditVerb.Make(context),
        };
        root.SetAction((_, ct) => ServeVerb.RunAsync(context, ct));
        var configuration = new InvocationConfiguration
        {
            Output = context.Output,
            Error = context.Error,
            EnableDefaultExceptionHandler = false,
        };
        try
        {
            return await root.Parse(args).InvokeAsync(configuration);
        }
        catch (Exception e) when (e is DbException or IOException or UnauthorizedAccessException or BackupException)
        {
            return await context.RefuseAsync(InPlainWords(e));
        }
    }

    private static string InPlainWords(Exception e) => e switch
    {
        DbException => $"The database did not answer as it should: {e.Message}",
        UnauthorizedAccessException => $"It may not be read or written by this user: {e.Message}",
        _ => e.Message,
    };
}
