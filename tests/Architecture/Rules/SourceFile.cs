using System.Text.RegularExpressions;
using Medvirk.Tests.Testing;

namespace Medvirk.Tests.Architecture.Rules;

/// <summary>A file that we wrote, as text: for what a compiled program no longer tells.</summary>
/// <param name="Path">From the checkout's root, with slashes.</param>
internal sealed partial record SourceFile(string Path, IReadOnlyList<string> Lines)
{
    public const int TooLong = 300;
    public const int LookAgain = 150;

    private static readonly string[] Folders = ["src", "tests", "bench", "script"];
    private static readonly HashSet<string> NotOurs = ["bin", "obj", "node_modules", "wwwroot", "Migrations", "artifacts"];
    private static readonly HashSet<string> Kinds = [".cs", ".cshtml", ".css", ".js", ".mjs", ".sh", ""];

    /// <summary>All of them, save what a tool wrote.</summary>
    public static IEnumerable<SourceFile> All() =>
        from folder in Folders
        from file in Below(new DirectoryInfo(System.IO.Path.Combine(Repository.Root, folder)))
        where Kinds.Contains(file.Extension)
        select new SourceFile(System.IO.Path.GetRelativePath(Repository.Root, file.FullName).Replace('\\', '/'), File.ReadAllLines(file.FullName));

    public bool IsTooLong => Lines.Count > TooLong;

    /// <summary>
    /// Whether the first public type, the one that the file is about, lacks a docstring. Events say what they are by their name
    /// in the past tense and by docs/events.md.
    /// </summary>
    public string? Unexplained()
    {
        var at = Enumerable.Range(0, Lines.Count).FirstOrDefault(line => PublicType().IsMatch(Lines[line]), -1);
        if (at < 0 || System.IO.Path.GetFileName(Path) == "Events.cs")
        {
            return null;
        }

        var above = at - 1;
        while (above >= 0 && Lines[above].StartsWith('['))
        {
            above--;
        }

        return above >= 0 && Lines[above].StartsWith("///", StringComparison.Ordinal) ? null : $"{Path}: {Lines[at]}";
    }

    private static IEnumerable<FileInfo> Below(DirectoryInfo folder) => folder.EnumerateFiles()
        .Concat(folder.EnumerateDirectories().Where(child => !NotOurs.Contains(child.Name)).SelectMany(Below));

    [GeneratedRegex(@"^public (?:(?:sealed|static|abstract|readonly|partial) )*(?:class|record|struct|interface|enum) ")]
    private static partial Regex PublicType();
}
