using System.Data.Common;
using System.Text;
using Medvirk.Data.Backups;
using Medvirk.Data.Shared;
using Medvirk.Data.Storage;

namespace Medvirk.Web.Hosting;

/// <summary>What the log and the visitor are told of an error. The log gets no message that could repeat what a person typed.</summary>
public static class Faults
{
    /// <summary>507 where there is no room left, 503 where the database is away, else 500.</summary>
    public static int StatusOf(Exception error, Store store) => store.FaultOf(error) switch
    {
        StorageFault.Full => StatusCodes.Status507InsufficientStorage,
        StorageFault.Away => StatusCodes.Status503ServiceUnavailable,
        _ => StatusCodes.Status500InternalServerError,
    };

    /// <summary>The kinds of the error and of those within it, in a line; with messages only of kinds whose messages are about machines.</summary>
    public static string InWords(Exception error)
    {
        var words = new StringBuilder();
        for (var one = error; one is not null; one = one.InnerException)
        {
            words.Append(words.Length > 0 ? " < " : "").Append(one.GetType().Name);
            if (IsAboutMachines(one))
            {
                words.Append(": ").Append(one.Message.ReplaceLineEndings(" "));
            }
        }

        return words.ToString();
    }

    /// <summary>As <see cref="InWords"/>, and where in the program it was.</summary>
    public static string InFull(Exception error)
    {
        var words = new StringBuilder(InWords(error));
        for (var one = error; one is not null; one = one.InnerException)
        {
            words.AppendLine().Append(one.StackTrace);
        }

        return words.ToString();
    }

    /// <summary>Npgsql leaves out the values of a row unless it is asked for them; SQLite never has them.</summary>
    private static bool IsAboutMachines(Exception error) =>
        error is DbException or IOException or UnauthorizedAccessException or TimeoutException or BackupException or System.Net.Sockets.SocketException;
}
