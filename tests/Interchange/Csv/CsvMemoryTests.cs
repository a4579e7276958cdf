using System.Globalization;
using System.Text;
using Medvirk.Interchange.Csv;

namespace Medvirk.Tests.Interchange.Csv;

/// <summary>Memory is counted for the whole process, so nothing else may run meanwhile.</summary>
[CollectionDefinition(DisableParallelization = true)]
public sealed class MeasuredAlone;

[Collection<MeasuredAlone>]
public sealed class CsvMemoryTests
{
    [Fact]
    public void A_hundred_thousand_rows_are_read_in_flat_memory()
    {
        var text = new StringBuilder("periode;område;værdi\n");
        for (var i = 0; i < 100_000; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"2024;område {i % 50};{i},5\n");
        }

        var bytes = Encoding.UTF8.GetBytes(text.ToString());
        var before = GC.GetTotalMemory(forceFullCollection: true);
        using var file = CsvFile.Open(new MemoryStream(bytes), CsvLimits.Default, out var fault);
        Assert.Null(fault);
        var (count, most) = (0, 0L);
        foreach (var row in file!.Rows())
        {
            Assert.Null(row.Fault);
            if (++count % 20_000 == 0)
            {
                most = Math.Max(most, GC.GetTotalMemory(forceFullCollection: true) - before);
            }
        }

        Assert.Equal(100_000, count);
        Assert.InRange(most, long.MinValue, 1_500_000);
    }
}
