using Medvirk.Domain.Backbone.Conditions;
using Medvirk.Web.Access;
using Medvirk.Web.Pages.CommonAgenda;
using Medvirk.Web.Pages.CommonAgenda.Goals;
using Medvirk.Web.Pages.Public.Voices;
using Medvirk.Web.Pages.ReinforcingActivities;
using Medvirk.Web.Pages.SharedMeasurement;
using Medvirk.Web.Pages.Voices;

namespace Medvirk.Web.Pages.Backbone.Conditions;

/// <summary>Where one sees what a reading was taken from.</summary>
public static class EvidenceLinks
{
    /// <summary>Null where there is no such page yet, or none for this member.</summary>
    public static string? To(string lang, Visit visit, ReadingRule rule) => To(lang, visit.Initiative.Slug, visit.Me.IsSecretariat, rule);

    private static string? To(string lang, string initiative, bool isSecretariat, ReadingRule rule) =>
        rule == ReadingRules.GoalsMeasurable ? GoalLinks.Index(lang, initiative)
        : rule == ReadingRules.Endorsed || rule == ReadingRules.Complete || rule == ReadingRules.PlainVersion || rule == ReadingRules.ObjectionsAnswered
            ? AgendaLinks.Agenda(lang, initiative)
        : rule == ReadingRules.Fresh || rule == ReadingRules.FullyDefined || rule == ReadingRules.BrokenDown || rule == ReadingRules.FedByTwo
            ? MeasurementLinks.Front(lang, initiative)
        : rule == ReadingRules.Coverage || rule == ReadingRules.OnTime ? RoundLinks.Index(lang, initiative)
        : rule.Condition == Condition.Activities ? ActivitiesLinks.Index(lang, initiative)
        : rule == ReadingRules.VoicesAnswered ? isSecretariat ? VoicesLinks.Queue(lang, initiative) : PublicVoicesLinks.Index(lang, initiative)
        : rule == ReadingRules.NotSilent ? BackboneLinks.Partners(lang, initiative)
        : null;
}
