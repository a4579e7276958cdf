using Medvirk.Domain.Backbone;
using Medvirk.Domain.ReinforcingActivities;
using Medvirk.Web.Access;
using Medvirk.Web.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Medvirk.Web.Pages.ReinforcingActivities.Commitments;

/// <summary>One commitment: what it says, whether it binds, whose turn it is, and every wording it has had.</summary>
[AllowMembers]
public sealed class ShowModel : CommitmentPageModel
{
    public IReadOnlyList<Crumb> Crumbs => CrumbsTo(null);

    private bool MayAct => IsOurs && Me.Role == Role.Representative && Commitment.Ending is null;

    public bool MayAnswer => MayAct && Commitment.TurnId == Me.OrganisationId;

    public bool MayKeep => MayAct && Commitment.BindingNumber is not null;

    /// <summary>What else can be done, beside what the page asks for on top.</summary>
    public IReadOnlyList<(string Address, string Text)> More
    {
        get
        {
            var (lang, slug, number) = (Lang, Initiative.Slug, Commitment.Number);
            (bool May, string Address, string Text)[] all =
            [
                (MayAnswer && MayKeep, CommitmentLinks.Keep(lang, slug, number), T["commitments.keep.go"]),
                (MayAct && !MayAnswer, CommitmentLinks.Change(lang, slug, number), T["commitments.change.go"]),
                (MayKeep && DateOnly.FromDateTime(Now) > Commitment.Due, CommitmentLinks.Break(lang, slug, number), T["commitments.break.go"]),
                (MayAct && Me.OrganisationId == Commitment.AskingId, CommitmentLinks.Release(lang, slug, number), T["commitments.release.go"]),
            ];
            return [.. all.Where(one => one.May).Select(one => (one.Address, one.Text))];
        }
    }

    public DateOnly Today => DateOnly.FromDateTime(Now);

    /// <summary>One sentence: where it stands, and who is to do what.</summary>
    public string Standing => Commitment.State switch
    {
        CommitmentState.Asked => T["commitments.standing.asked", Asking, Asked],
        CommitmentState.Renegotiated when Commitment.BindingNumber is null => T["commitments.standing.changed", NameOf(Commitment.TurnId!.Value)],
        CommitmentState.Renegotiated => T["commitments.standing.renegotiated", NameOf(Commitment.TurnId!.Value)],
        CommitmentState.Accepted => T["commitments.standing.binding"],
        CommitmentState.Declined => T["commitments.standing.declined", NameOf(Commitment.Ending!.ByOrganisationId)],
        CommitmentState.Kept => T["commitments.standing.kept", NameOf(Commitment.Ending!.ByOrganisationId)],
        CommitmentState.Broken => T["commitments.standing.broken", NameOf(Commitment.Ending!.ByOrganisationId)],
        _ => T["commitments.standing.released", NameOf(Commitment.Ending!.ByOrganisationId)],
    };

    public async Task<IActionResult> OnGetAsync(int number) => await FindAsync(number) ? Page() : NotFound();
}
