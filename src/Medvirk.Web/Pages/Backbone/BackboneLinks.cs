using Medvirk.Domain.Backbone.Conditions;
using Medvirk.Web.Access;

namespace Medvirk.Web.Pages.Backbone;

/// <summary>Addresses of the backbone's pages.</summary>
public static class BackboneLinks
{
    public static string Conditions(string lang, string initiative) => $"{SiteLinks.Work(lang, initiative)}/conditions";

    /// <summary>One condition, further down the page of all five.</summary>
    public static string Condition(string lang, string initiative, Condition condition) => $"{Conditions(lang, initiative)}#{Anchor(condition)}";

    public static string Anchor(Condition condition) => condition.ToString().ToLowerInvariant();

    public static string Partners(string lang, string initiative) => $"{SiteLinks.Work(lang, initiative)}/partners";

    public static string AddPartner(string lang, string initiative) => $"{Partners(lang, initiative)}/add";

    public static string Invite(string lang, string initiative, Guid? organisationId = null) =>
        $"{Partners(lang, initiative)}/invite" + (organisationId is { } id ? $"?organisation={id}" : "");

    public static string Invitation(string lang, string initiative, Guid id) => $"{Partners(lang, initiative)}/invitations/{id}";

    public static string ResendInvitation(string lang, string initiative, Guid id) => $"{Invitation(lang, initiative, id)}/resend";

    public static string WithdrawInvitation(string lang, string initiative, Guid id) => $"{Invitation(lang, initiative, id)}/withdraw";

    public static string LeavePartner(string lang, string initiative, Guid organisationId) =>
        $"{Partners(lang, initiative)}/organisations/{organisationId}/leave";

    public static string Mandate(string lang, string initiative, Guid id) => $"{Partners(lang, initiative)}/mandates/{id}";

    public static string GiveMandate(string lang, string initiative) => $"{Partners(lang, initiative)}/mandates/give";

    public static string ChooseAlias(string lang, string initiative) => $"{Partners(lang, initiative)}/alias";

    public static string ConfirmMandate(string lang, string initiative, Guid id) => $"{Partners(lang, initiative)}/mandates/{id}/confirm";

    public static string EndMandate(string lang, string initiative, Guid id) => $"{Partners(lang, initiative)}/mandates/{id}/end";
}
