namespace Medvirk.Tests.Browser.Thread.Steps;

/// <summary>Files that somebody has at hand.</summary>
public static class Files
{
    /// <returns>The full path.</returns>
    public static async Task<string> MakeAsync(string name, string text)
    {
        var path = Path.Combine(Directory.CreateTempSubdirectory("medvirk-walk-").FullName, name);
        await File.WriteAllTextAsync(path, text);
        return path;
    }
}
