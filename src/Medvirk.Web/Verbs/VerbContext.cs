using Medvirk.Web.Hosting;

namespace Medvirk.Web.Verbs;

/// <summary>What a verb works with: the installation's settings, and where it speaks.</summary>
/// <param name="Settings">Which data folder, which database.</param>
/// <param name="Output">Answers.</param>
/// <param name="Error">Why something was not done.</param>
public sealed record VerbContext(Settings Settings, TextWriter Output, TextWriter Error)
{
    /// <summary>The verb did what it says.</summary>
    public const int Done = 0;

    /// <summary>It did not, and said why.</summary>
    public const int NotDone = 1;

    public static VerbContext FromEnvironment() => new(Settings.FromEnvironment(), Console.Out, Console.Error);

    /// <summary>Why nothing can be done in the data folder just now.</summary>
    public string FolderIsBeingReplaced => $"A backup is being restored into {Settings.DataFolder}. Wait until it is done.";

    public Task SayAsync(string line) => Output.WriteLineAsync(line);

    /// <summary>Says why not, and gives the exit code for it.</summary>
    public async Task<int> RefuseAsync(string why)
    {
        await Error.WriteLineAsync(why);
        return NotDone;
    }

    /// <summary>The program's services on this installation, without serving anything.</summary>
    public WebApplication Open() => Site.Build(Settings, builder => builder.Logging.ClearProviders());
}
