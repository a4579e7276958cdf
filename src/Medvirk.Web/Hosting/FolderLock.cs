namespace Medvirk.Web.Hosting;

/// <summary>
/// Tells on this machine that a data folder is in use: shared by those who serve from it, alone for whoever replaces it.
/// The system takes it back when the program ends, however it ends.
/// </summary>
public sealed class FolderLock : IDisposable
{
    public const string FileName = "medvirk.lock";

    private readonly FileStream file;

    private FolderLock(FileStream file) => this.file = file;

    /// <returns>Null while someone replaces what is in the folder.</returns>
    public static FolderLock? Share(string folder) => Take(folder, FileAccess.Read, FileShare.ReadWrite);

    /// <returns>Null while someone serves from it.</returns>
    public static FolderLock? Hold(string folder) => Take(folder, FileAccess.ReadWrite, FileShare.None);

    public void Dispose() => file.Dispose();

    private static FolderLock? Take(string folder, FileAccess access, FileShare share)
    {
        var path = Path.Combine(folder, FileName);
        if (!File.Exists(path))
        {
            File.WriteAllText(path, "");
        }

        try
        {
            return new FolderLock(new FileStream(path, FileMode.Open, access, share));
        }
        catch (IOException e) when (e is not (FileNotFoundException or DirectoryNotFoundException))
        {
            return null;
        }
    }
}
