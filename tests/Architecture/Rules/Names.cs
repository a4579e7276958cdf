using ArchUnitNET.Domain;

namespace Medvirk.Tests.Architecture.Rules;

/// <summary>What a type's full name tells: who wrote it down, and in which room.</summary>
internal static class Names
{
    /// <summary>The type as written in a file: what the compiler makes of lambdas and asynchronous methods belongs to it.</summary>
    public static string Written(IType type) => type.FullName.Split('+', '/')[0];

    /// <summary>The part of the name after the root: <c>Voices.Voice</c>; null for a type elsewhere.</summary>
    public static string? Below(IType type, string root) =>
        Written(type) is { } name && name.StartsWith(root + ".", StringComparison.Ordinal) ? name[(root.Length + 1)..] : null;

    /// <summary>The folder below the root, as <c>Voices</c>; null for a type elsewhere, or in the root itself.</summary>
    public static string? Folder(IType type, string root) =>
        Below(type, root)?.Split('.') is { Length: > 1 } parts ? parts[0] : null;
}
