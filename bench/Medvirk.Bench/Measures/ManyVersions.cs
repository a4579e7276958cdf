using Medvirk.Data;
using Medvirk.Domain.Backbone;
using Medvirk.Domain.CommonAgenda;
using Medvirk.Domain.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Medvirk.Bench.Measures;

/// <summary>An agenda of ten parts and a hundred paragraphs, in so many versions, each endorsed by nineteen partners.</summary>
internal sealed class ManyVersions(IServiceProvider services)
{
    public const int Many = 200;
    private const int Partners = 19;
    private const int Parts = 10;
    private const int Paragraphs = 10;
    private static readonly DateTime Now = new(2026, 1, 1, 8, 0, 0, DateTimeKind.Utc);

    public async Task FillAsync(string slug, int versions)
    {
        var (initiative, secretariat, partners) = await FoundAsync(slug);
        await ActAsync(initiative, db =>
        {
            var agenda = Agenda.Draft(initiative, [.. Enumerable.Range(0, Parts).Select(i => Text(i, 0))], null, secretariat, Now).Made!;
            db.Add(agenda);
            return Task.CompletedTask;
        });
        for (var number = 1; number <= versions; number++)
        {
            await ActAsync(initiative, async db =>
            {
                var agenda = await db.Set<Agenda>().SingleAsync(a => a.InitiativeId == initiative);
                var part = agenda.CurrentParts.ElementAt(number % Parts);
                agenda.Revise(part.Id, part.Revision, Text(number % Parts, number), secretariat, Now);
                var latest = await db.Set<AgendaVersion>().Where(v => v.InitiativeId == initiative).OrderByDescending(v => v.Number).FirstOrDefaultAsync();
                var version = agenda.PutForward(agenda.DraftNumber, latest, secretariat, Now).Made!;
                partners.ForEach(partner => version.Endorse(Stance.Endorsed, null, partner, version.Number, Now));
                db.Add(version);
            });
        }
    }

    private static PartText Text(int part, int version) => new(
        PartKind.Own, $"Del {part + 1}",
        string.Join("\n\n", Enumerable.Range(0, Paragraphs).Select(i =>
            $"Afsnit {i + 1} i del {part + 1} siger, hvad vi vil sammen, i en sætning eller to{(i % 3 == 0 ? $", som de lød i version {version}" : "")}. Alle skal kunne være med, og den måde, vi bygger på, skal hjælpe.")),
        $"Del {part + 1} på let dansk. Vi gør det sammen.");

    private async Task<(Guid Initiative, Actor Secretariat, List<Actor> Partners)> FoundAsync(string slug)
    {
        var founder = new Person("Sekretær");
        var (initiative, mandate) = Initiative.Found(slug, $"Initiativ {slug}", "Til måling.", founder, Now).Made;
        var (secretariat, partners) = (mandate.AsActor(), new List<Actor>());
        await ActAsync(initiative.Id, db =>
        {
            db.AddRange(founder, initiative, mandate);
            return Task.CompletedTask;
        });
        await ActAsync(initiative.Id, async db =>
        {
            var founded = await db.Set<Initiative>().Include(i => i.Partnerships).SingleAsync(i => i.Id == initiative.Id);
            for (var i = 0; i < Partners; i++)
            {
                var (organisation, person) = (new Organisation($"Part {i + 1} i {slug}", Sector.Other), new Person($"Repræsentant {i + 1}"));
                db.AddRange(organisation, person);
                founded.Join(organisation.Id, secretariat, Now);
                var given = founded.Give(Role.Representative, person.Id, organisation.Id, [], DateOnly.FromDateTime(Now), null, secretariat, Now).Made!;
                given.RecordLetter("Brev", secretariat, Now);
                db.Add(given);
                partners.Add(given.AsActor());
            }
        });
        return (initiative.Id, secretariat, partners);
    }

    private async Task ActAsync(Guid initiative, Func<MedvirkContext, Task> act)
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<MedvirkContext>();
        var refusal = await scope.ServiceProvider.GetRequiredService<Acts>().PerformAsync(
            initiative,
            async _ =>
            {
                await act(db);
                return null;
            },
            CancellationToken.None);
        if (refusal is not null)
        {
            throw new InvalidOperationException(refusal.Code);
        }
    }
}
