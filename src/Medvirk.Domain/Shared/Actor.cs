using Medvirk.Domain.Backbone;

namespace Medvirk.Domain.Shared;

/// <summary>
/// Who acts: a person under one mandate in one initiative. The organisation is the actor that counts;
/// the person acts for it, and both are recorded.
/// </summary>
/// <param name="PersonId">The person; null for a visitor without an account, or the system itself.</param>
/// <param name="OrganisationId">The organisation the mandate speaks for; null for secretariat, chair, seat, visitor.</param>
/// <param name="MandateId">The mandate used; null for a visitor or the system.</param>
/// <param name="Role">The mandate's role.</param>
/// <param name="MayBind">True when the mandate is confirmed, so that the person can endorse, decide and commit.</param>
public sealed record Actor(Guid? PersonId, Guid? OrganisationId, Guid? MandateId, Role Role, bool MayBind)
{
    /// <summary>Someone without an account.</summary>
    public static readonly Actor Visitor = new(null, null, null, Role.Visitor, MayBind: false);

    /// <summary>The program itself: jobs, the command line, the demo world.</summary>
    public static readonly Actor System = new(null, null, null, Role.System, MayBind: false);

    public bool IsSecretariat => Role == Role.Secretariat;
}
