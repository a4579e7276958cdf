using System.CommandLine;

namespace Medvirk.Web.Verbs;

/// <summary>The executable's verbs. Without one it serves.</summary>
public static class CommandLine
{
    public static Task<int> RunAsync(string[] args)
    {
        var root = new RootCommand("Medvirk: many organisations, one common agenda.")
        {
            ServeVerb.Make(),
        };
        root.SetAction((_, ct) => ServeVerb.RunAsync(ct));
        return root.Parse(args).InvokeAsync();
    }
}
