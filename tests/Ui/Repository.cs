namespace Medvirk.Tests.Ui;

/// <summary>Where the sources lie that these tests read.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    public static string Web => Path.Combine(Root, "src", "Medvirk.Web");

    public static string Fixtures => Path.Combine(Root, "tests", "Ui", "Fixtures");

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "Medvirk.slnx")))
        {
            folder = folder.Parent;
        }

        return folder.FullName;
    }
}
