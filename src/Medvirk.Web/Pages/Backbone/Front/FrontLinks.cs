using System.Globalization;
using Medvirk.Data.Backbone;
using Medvirk.Web.Language;
using Medvirk.Web.Pages.CommonAgenda;
using Medvirk.Web.Pages.Communication;
using Medvirk.Web.Pages.ReinforcingActivities;
using Medvirk.Web.Pages.SharedMeasurement;
using Medvirk.Web.Pages.Voices;

namespace Medvirk.Web.Pages.Backbone.Front;

/// <summary>Where each row of a work front leads: the page of its one next step.</summary>
public static class FrontLinks
{
    public static string To(string lang, string initiative, FrontRow row) => row.Kind switch
    {
        FrontKind.AgendaToAnswer => AgendaLinks.Version(lang, initiative, int.Parse(row.Key, CultureInfo.InvariantCulture)),
        FrontKind.PrioritiesToRate => PriorityLinks.Show(lang, initiative, int.Parse(row.Key, CultureInfo.InvariantCulture)),
        FrontKind.ChallengeUnsupported => ChallengeLinks.Show(lang, initiative, int.Parse(row.Key, CultureInfo.InvariantCulture)),
        FrontKind.VoiceHeld => VoicesLinks.Moderate(lang, initiative, Guid.Parse(row.Key)),
        FrontKind.VoiceUnanswered => VoicesLinks.Show(lang, initiative, Guid.Parse(row.Key)),
        FrontKind.MandateToConfirm or FrontKind.MandateWaiting => BackboneLinks.ConfirmMandate(lang, initiative, Guid.Parse(row.Key)),
        FrontKind.ReportOverdue => RoundLinks.Show(lang, initiative, int.Parse(row.Key, CultureInfo.InvariantCulture)),
        FrontKind.ReportDue or FrontKind.ReportReturned or FrontKind.ReportWaiting or FrontKind.ReportToApprove =>
            ReportLinks.Show(lang, initiative, int.Parse(row.Key, CultureInfo.InvariantCulture)),
        FrontKind.DecisionToAnswer or FrontKind.DecisionLastWord or FrontKind.ObjectionChanged or FrontKind.ObjectionUnanswered or FrontKind.DecisionToClose
            or FrontKind.DecisionToReview => DecisionLinks.Show(lang, initiative, int.Parse(row.Key, CultureInfo.InvariantCulture)),
        _ => CommitmentLinks.Show(lang, initiative, int.Parse(row.Key, CultureInfo.InvariantCulture)),
    };

    /// <summary>What a row is about: its own words, or ours for what is known by a number.</summary>
    public static string About(Texts words, FrontRow row) =>
        row.Kind == FrontKind.AgendaToAnswer ? words["front.AgendaToAnswer.about", row.About]
        : row.Kind == FrontKind.PrioritiesToRate ? words.Count("front.PrioritiesToRate.about", int.Parse(row.About, CultureInfo.InvariantCulture))
        : row.Period is { } period ? $"{row.About}, {FigureText.Of(words, period)}"
        : row.About;

    /// <summary>Where a piece of news leads; null where it has no page of its own.</summary>
    public static string? To(string lang, string initiative, NewsRow news) =>
        news.Commitment is { } commitment ? CommitmentLinks.Show(lang, initiative, commitment)
        : news.Activity is { } activity ? ActivitiesLinks.Show(lang, initiative, activity)
        : news.Report is { } report ? ReportLinks.Show(lang, initiative, report)
        : news.Decision is { } decision ? DecisionLinks.Show(lang, initiative, decision)
        : news.Round is { } round ? RoundLinks.Show(lang, initiative, round)
        : news.Priority is { } priority ? PriorityLinks.Show(lang, initiative, priority)
        : news.Challenge is { } challenge ? ChallengeLinks.Show(lang, initiative, challenge)
        : null;
}
