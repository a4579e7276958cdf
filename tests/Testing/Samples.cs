using Xunit;

namespace Medvirk.Tests.Testing;

/// <summary>
/// Real files of outside formats. They are not ours to hand on, so they lie beside the checkout
/// (<c>../shared/samples</c>, or the folder that MEDVIRK_SAMPLES names); where they are absent the
/// test that asks for one is skipped, and says so.
/// </summary>
public static class Samples
{
    private static readonly string? Folder = Find();

    public static bool Exist => Folder is not null;

    /// <summary>The full path of a sample, such as <c>open-sdg/indicator_11-1-1.csv</c>.</summary>
    /// <exception cref="FileNotFoundException">The samples are here, but not this one.</exception>
    public static string Path(string relative)
    {
        if (Folder is null)
        {
            Assert.Skip($"The sample {relative} is not here: samples lie in ../shared/samples beside the checkout.");
        }

        var path = System.IO.Path.Combine(Folder, relative);
        return System.IO.Path.Exists(path)
            ? path
            : throw new FileNotFoundException($"There are samples in {Folder}, but not {relative}.", path);
    }

    private static string? Find()
    {
        if (Environment.GetEnvironmentVariable("MEDVIRK_SAMPLES") is { Length: > 0 } named)
        {
            return Directory.Exists(named) ? named : null;
        }

        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(System.IO.Path.Combine(folder.FullName, "Medvirk.slnx")))
        {
            folder = folder.Parent;
        }

        var beside = folder?.Parent is { } parent ? System.IO.Path.Combine(parent.FullName, "shared", "samples") : null;
        return Directory.Exists(beside) ? beside : null;
    }
}
