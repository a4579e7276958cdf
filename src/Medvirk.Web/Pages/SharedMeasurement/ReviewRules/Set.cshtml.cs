using System.ComponentModel.DataAnnotations;
using Medvirk.Domain.Backbone;
using Medvirk.Domain.Shared;
using Medvirk.Domain.SharedMeasurement.Reporting;
using Medvirk.Web.Access;
using Medvirk.Web.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Web.Pages.SharedMeasurement.ReviewRules;

/// <summary>Sets the initiative's review rule.</summary>
[Allow(Role.Secretariat)]
public sealed class SetModel : RoomPageModel
{
    [BindProperty, Required, EnumDataType(typeof(ReviewRule), ErrorMessage = "ui.value.unknown")]
    public ReviewRule? Rule { get; set; }

    public IReadOnlyList<Crumb> Crumbs =>
    [
        new(T["measurement.title"], MeasurementLinks.Front(Lang, Initiative.Slug)),
        new(T["review.title"], RoundLinks.ReviewRules(Lang, Initiative.Slug)),
        new(T["review.set.do"]),
    ];

    public async Task OnGetAsync() => Rule = (await FindAsync(Aborted))?.Rule ?? ReviewSetting.Default;

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid)
        {
            return Invalid();
        }

        var refusal = await PerformAsync(async ct => await FindAsync(ct) is { } setting ? setting.Set(Rule!.Value, Me, Now) : Choose());
        return refusal is null ? LocalRedirect(RoundLinks.ReviewRules(Lang, Initiative.Slug)) : Refused(refusal);
    }

    private Refusal? Choose()
    {
        var made = ReviewSetting.Choose(Initiative.Id, null, Rule!.Value, Me, Now);
        if (made.IsRefused)
        {
            return made.Refusal;
        }

        Db.Add(made.Made);
        return null;
    }

    private Task<ReviewSetting?> FindAsync(CancellationToken ct) =>
        Db.Set<ReviewSetting>().SingleOrDefaultAsync(s => s.InitiativeId == Initiative.Id && s.IndicatorId == null, ct);
}
