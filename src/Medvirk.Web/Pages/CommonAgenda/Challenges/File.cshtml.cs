using Medvirk.Domain.CommonAgenda.Challenges;
using Medvirk.Web.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Web.Pages.CommonAgenda.Challenges;

/// <summary>
/// The file that goes with a source, to be saved. For members alone: what stands in it may name people, and may not be
/// ours to hand on.
/// </summary>
[AllowMembers]
public sealed class FileModel : RoomPageModel
{
    public async Task<IActionResult> OnGetAsync(int number, int evidence)
    {
        var file = await (
            from challenge in Db.Set<Challenge>()
            join cited in Db.Set<Evidence>() on challenge.Id equals cited.ChallengeId
            join found in Db.Set<EvidenceFile>() on cited.FileId equals found.Id
            where challenge.InitiativeId == Initiative.Id && challenge.Number == number && cited.Number == evidence && cited.WithdrawnAt == null
            select new { found.Name, found.Kind, found.Content }).SingleOrDefaultAsync(Aborted);
        return file is null ? NotFound() : File(file.Content, file.Kind.ContentType(), file.Name);
    }
}
