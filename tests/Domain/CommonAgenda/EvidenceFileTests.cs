using System.IO.Compression;
using System.Text;
using Medvirk.Domain.CommonAgenda.Challenges;
using Xunit;

namespace Medvirk.Tests.Domain.CommonAgenda;

/// <summary>A file is taken for what its content is, not for what its name says.</summary>
public sealed class EvidenceFileTests
{
    private static readonly byte[] Pdf = "%PDF-1.7\n%\u00e2\u00e3"u8.ToArray();
    private static readonly byte[] Plain = Encoding.UTF8.GetBytes("år;tal\r\n2024;7\tæøå");

    [Fact]
    public void What_its_content_shows_it_to_be_is_taken()
    {
        foreach (var (name, content, kind) in new[]
        {
            ("rapport.pdf", Pdf, FileKind.Pdf), ("RAPPORT.PDF", Pdf, FileKind.Pdf), ("tal.csv", Plain, FileKind.Csv), ("noter.txt", Plain, FileKind.Txt),
            ("brev.docx", Zip("[Content_Types].xml", "word/document.xml"), FileKind.Docx), ("ark.xlsx", Zip("[Content_Types].xml", "xl/workbook.xml"), FileKind.Xlsx),
        })
        {
            var file = EvidenceFile.Take(Given.Initiative, name, content, out var fault);
            Assert.Null(fault);
            Assert.Equal((kind, content.Length, name), (file!.Kind, file.Size, file.Name));
        }
    }

    [Fact]
    public void What_is_something_else_than_its_name_says_is_not_taken()
    {
        foreach (var (name, content, fault) in new[]
        {
            ("program.exe", Plain, FileFault.UnknownKind), ("ingen", Plain, FileFault.UnknownKind), ("side.html", Plain, FileFault.UnknownKind),
            ("foto.png", Plain, FileFault.Picture), ("foto.JPEG", Plain, FileFault.Picture),
            ("rapport.pdf", Plain, FileFault.OtherContent), ("noter.txt", Pdf, FileFault.OtherContent), ("noter.txt", [], FileFault.OtherContent),
            ("tal.csv", "MZ\0\0"u8.ToArray(), FileFault.OtherContent), ("brev.docx", Zip("[Content_Types].xml", "xl/workbook.xml"), FileFault.OtherContent),
            ("brev.docx", "PK\u0003\u0004 og så ikke mere"u8.ToArray(), FileFault.OtherContent),
            ("brev.docx", Zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin"), FileFault.OtherContent),
            ("stor.txt", [.. Enumerable.Repeat((byte)'x', EvidenceFile.MostBytes + 1)], FileFault.TooLarge),
        })
        {
            Assert.Null(EvidenceFile.Take(Given.Initiative, name, content, out var said));
            Assert.Equal(fault, said);
        }
    }

    [Fact]
    public void A_name_keeps_no_folders_and_is_cut_at_the_front()
    {
        Assert.Equal("noter.txt", EvidenceFile.Take(Given.Initiative, "C:\\hemmeligt\\../noter.txt", Plain, out _)!.Name);
        Assert.Equal(EvidenceFile.NameLength, EvidenceFile.Take(Given.Initiative, new string('a', 500) + ".txt", Plain, out _)!.Name.Length);
    }

    [Theory]
    [InlineData("https://x.example/a?b=c", true)]
    [InlineData("http://x.example", true)]
    [InlineData("javascript:alert(1)", false)]
    [InlineData("/lokal", false)]
    [InlineData("https://mig:kode@x.example", false)]
    [InlineData("x.example", false)]
    public void A_link_is_one_that_can_be_followed(string link, bool isLink) => Assert.Equal(isLink, Evidence.IsLink(link));

    private static byte[] Zip(params string[] names)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var name in names)
            {
                zip.CreateEntry(name);
            }
        }

        return bytes.ToArray();
    }
}
