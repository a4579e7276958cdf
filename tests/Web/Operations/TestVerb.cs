using Medvirk.Tests.Testing;
using Medvirk.Web.Hosting;
using Medvirk.Web.Verbs;

namespace Medvirk.Tests.Web.Operations;

/// <summary>A verb, run as on the command line.</summary>
internal static class TestVerb
{
    public static Task<VerbAnswer> RunAsync(TestWorld world, params string[] args) => RunAsync(world.Settings, args);

    /// <summary>One that needs no installation.</summary>
    public static Task<VerbAnswer> RunAsync(params string[] args) => RunAsync(new Settings(Settings.DefaultUrls, "data", null, null), args);

    public static async Task<VerbAnswer> RunAsync(Settings settings, params string[] args)
    {
        await using var output = new StringWriter();
        await using var error = new StringWriter();
        var code = await CommandLine.RunAsync(args, new VerbContext(settings, output, error));
        return new VerbAnswer(code, output.ToString(), error.ToString());
    }
}

/// <param name="Code">The exit code.</param>
/// <param name="Output">What it answered.</param>
/// <param name="Error">Why it was not done.</param>
internal sealed record VerbAnswer(int Code, string Output, string Error);
