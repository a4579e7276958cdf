using System.Globalization;
using Medvirk.Domain.CommonAgenda;
using Microsoft.AspNetCore.Mvc;

namespace Medvirk.Web.Pages.Public.CommonAgenda.Versions;

/// <summary>A version as a file.</summary>
public abstract class FileModel : PublicPageModel
{
    public async Task<IActionResult> OnGetAsync(VersionNumber number) =>
        await new PublicAgendaReader(Db, T).ReadAsync(Initiative.Id, number) is { } agenda
            ? File(Write(agenda), MediaType, string.Create(CultureInfo.InvariantCulture, $"{Initiative.Slug}-version-{number}.{Ending}"))
            : NotFound();

    protected abstract string MediaType { get; }

    /// <summary>How the file's name ends.</summary>
    protected abstract string Ending { get; }

    protected abstract byte[] Write(PublicAgenda agenda);
}
