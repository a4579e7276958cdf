using System.ComponentModel.DataAnnotations;
using Medvirk.Domain.Backbone;
using Medvirk.Web.Access;
using Medvirk.Web.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Web.Pages.Backbone.Tokens;

/// <summary>Makes a token for the API under the mandate in use. Its secret is shown once, on the next page.</summary>
[AllowMembers]
public sealed class MakeModel : RoomPageModel
{
    private const int UsualMonths = 3;

    [BindProperty]
    public InputModel Input { get; set; } = new();

    public IReadOnlyList<Choice> Scopes =>
        [.. AccessToken.ScopesFor(Me.Role).Select(scope => new Choice(scope.ToString(), T.Of(scope), T[$"tokens.scope.{scope}.hint"]))];

    public IReadOnlyList<Crumb> Crumbs =>
    [
        new(Initiative.Name, SiteLinks.Work(Lang, Initiative.Slug)),
        new(T["tokens.title"], TokenLinks.Index(Lang, Initiative.Slug)),
        new(T["tokens.new.title"]),
    ];

    private DateOnly Today => DateOnly.FromDateTime(Now);

    public void OnGet()
    {
        Input.Scopes = [TokenScope.Read];
        Input.LastDay = Today.AddMonths(UsualMonths);
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (Input.Scopes.Count == 0)
        {
            ModelState.TryAddModelError("Input.Scopes", T["tokens.scopes.required"]);
        }
        else if (Input.Scopes.Except(AccessToken.ScopesFor(Me.Role)).Any())
        {
            ModelState.TryAddModelError("Input.Scopes", T["ui.value.unknown"]);
        }

        if (Input.LastDay < Today || Input.LastDay > AccessToken.LatestDay(Today))
        {
            ModelState.TryAddModelError("Input.LastDay", T["tokens.last-day.range", Language.Show.Day(AccessToken.LatestDay(Today))]);
        }

        if (!ModelState.IsValid)
        {
            return Invalid();
        }

        var made = await PerformAsync<(AccessToken Token, string Secret)>(async ct =>
        {
            var today = Today;
            var held = await Db.Set<AccessToken>()
                .Where(t => t.MandateId == Me.MandateId && t.RevokedAt == null && t.LastDay >= today)
                .Select(t => t.Name).ToListAsync(ct);
            var token = AccessToken.Make(Initiative.Id, Input.Name!, [.. Input.Scopes], Input.LastDay!.Value, held, Me, Now);
            if (!token.IsRefused)
            {
                Db.Add(token.Made.Token);
            }

            return token;
        });
        if (made.IsRefused)
        {
            return Refused(made.Refusal);
        }

        TempData[IndexModel.SecretKey] = made.Made.Secret;
        return LocalRedirect(TokenLinks.Index(Lang, Initiative.Slug));
    }

    public sealed class InputModel
    {
        [Required(ErrorMessage = "tokens.name.required")]
        [StringLength(AccessToken.NameLength, ErrorMessage = "ui.value.long")]
        public string? Name { get; set; }

        public IList<TokenScope> Scopes { get; set; } = [];

        [Required]
        public DateOnly? LastDay { get; set; }
    }
}
