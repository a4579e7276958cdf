using System.Globalization;
using System.Text;
using Medvirk.Data.CommonAgenda;
using Medvirk.Domain.CommonAgenda;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Web.Pages.Public.CommonAgenda.Versions;

/// <summary>A version as a Markdown file: every part with its plain version under it.</summary>
public sealed class MarkdownModel : PublicPageModel
{
    public async Task<IActionResult> OnGetAsync(int number, CancellationToken ct) =>
        await Db.Set<PublicVersion>().Where(v => v.InitiativeId == Initiative.Id && v.Number == number).Select(v => v.Text).SingleOrDefaultAsync(ct) is { } text
            ? File(Encoding.UTF8.GetBytes(Write(text, number)), "text/markdown; charset=utf-8", string.Create(CultureInfo.InvariantCulture, $"{Initiative.Slug}-version-{number}.md"))
            : NotFound();

    private string Write(string canonical, int number)
    {
        var blocks = new List<string> { $"# {Initiative.Name}", T["agenda.markdown.version", number] };
        foreach (var part in CanonicalAgenda.Read(canonical))
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
