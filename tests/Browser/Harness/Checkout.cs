namespace Medvirk.Tests.Browser.Harness;

/// <summary>Where this checkout lies.</summary>
public static class Checkout
{
    public static string Folder { get; } = Find();

    /// <summary>A folder under artifacts/, which git ignores; made when it is not there.</summary>
    public static string Artifacts(string name) =>
        Directory.CreateDirectory(Path.Combine(Folder, "artifacts", name)).FullName;

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Medvirk.slnx")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("These tests run within a checkout.");
    }
}
