using System.Globalization;
using System.Text;
using Medvirk.Data.CommonAgenda;
using Medvirk.Domain.CommonAgenda;
using Medvirk.Web.Pages.CommonAgenda;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Web.Pages.Public.CommonAgenda.Versions;

/// <summary>A version as a Markdown file: every part with its plain version under it.</summary>
public sealed class MarkdownModel : PublicPageModel
{
    public async Task<IActionResult> OnGetAsync(VersionNumber number, CancellationToken ct) =>
        await Db.Set<PublicVersion>().SingleOrDefaultAsync(v => v.InitiativeId == Initiative.Id && v.Number == number.Whole && v.Edition == number.Edition, ct) is { } version
            ? File(Encoding.UTF8.GetBytes(Write(version)), "text/markdown; charset=utf-8", string.Create(CultureInfo.InvariantCulture, $"{Initiative.Slug}-version-{number}.md"))
            : NotFound();

    private string Write(PublicVersion version)
    {
        var blocks = new List<string> { $"# {Initiative.Name}", T["agenda.markdown.version", version.Name, AgendaText.State(T, version)] };
        foreach (var part in CanonicalAgenda.Read(version.Text))
        {
            blocks.Add($"## {(part.Title.Length > 0 ? part.Title : T.Of(part.Kind))}");
            blocks.Add(part.Text);
            if (part.Plain.Length > 0)
            {
                blocks.Add($"### {T["agenda.plain"]}");
                blocks.Add(part.Plain);
            }
        }

        return string.Join("\n\n", blocks.Where(block => block.Length > 0)) + "\n";
    }
}
