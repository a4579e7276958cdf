using System.Globalization;
using System.Text;

namespace Medvirk.Interchange.Documents.Writing;

/// <summary>The parts of a Word file that are the same for every paper, save for its language and title.</summary>
internal static class WordPaperParts
{
    public const string CoreMediaType = "application/vnd.openxmlformats-package.core-properties+xml";

    private const string Space = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    /// <summary>The number of the page, reckoned by Word.</summary>
    public const string Footer =
        "<w:ftr " + Space + "><w:p><w:pPr><w:pStyle w:val=\"Footer\"/><w:jc w:val=\"center\"/></w:pPr>"
        + "<w:fldSimple w:instr=\" PAGE \"><w:r><w:t>1</w:t></w:r></w:fldSimple></w:p></w:ftr>";

    public static string Tag(PaperLanguage language) => language == PaperLanguage.Danish ? "da-DK" : "en-GB";

    /// <summary>Title, language and time. Nobody's name: a file is handed on.</summary>
    public static string Core(Paper paper)
    {
        var made = paper.Made.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
        return "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
            + " xmlns:dcterms=\"http://purl.org/dc/terms/\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">"
            + $"<dc:title>{System.Security.SecurityElement.Escape(PaperText.OneLine(paper.Title))}</dc:title><dc:language>{Tag(paper.Language)}</dc:language>"
            + $"<dcterms:created xsi:type=\"dcterms:W3CDTF\">{made}</dcterms:created><dcterms:modified xsi:type=\"dcterms:W3CDTF\">{made}</dcterms:modified></cp:coreProperties>";
    }

    /// <summary>Laid out as by Word of 2013 and later, not as by one that is twenty years old.</summary>
    public static string Settings(PaperLanguage language) =>
        $"<w:settings {Space}><w:compat><w:compatSetting w:name=\"compatibilityMode\" w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/></w:compat>"
        + $"<w:themeFontLang w:val=\"{Tag(language)}\" w:bidi=\"ar-SA\"/></w:settings>";

    /// <summary>Built-in styles by their own names, so that Word's navigation, contents and readers aloud know them.</summary>
    public static string Styles(PaperLanguage language)
    {
        var styles = new StringBuilder($"<w:styles {Space}><w:docDefaults><w:rPrDefault><w:rPr>"
            + "<w:rFonts w:ascii=\"Calibri\" w:hAnsi=\"Calibri\" w:eastAsia=\"Calibri\" w:cs=\"Arial\"/><w:sz w:val=\"23\"/><w:szCs w:val=\"23\"/>"
            + $"<w:lang w:val=\"{Tag(language)}\" w:eastAsia=\"{Tag(language)}\" w:bidi=\"ar-SA\"/></w:rPr></w:rPrDefault>"
            + "<w:pPrDefault><w:pPr><w:spacing w:after=\"140\" w:line=\"288\" w:lineRule=\"auto\"/></w:pPr></w:pPrDefault></w:docDefaults>"
            + "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/><w:qFormat/></w:style>"
            + "<w:style w:type=\"character\" w:default=\"1\" w:styleId=\"DefaultParagraphFont\"><w:name w:val=\"Default Paragraph Font\"/></w:style>"
            + "<w:style w:type=\"table\" w:default=\"1\" w:styleId=\"TableNormal\"><w:name w:val=\"Normal Table\"/><w:tblPr><w:tblInd w:w=\"0\" w:type=\"dxa\"/>"
            + "<w:tblCellMar><w:top w:w=\"40\" w:type=\"dxa\"/><w:left w:w=\"108\" w:type=\"dxa\"/><w:bottom w:w=\"40\" w:type=\"dxa\"/><w:right w:w=\"108\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr></w:style>");
        Paragraph("Title", "Title", "<w:spacing w:after=\"120\" w:line=\"240\" w:lineRule=\"auto\"/>", "<w:b/><w:bCs/><w:sz w:val=\"52\"/><w:szCs w:val=\"52\"/>");
        Paragraph("Subtitle", "Subtitle", "<w:spacing w:after=\"60\"/>", "<w:color w:val=\"404040\"/>");
        foreach (var (level, size) in new[] { (1, 36), (2, 30), (3, 26), (4, 23), (5, 23), (6, 23) })
        {
            Paragraph(
                $"Heading{level}", $"heading {level}", $"<w:keepNext/><w:keepLines/><w:spacing w:before=\"{400 - (level * 40)}\" w:after=\"100\" w:line=\"252\" w:lineRule=\"auto\"/><w:outlineLvl w:val=\"{level - 1}\"/>",
                $"<w:b/><w:bCs/><w:sz w:val=\"{size}\"/><w:szCs w:val=\"{size}\"/>");
        }

        Paragraph("ListParagraph", "List Paragraph", "<w:spacing w:after=\"70\"/>", "");
        Paragraph("Quote", "Quote", "<w:pBdr><w:left w:val=\"single\" w:sz=\"18\" w:space=\"8\" w:color=\"808080\"/></w:pBdr>", "<w:i/><w:iCs/>");
        Paragraph("Lines", "Lines", "", "<w:rFonts w:ascii=\"Consolas\" w:hAnsi=\"Consolas\" w:cs=\"Courier New\"/><w:sz w:val=\"20\"/><w:szCs w:val=\"20\"/>");
        Paragraph("Divider", "Divider", "<w:pBdr><w:bottom w:val=\"single\" w:sz=\"6\" w:space=\"1\" w:color=\"808080\"/></w:pBdr>", "");
        Paragraph("Footer", "footer", "", "<w:sz w:val=\"18\"/><w:szCs w:val=\"18\"/>");
        return styles
            .Append("<w:style w:type=\"character\" w:styleId=\"Hyperlink\"><w:name w:val=\"Hyperlink\"/><w:rPr><w:color w:val=\"0B5563\"/><w:u w:val=\"single\"/></w:rPr></w:style>")
            .Append("<w:style w:type=\"character\" w:customStyle=\"1\" w:styleId=\"LinesChar\"><w:name w:val=\"Lines Char\"/><w:rPr><w:rFonts w:ascii=\"Consolas\" w:hAnsi=\"Consolas\" w:cs=\"Courier New\"/></w:rPr></w:style>")
            .Append("<w:style w:type=\"table\" w:styleId=\"TableGrid\"><w:name w:val=\"Table Grid\"/><w:basedOn w:val=\"TableNormal\"/><w:pPr><w:spacing w:after=\"0\"/></w:pPr><w:tblPr><w:tblBorders>")
            .AppendJoin("", new[] { "top", "left", "bottom", "right", "insideH", "insideV" }.Select(side => $"<w:{side} w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"808080\"/>"))
            .Append("</w:tblBorders></w:tblPr></w:style></w:styles>")
            .ToString();

        void Paragraph(string id, string name, string paragraph, string run) => styles.Append(
            CultureInfo.InvariantCulture,
            $"<w:style w:type=\"paragraph\"{(id is "Lines" or "Divider" ? " w:customStyle=\"1\"" : "")} w:styleId=\"{id}\"><w:name w:val=\"{name}\"/><w:basedOn w:val=\"Normal\"/>"
            + $"{(id.StartsWith("Heading", StringComparison.Ordinal) ? "<w:next w:val=\"Normal\"/>" : "")}<w:qFormat/><w:pPr>{paragraph}</w:pPr><w:rPr>{run}</w:rPr></w:style>");
    }
}
