using Medvirk.Domain.SharedMeasurement;
using Xunit;

namespace Medvirk.Tests.Domain.SharedMeasurement;

public sealed class CodeTextTests
{
    [Theory]
    [InlineData("Minimum standard (HHSRS)", "minimum-standard-hhsrs")]
    [InlineData("Ærø & vest", "aeroe-vest")]
    [InlineData("Århus", "aarhus")]
    [InlineData("Café Olé", "cafe-ole")]
    [InlineData("  --x--  ", "x")]
    [InlineData("😀", "code")]
    [InlineData("北京", "code")]
    [InlineData("Decile 10 (most deprived)", "decile-10-most-deprived")]
    public void Labels_become_codes(string label, string code)
    {
        Assert.Equal(code, CodeText.Of(label, _ => false));
        Assert.True(CellKey.IsCode(code));
    }

    [Fact]
    public void A_taken_code_gets_a_number()
    {
        HashSet<string> taken = ["nord", "nord-2"];
        Assert.Equal("nord-3", CodeText.Of("Nord", taken.Contains));
    }

    [Fact]
    public void A_long_label_gives_a_code_that_fits_even_with_a_number()
    {
        var code = CodeText.Of(new string('a', 500), c => c.Length == CellKey.CodeLength - 10);
        Assert.True(CellKey.IsCode(code));
    }
}
