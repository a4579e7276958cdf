using Medvirk.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace Medvirk.Web.Pages.Backbone.Groups;

/// <summary>One group: what it is for, how often it meets, who is in it.</summary>
[AllowMembers]
public sealed class ShowModel : GroupPageModel
{
    public bool IsIn => Group.EndedAt is null && Group.Members.Any(m => m.PersonId == Me.PersonId);

    public async Task<IActionResult> OnGetAsync(int number) => await LoadAsync(number) ? Page() : NotFound();
}
