using System.Text;

namespace Medvirk.Web.Pages.Public.CommonAgenda.Versions;

/// <summary>A version as a Markdown file: every part with its plain version under it.</summary>
public sealed class MarkdownModel : FileModel
{
    protected override string MediaType => "text/markdown; charset=utf-8";

    protected override string Ending => "md";

    protected override byte[] Write(PublicAgenda agenda)
    {
        var blocks = new List<string> { $"# {Initiative.Name}" };
        blocks.AddRange(AgendaPaper.Under(agenda, T));
        foreach (var part in agenda.Parts)
        {
            blocks.Add($"## {AgendaPaper.TitleOf(part, T)}");
            blocks.Add(part.Text);
            if (part.Plain.Length > 0)
            {
                blocks.Add($"### {T["agenda.plain"]}");
                blocks.Add(part.Plain);
            }
        }

        return Encoding.UTF8.GetBytes(string.Join("\n\n", blocks.Where(block => block.Length > 0)) + "\n");
    }
}
