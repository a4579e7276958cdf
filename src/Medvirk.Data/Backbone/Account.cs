using Microsoft.AspNetCore.Identity;

namespace Medvirk.Data.Backbone;

/// <summary>How a person signs in. Shares its id with the <see cref="Domain.Backbone.Person"/>.</summary>
public sealed class Account : IdentityUser<Guid>
{
    /// <summary>Runs the installation: accounts, backup, founders. Gives no right to any content.</summary>
    public bool IsOperator { get; set; }

    /// <summary>May found initiatives.</summary>
    public bool IsFounder { get; set; }
}
