using System.ComponentModel.DataAnnotations;
using Medvirk.Domain.Backbone;
using Medvirk.Domain.Shared;
using Medvirk.Web.Access;
using Medvirk.Web.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Group = Medvirk.Domain.Backbone.Group;

namespace Medvirk.Web.Pages.Backbone.Groups;

/// <summary>The secretariat forms a group.</summary>
[Allow(Role.Secretariat)]
public sealed class FormModel : GroupPageModel
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public IReadOnlyList<Choice> People { get; private set; } = [];

    public IReadOnlyList<Choice> Intervals => Meets.Choices(T, null);

    public new IReadOnlyList<Crumb> Crumbs =>
    [
        new(Initiative.Name, SiteLinks.Work(Lang, Initiative.Slug)),
        new(T["partners.title"], BackboneLinks.Partners(Lang, Initiative.Slug)),
        new(T["groups.title"], GroupLinks.Index(Lang, Initiative.Slug)),
        new(T["groups.form.title"]),
    ];

    public Task OnGetAsync() => LoadPeopleAsync();

    public async Task<IActionResult> OnPostAsync()
    {
        await LoadPeopleAsync();
        if (Input.LeadId is { } lead && People.All(p => p.Value != lead.ToString()))
        {
            ModelState.AddModelError("Input.LeadId", T["ui.value.unknown"]);
        }

        if (!ModelState.IsValid)
        {
            return Invalid();
        }

        var formed = await PerformAsync<Group>(FormAsync);
        return formed.IsRefused ? Refused(formed.Refusal) : LocalRedirect(GroupLinks.Show(Lang, Initiative.Slug, formed.Made.Number));
    }

    private async Task<Result<Group>> FormAsync(CancellationToken ct)
    {
        var name = Text.Clean(Input.Name!);
        if (await Db.Set<Group>().AnyAsync(g => g.InitiativeId == Initiative.Id && g.EndedAt == null && g.Name == name, ct))
        {
            return BackboneRefusals.GroupNameTaken;
        }

        var number = (await Db.Set<Group>().Where(g => g.InitiativeId == Initiative.Id).MaxAsync(g => (int?)g.Number, ct) ?? 0) + 1;
        var formed = Group.Form(Initiative.Id, number, Input.Kind!.Value, name, Input.Purpose!, Input.MeetsEveryDays!.Value, Me, Now);
        if (!formed.IsRefused)
        {
            Db.Add(formed.Made);
            if (Input.LeadId is { } lead)
            {
                formed.Made.Add(lead, leads: true, Me, Now);
            }
        }

        return formed;
    }

    private async Task LoadPeopleAsync() =>
        People = [.. (await PeopleAsync()).Select(p => new Choice(p.Id.ToString(), $"{p.Name}, {p.From}"))];

    public sealed class InputModel : GroupInput
    {
        [Required(ErrorMessage = "groups.kind.required")]
        public GroupKind? Kind { get; set; }

        public Guid? LeadId { get; set; }
    }
}
