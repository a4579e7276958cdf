using Medvirk.Web.Access;
using Medvirk.Web.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Medvirk.Web.Pages.Backbone.Groups;

/// <summary>Who looks after a group says anew what it is for and how often it meets.</summary>
[AllowMembers]
public sealed class EditModel : GroupPageModel
{
    [BindProperty]
    public GroupInput Input { get; set; } = new();

    public IReadOnlyList<Choice> Intervals => Meets.Choices(T, Group.MeetsEveryDays);

    public async Task<IActionResult> OnGetAsync(int number)
    {
        if (!await LoadAsync(number))
        {
            return NotFound();
        }

        if (!MayLead)
        {
            return StatusCode(StatusCodes.Status403Forbidden);
        }

        Input = new GroupInput { Name = Group.Name, Purpose = Group.Purpose, MeetsEveryDays = Group.MeetsEveryDays };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int number)
    {
        if (!await LoadAsync(number))
        {
            return NotFound();
        }

        if (!Group.IsLedBy(Me))
        {
            return StatusCode(StatusCodes.Status403Forbidden);
        }

        if (!ModelState.IsValid)
        {
            return Invalid();
        }

        var refusal = await PerformAsync(async ct =>
            (await TrackedAsync(ct)).Describe(Input.Name!, Input.Purpose!, Input.MeetsEveryDays!.Value, Me, Now));
        return refusal is null ? LocalRedirect(GroupLinks.Show(Lang, Initiative.Slug, number)) : Refused(refusal);
    }
}
