using System.ComponentModel.DataAnnotations;
using Medvirk.Domain.Backbone;
using Medvirk.Web.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Web.Pages.Account.Profile;

/// <summary>The name that others see.</summary>
public sealed class NameModel : AccountPageModel
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public async Task OnGetAsync() =>
        Input.Name = await Db.Set<Person>().Where(person => person.Id == PersonId).Select(person => person.Name).SingleAsync(Aborted);

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid)
        {
            return Invalid();
        }

        (await Db.Set<Person>().SingleAsync(person => person.Id == PersonId, Aborted)).Rename(Input.Name!);
        await Db.SaveChangesAsync(Aborted);
        return LocalRedirect(AccountLinks.Profile(Lang) + "?done=name");
    }

    public sealed class InputModel
    {
        [Required(ErrorMessage = "invitation.accept.name.required")]
        [StringLength(Person.NameLength, ErrorMessage = "ui.value.long")]
        public string? Name { get; set; }
    }
}
