using System.Globalization;
using System.Text;
using CsCheck;
using Medvirk.Interchange.Csv;
using Xunit;

namespace Medvirk.Tests.Interchange.Csv;

public sealed class CsvFileTests
{
    private const string Danish = "Periode;Område;Værdi\r\n2023;Nørrebro – øst;12,4\r\n2024;\"Ærø; vest\";0\r\n";

    public static TheoryData<string, byte[]> Encodings => new()
    {
        { "utf-8", Encoding.UTF8.GetBytes(Danish) },
        { "utf-8", [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Danish)] },
        { "utf-16", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Danish)] },
        { "utf-16BE", [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(Danish)] },
        { "windows-1252", CsvEncoding.Windows1252.GetBytes(Danish) },
    };

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Danish_letters_are_read_in_every_encoding(string encoding, byte[] bytes)
    {
        using var file = Open(bytes);
        Assert.Equal(encoding, file.Encoding.WebName);
        Assert.Equal(["Periode", "Område", "Værdi"], file.Columns);
        var rows = file.Rows().ToArray();
        Assert.Equal(["2023", "Nørrebro – øst", "12,4"], rows[0].Fields);
        Assert.Equal(["2024", "Ærø; vest", "0"], rows[1].Fields);
    }

    [Theory]
    [InlineData(';')]
    [InlineData(',')]
    [InlineData('\t')]
    public void The_separator_is_found_out(char separator)
    {
        using var file = Open(string.Join('\n', new[] { "periode|værdi", "2023|\"12,4\"", "2024|\"13,1\"", "2025|7" }).Replace('|', separator));
        Assert.Equal(separator, file.Separator);
        Assert.Equal(["2023", "12,4"], file.Rows().First().Fields);
    }

    [Fact]
    public void A_decimal_comma_is_not_taken_for_a_separator()
    {
        using var file = Open("periode;værdi\n2023;12,4\n2024;13,1\n2025;9,9\n");
        Assert.Equal(';', file.Separator);
        Assert.Equal(["2024", "13,1"], file.Rows().ElementAt(1).Fields);
    }

    [Fact]
    public void One_column_is_a_table_too()
    {
        using var file = Open("periode\n2023\n2024\n");
        Assert.Equal(2, file.Rows().Count());
    }

    [Fact]
    public void Lines_are_counted_as_an_editor_counts_them()
    {
        using var file = Open("a;b\n1;\"x\ny\"\n\n2;z\n");
        Assert.Equal([2L, 5L], file.Rows().Select(r => r.Line));
    }

    [Fact]
    public void A_row_with_too_few_or_too_many_fields_is_named_and_the_rest_is_read()
    {
        using var file = Open("a;b\n1;2\n3\n4;5;6\n7;8;\n9;10\n");
        var rows = file.Rows().ToArray();
        Assert.Equal([null, CsvFaultKind.FieldCount, CsvFaultKind.FieldCount, null, null], rows.Select(r => r.Fault?.Kind));
        Assert.Equal((3L, 1L, 2L), (rows[1].Fault!.Line, rows[1].Fault!.Found, rows[1].Fault!.Allowed));
        Assert.Equal((4L, 3L, 2L), (rows[2].Fault!.Line, rows[2].Fault!.Found, rows[2].Fault!.Allowed));
    }

    [Fact]
    public void An_unclosed_quote_is_named_by_its_line()
    {
        using var file = Open("a;b\n1;2\n3;\"fire\n5;6\n");
        var fault = Assert.Single(file.Rows(), r => r.Fault is not null).Fault!;
        Assert.Equal((CsvFaultKind.BrokenQuote, 3L), (fault.Kind, fault.Line));
    }

    [Fact]
    public void An_unclosed_quote_in_a_large_file_does_not_fill_the_memory()
    {
        using var file = Open("a;b\n1;\"" + new string('x', 5_000_000));
        Assert.Equal(CsvFaultKind.BrokenQuote, Assert.Single(file.Rows()).Fault!.Kind);
    }

    [Theory]
    [InlineData("", CsvFaultKind.Empty)]
    [InlineData("\r\n\r\n", CsvFaultKind.Empty)]
    [InlineData(";;\n", CsvFaultKind.Empty)]
    [InlineData("PK\u0003\u0004rest", CsvFaultKind.Workbook)]
    [InlineData("a;b\0c", CsvFaultKind.NotText)]
    public void What_is_no_table_is_refused(string text, CsvFaultKind kind)
    {
        Assert.Null(CsvFile.Open(new MemoryStream(Encoding.Latin1.GetBytes(text)), CsvLimits.Default, out var fault));
        Assert.Equal(kind, fault!.Kind);
    }

    [Fact]
    public void Limits_are_kept_and_said()
    {
        var limits = new CsvLimits(Bytes: 60, Rows: 2, Columns: 3, FieldLength: 5);
        Assert.Equal(CsvFaultKind.TooLarge, Refusal(new string('a', 61), limits));
        Assert.Equal(CsvFaultKind.TooManyColumns, Refusal("a;b;c;d\n1;2;3;4\n", limits));
        using var rows = Open("a;b\n1;2\n3;4\n5;6\n7;8\n", limits);
        Assert.Equal([null, null, CsvFaultKind.TooManyRows], rows.Rows().Select(r => r.Fault?.Kind));
        using var field = Open("a;b\n1;22\n3;444444\n", limits);
        Assert.Equal((CsvFaultKind.FieldTooLong, 3L, 2), field.Rows().Where(r => r.Fault is not null).Select(r => (r.Fault!.Kind, r.Line, r.Fault.Column)).Single());
    }

    [Fact]
    public void No_bytes_make_it_throw_or_hang() =>
        Gen.Byte.Array[0, 300].Sample(bytes =>
        {
            using var file = CsvFile.Open(new MemoryStream(bytes), CsvLimits.Default, out var fault);
            Assert.True(file is null == fault is not null);
            _ = file?.Rows().Take(1000).Count();
        });

    private static CsvFaultKind? Refusal(string text, CsvLimits limits)
    {
        using var file = CsvFile.Open(new MemoryStream(Encoding.UTF8.GetBytes(text)), limits, out var fault);
        return fault?.Kind;
    }

    private static CsvFile Open(string text, CsvLimits? limits = null) => Open(Encoding.UTF8.GetBytes(text), limits);

    private static CsvFile Open(byte[] bytes, CsvLimits? limits = null)
    {
        var file = CsvFile.Open(new MemoryStream(bytes), limits ?? CsvLimits.Default, out var fault);
        Assert.Null(fault);
        return file!;
    }
}
