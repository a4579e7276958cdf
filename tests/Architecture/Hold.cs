namespace Medvirk.Tests.Architecture;

/// <summary>What a rule found, told line by line.</summary>
internal static class Hold
{
    /// <summary>Fails with everything that was found.</summary>
    public static void Nothing(IEnumerable<string> found) => Same([], found);

    /// <summary>Fails with what was found beyond the list, and with what the list names in vain.</summary>
    public static void Same(IReadOnlyCollection<string> listed, IEnumerable<string> found)
    {
        var all = found.ToArray();
        var wrong = all.Except(listed).Select(name => "not allowed: " + name).Concat(listed.Except(all).Select(name => "listed in vain: " + name)).ToArray();
        Assert.True(wrong.Length == 0, string.Join('\n', wrong));
    }
}
