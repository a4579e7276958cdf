namespace Medvirk.Data.Backups;

/// <summary>A backup can't be made or restored. The message is a plain sentence for whoever runs the installation.</summary>
public sealed class BackupException : Exception
{
    public BackupException(string message)
        : base(message)
    {
    }

    public BackupException(string message, Exception inner)
        : base(message, inner)
    {
    }

    public BackupException()
    {
    }
}
