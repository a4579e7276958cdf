using Medvirk.Domain.Backbone;
using Medvirk.Domain.CommonAgenda;
using Medvirk.Domain.Shared;

namespace Medvirk.Tests.Domain.CommonAgenda;

/// <summary>Small things that the tests of this room begin from.</summary>
internal static class Given
{
    public static readonly DateTime Now = new(2026, 3, 2, 9, 0, 0, DateTimeKind.Utc);
    public static readonly Guid Initiative = Guid.CreateVersion7();
    public static readonly Actor Secretariat = new(Guid.CreateVersion7(), null, Guid.CreateVersion7(), Role.Secretariat, MayBind: true);

    public static Actor Representative(Guid? organisation = null, bool mayBind = true) =>
        new(Guid.CreateVersion7(), organisation ?? Guid.CreateVersion7(), Guid.CreateVersion7(), Role.Representative, mayBind);

    public static Agenda Agenda(params string[] texts) =>
        Made(Medvirk.Domain.CommonAgenda.Agenda.Draft(Initiative, [.. texts.Select(t => new PartText(PartKind.Own, "Del", t))], null, Secretariat, Now));

    public static AgendaVersion Version(Agenda agenda, AgendaVersion? latest = null) =>
        Made(agenda.PutForward(agenda.DraftNumber, latest, Secretariat, Now));

    public static T Made<T>(Result<T> result) => result.IsRefused ? throw new InvalidOperationException(result.Refusal.Code) : result.Made;
}
