using Xunit;

namespace Medvirk.Tests.Testing;

/// <summary>The checkout that the tests were built from, for files that are made from the code and kept in it.</summary>
public static class Repository
{
    public static string Root { get; } = Find();

    /// <summary>
    /// Says whether a kept file is as the code would make it; with MEDVIRK_REWRITE=1 it is written instead.
    /// </summary>
    /// <param name="path">From the checkout's root, such as docs/events.md.</param>
    /// <param name="made">As it should be, with line feeds.</param>
    public static void AssertKept(string path, string made)
    {
        var file = Path.Combine(Root, path);
        if (Environment.GetEnvironmentVariable("MEDVIRK_REWRITE") is { Length: > 0 })
        {
            File.WriteAllText(file, made);
            return;
        }

        var kept = File.Exists(file) ? File.ReadAllText(file).ReplaceLineEndings("\n") : "";
        Assert.True(kept == made, $"{path} is not as the code makes it. Run this test with MEDVIRK_REWRITE=1, look at the difference, and commit it.");
    }

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Medvirk.slnx")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The tests do not lie in a checkout.");
        }

        return folder.FullName;
    }
}
