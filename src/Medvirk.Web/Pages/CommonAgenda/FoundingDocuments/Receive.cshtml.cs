using System.ComponentModel.DataAnnotations;
using System.Security.Cryptography;
using System.Text;
using Medvirk.Domain.Backbone;
using Medvirk.Domain.CommonAgenda;
using Medvirk.Domain.Shared;
using Medvirk.Interchange.Documents;
using Medvirk.Web.Access;
using Medvirk.Web.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Web.Pages.CommonAgenda.FoundingDocuments;

/// <summary>The agenda begins from a founding paper: a file, or text that is pasted.</summary>
[Allow(Role.Secretariat)]
public sealed class ReceiveModel : RoomPageModel
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public IReadOnlyList<Crumb> Crumbs => this.AgendaCrumbs(new Crumb(T["begin.title"]));

    public async Task<IActionResult> OnGetAsync() =>
        await Db.Set<Agenda>().AnyAsync(a => a.InitiativeId == Initiative.Id, Aborted)
            ? LocalRedirect(AgendaLinks.Draft(Lang, Initiative.Slug))
            : Page();

    public async Task<IActionResult> OnPostAsync()
    {
        var hasFile = Input.File is not null;
        var hasText = !string.IsNullOrWhiteSpace(Input.Pasted);
        if (hasFile == hasText && ModelState.IsValid)
        {
            ModelState.AddModelError(hasFile ? "Input.Pasted" : "Input.File", T[hasFile ? "begin.both" : "begin.neither"]);
        }

        if (!ModelState.IsValid)
        {
            return Invalid();
        }

        try
        {
            var (name, bytes) = hasFile ? await FileAsync(Input.File!) : (T["begin.pasted.name"], Encoding.UTF8.GetBytes(Input.Pasted!));
            var document = hasFile ? DocumentReader.Read(name, bytes) : DocumentReader.ReadPasted(Input.Pasted!);
            var received = await PerformAsync<Guid>(ct => ReceiveAsync(name, bytes, document, ct));
            return received.IsRefused ? Refused(received.Refusal) : LocalRedirect(AgendaLinks.Sort(Lang, Initiative.Slug, received.Made));
        }
        catch (DocumentException unreadable)
        {
            ModelState.AddModelError(hasFile ? "Input.File" : "Input.Pasted", T.Of(unreadable.Fault));
            return Invalid();
        }
    }

    /// <summary>The same paper sent twice is received once.</summary>
    private async Task<Result<Guid>> ReceiveAsync(string name, byte[] bytes, Document document, CancellationToken ct)
    {
        var digest = Convert.ToHexStringLower(SHA256.HashData(bytes));
        if (await Db.Set<FoundingDocument>().FirstOrDefaultAsync(d => d.InitiativeId == Initiative.Id && d.Digest == digest, ct) is { } before)
        {
            return before.Id;
        }

        var leftOut = document.LeftOut.Pictures + document.LeftOut.Comments + document.LeftOut.HeadersAndFooters;
        var received = FoundingDocument.Receive(Initiative.Id, name, digest, [.. SectionsOf(document)], leftOut, Me, Now);
        if (received.IsRefused)
        {
            return received.Refusal;
        }

        Db.Add(received.Made);
        return received.Made.Id;
    }

    private static IEnumerable<FoundingSection> SectionsOf(Document document)
    {
        if (document.Title is not null || document.Front.Length > 0)
        {
            yield return new FoundingSection(document.Title ?? "", 1, document.Front, IsFront: true);
        }

        foreach (var section in document.Sections)
        {
            yield return new FoundingSection(section.Heading, section.Level, section.Text);
        }
    }

    private async Task<(string Name, byte[] Bytes)> FileAsync(IFormFile file)
    {
        if (file.Length > DocumentReader.FileBytes)
        {
            throw new DocumentException(DocumentFault.TooLarge);
        }

        using var bytes = new MemoryStream((int)file.Length);
        await file.CopyToAsync(bytes, Aborted);
        var name = Path.GetFileName(file.FileName);
        return (name.Length <= FoundingDocument.NameLength ? name : name[^FoundingDocument.NameLength..], bytes.ToArray());
    }

    public sealed class InputModel
    {
        public IFormFile? File { get; set; }

        [StringLength(DocumentReader.TextLength, ErrorMessage = "ui.value.long")]
        public string? Pasted { get; set; }
    }
}
