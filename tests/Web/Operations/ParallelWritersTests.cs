using System.Net;
using Medvirk.Domain.Voices;
using Medvirk.Tests.Testing;
using Medvirk.Tests.Web.Voices;

namespace Medvirk.Tests.Web.Operations;

/// <summary>Many who write at once, on one file too.</summary>
public sealed class ParallelWritersTests
{
    private const int Writers = 50;
    private const int Each = 4;

    [Theory, EveryDatabase]
    public async Task Fifty_writers_at_once_are_each_told_yes_and_each_kept(TestDatabase database)
    {
        var initiative = await (await TestWorld.OnAsync(database)).FoundAsync();
        var codes = await Task.WhenAll(Enumerable.Range(0, Writers).Select(writer => WriteAsync(initiative, writer)));
        var stored = (await TellUs.StoredAsync(initiative)).ToDictionary(voice => voice.ReceiptHash, voice => voice.About);
        Assert.Equal(Writers * Each, stored.Count);
        foreach (var (about, code) in codes.SelectMany(some => some))
        {
            Assert.True(ReceiptCode.TryRead(code, out var read));
            Assert.Equal(about, stored[read.Hash]);
        }
    }

    private static async Task<List<(string About, string Code)>> WriteAsync(TestInitiative initiative, int writer)
    {
        var codes = new List<(string, string)>();
        for (var time = 0; time < Each; time++)
        {
            var about = $"Skriver {writer}, gang {time}";
            var receipt = await (await TellUs.FillInAsync(initiative, about)).SubmitAsync();
            Assert.Equal(HttpStatusCode.OK, receipt.Status);
            codes.Add((about, TellUs.CodeOn(receipt)));
        }

        return codes;
    }
}
