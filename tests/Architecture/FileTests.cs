using Medvirk.Tests.Architecture.Rules;

namespace Medvirk.Tests.Architecture;

public sealed class FileTests(ITestOutputHelper output)
{
    [Fact]
    public void No_file_is_too_long()
    {
        var files = SourceFile.All().ToArray();
        foreach (var file in files.Where(file => file.Lines.Count > SourceFile.LookAgain).OrderByDescending(file => file.Lines.Count))
        {
            output.WriteLine($"Look again: {file.Path} has {file.Lines.Count} lines.");
        }

        Assert.NotEmpty(files);
        Hold.Nothing(files.Where(file => file.IsTooLong).Select(file => $"{file.Path}: {file.Lines.Count} lines"));
    }

    [Fact]
    public void A_file_of_301_lines_is_too_long()
    {
        Assert.True(new SourceFile("src/Long.cs", [.. Enumerable.Repeat("", 301)]).IsTooLong);
        Assert.False(new SourceFile("src/Long.cs", [.. Enumerable.Repeat("", 300)]).IsTooLong);
    }

    [Fact]
    public void A_file_says_what_its_public_type_is() =>
        Hold.Nothing(SourceFile.All()
            .Where(file => file.Path.StartsWith("src/", StringComparison.Ordinal) && file.Path.EndsWith(".cs", StringComparison.Ordinal))
            .Select(file => file.Unexplained()).OfType<string>());

    [Theory]
    [InlineData("/// <summary>Says it.</summary>|public sealed class Said;", true)]
    [InlineData("/// <summary>Says it.</summary>|[Obsolete]|public static partial class Said", true)]
    [InlineData("internal sealed class Ours;", true)]
    [InlineData("// No docstring.|public sealed record Unsaid(int Number);", false)]
    [InlineData("[Obsolete]|public enum Unsaid", false)]
    public void A_public_type_without_a_docstring_is_found(string text, bool isExplained) =>
        Assert.Equal(isExplained, new SourceFile("src/Sample.cs", text.Split('|')).Unexplained() is null);
}
