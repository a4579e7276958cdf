using Medvirk.Domain.Backbone;

namespace Medvirk.Web.Access;

/// <summary>Which roles may use a members' page. Without it the program refuses to start.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class AllowAttribute(params Role[] roles) : Attribute
{
    public IReadOnlyList<Role> Roles { get; } = roles;
}

/// <summary>Every member of the initiative, observers too.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class AllowMembersAttribute : Attribute
{
    public static readonly Role[] Roles =
        [Role.Observer, Role.Reporter, Role.Representative, Role.Seat, Role.Chair, Role.Secretariat];
}

/// <summary>Every member who reads drafts: all but observers.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class AllowDraftReadersAttribute : Attribute
{
    public static readonly Role[] Roles = [Role.Reporter, Role.Representative, Role.Seat, Role.Chair, Role.Secretariat];
}

/// <summary>Anyone, without signing in; the page neither sets nor reads cookies. Put on by the folder.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class PublicPageAttribute : Attribute;

/// <summary>A public page that is made anew each time, such as a form.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class UncachedAttribute : Attribute;
