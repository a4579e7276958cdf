using Medvirk.Domain.Shared;

namespace Medvirk.Domain.Backbone;

/// <summary>The expected refusals of this room. Each has a sentence in both languages (<c>refusal.…</c>).</summary>
public static class BackboneRefusals
{
    public static readonly Refusal AlreadyConfirmed = new("mandate-already-confirmed");
    public static readonly Refusal ConfirmedBySomeoneElse = new("mandate-confirmed-by-someone-else");
    public static readonly Refusal MandateAlreadyEnded = new("mandate-already-ended");
    public static readonly Refusal MandateNotConfirmed = new("mandate-not-confirmed");
    public static readonly Refusal OnlySecretariat = new("only-secretariat");
    public static readonly Refusal OnlyRepresentative = new("only-representative");
    public static readonly Refusal SecretariatAndPartner = new("secretariat-and-partner");
    public static readonly Refusal InvitationWaits = new("invitation-waits");
    public static readonly Refusal InvitationUsed = new("invitation-used");
    public static readonly Refusal InvitationWithdrawn = new("invitation-withdrawn");
    public static readonly Refusal InvitationRole = new("invitation-role");
    public static readonly Refusal InvitationExpired = new("invitation-expired");
    public static readonly Refusal InvitationForSomeoneElse = new("invitation-for-someone-else");
    public static readonly Refusal OrganisationAlreadyPartner = new("organisation-already-partner");
    public static readonly Refusal SlugTaken = new("slug-taken");
    public static readonly Refusal SlugReserved = new("slug-reserved");
    public static readonly Refusal PersonAlreadyErased = new("person-already-erased");
    public static readonly Refusal PasswordLinkClosed = new("password-link-closed");
    public static readonly Refusal OnlyFounder = new("only-founder");
    public static readonly Refusal TokenScopeNotYours = new("token-scope-not-yours");
    public static readonly Refusal TokenNotYours = new("token-not-yours");
    public static readonly Refusal TokenNameTaken = new("token-name-taken");
    public static readonly Refusal TooManyTokens = new("too-many-tokens");
    public static readonly Refusal ConfirmerNotConfirmed = new("mandate-confirmer-not-confirmed");
    public static readonly Refusal MandateNotYours = new("mandate-not-yours");
    public static readonly Refusal MandateAlreadyHeld = new("mandate-already-held");
    public static readonly Refusal MandateEnded = new("mandate-ended");
    public static readonly Refusal LastSecretariat = new("last-secretariat");
    public static readonly Refusal OnlySeat = new("only-seat");
    public static readonly Refusal OrganisationNotPartner = new("organisation-not-partner");
    public static readonly Refusal OnlyLead = new("only-lead");
    public static readonly Refusal GroupEnded = new("group-ended");
    public static readonly Refusal NotInGroup = new("not-in-group");
    public static readonly Refusal GroupNameTaken = new("group-name-taken");
}
