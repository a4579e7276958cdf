using Medvirk.Web.Pages.CommonAgenda.Challenges;
using Medvirk.Web.Pages.CommonAgenda.Goals;
using Medvirk.Web.Pages.Public.CommonAgenda.Challenges;
using Medvirk.Web.Pages.Public.ReinforcingActivities;
using Medvirk.Web.Pages.ReinforcingActivities;
using Medvirk.Web.Pages.SharedMeasurement;

namespace Medvirk.Web.Pages.CommonAgenda.Theories;

/// <summary>To the members' pages.</summary>
public sealed class MembersTieLinks(string lang, string initiative) : ITieLinks
{
    public bool ShowsInternal => true;

    public string Challenge(int number) => ChallengeLinks.Show(lang, initiative, number);

    public string Activity(int number) => ActivitiesLinks.Show(lang, initiative, number);

    public string Goal(int number) => GoalLinks.Show(lang, initiative, number);

    public string Indicator(string slug) => MeasurementLinks.Indicator(lang, initiative, slug);
}

/// <summary>To what anyone may read. Goals have no public page of their own.</summary>
public sealed class PublicTieLinks(string lang, string initiative) : ITieLinks
{
    public bool ShowsInternal => false;

    public string Challenge(int number) => PublicChallengeLinks.Show(lang, initiative, number);

    public string Activity(int number) => PublicActivitiesLinks.Show(lang, initiative, number);

    public string? Goal(int number) => null;

    public string Indicator(string slug) => MeasurementLinks.PublicIndicator(lang, initiative, slug);
}
