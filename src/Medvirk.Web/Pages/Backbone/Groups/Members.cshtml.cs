using Medvirk.Domain.Shared;
using Medvirk.Web.Access;
using Medvirk.Web.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Medvirk.Web.Pages.Backbone.Groups;

/// <summary>Who is in the group, and who leads it: all at once, as a list to tick.</summary>
[AllowMembers]
public sealed class MembersModel : GroupPageModel
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public IReadOnlyList<Choice> People { get; private set; } = [];

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

        await LoadPeopleAsync();
        Input = new InputModel { Members = [.. Members.Select(m => m.Id)], LeadId = Members.FirstOrDefault(m => m.Leads)?.Id };
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

        await LoadPeopleAsync();
        var known = People.Select(p => Guid.Parse(p.Value)).ToHashSet();
        if (Input.Members.Any(id => !known.Contains(id)))
        {
            ModelState.AddModelError("Input.Members", T["ui.value.unknown"]);
        }

        if (Input.LeadId is { } lead && !known.Contains(lead))
        {
            ModelState.AddModelError("Input.LeadId", T["ui.value.unknown"]);
        }

        if (!ModelState.IsValid)
        {
            return Invalid();
        }

        var refusal = await PerformAsync(ChangeAsync);
        return refusal is null ? LocalRedirect(GroupLinks.Show(Lang, Initiative.Slug, number)) : Refused(refusal);
    }

    private async Task<Refusal?> ChangeAsync(CancellationToken ct)
    {
        var group = await TrackedAsync(ct);

        // Whoever leads is in it, ticked or not.
        var wanted = Input.Members.Concat(Input.LeadId is { } lead ? [lead] : Array.Empty<Guid>()).ToHashSet();
        var before = group.Members.Select(m => m.PersonId).ToArray();

        // The one who acts comes last: without the lead, the rest would be refused.
        foreach (var id in wanted.Concat(before).Distinct().OrderBy(id => id == Me.PersonId))
        {
            var refusal = wanted.Contains(id) ? group.Add(id, id == Input.LeadId, Me, Now) : group.Remove(id, Me, Now);
            if (refusal is not null)
            {
                return refusal;
            }
        }

        return null;
    }

    private async Task LoadPeopleAsync() =>
        People = [.. (await PeopleAsync()).Select(p => new Choice(p.Id.ToString(), $"{p.Name}, {p.From}"))];

    public sealed class InputModel
    {
        public List<Guid> Members { get; set; } = [];

        public Guid? LeadId { get; set; }
    }
}
