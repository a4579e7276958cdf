using Medvirk.Domain.ReinforcingActivities;
using Medvirk.Web.Ui;

namespace Medvirk.Web.Pages.ReinforcingActivities;

/// <summary>How the states of activities and commitments look.</summary>
public static class ActivityLook
{
    public static TagKind Of(ActivityStatus status) => status switch
    {
        ActivityStatus.Running => TagKind.Act,
        ActivityStatus.Finished => TagKind.Success,
        ActivityStatus.Stopped => TagKind.Outline,
        _ => TagKind.Plain,
    };

    public static TagKind Of(CommitmentState state) => state switch
    {
        CommitmentState.Asked or CommitmentState.Renegotiated => TagKind.Look,
        CommitmentState.Accepted => TagKind.Act,
        CommitmentState.Kept => TagKind.Success,
        CommitmentState.Broken => TagKind.Error,
        _ => TagKind.Outline,
    };
}
