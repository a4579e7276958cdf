using Medvirk.Data;
using Medvirk.Data.Backbone;
using Medvirk.Data.Ledger;
using Medvirk.Data.Voices;
using Medvirk.Domain.Backbone;
using Medvirk.Domain.Shared;
using Medvirk.Domain.Voices;
using Medvirk.Tests.Testing;
using Medvirk.Tests.Web.Voices;
using Medvirk.Web.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Medvirk.Tests.Web.Operations;

/// <summary>No backup brings back what was erased.</summary>
public sealed class ErasureReplayTests
{
    [Theory]
    [EveryDatabase(true)]
    [EveryDatabase(false)]
    public async Task What_was_erased_after_the_backup_is_erased_again(TestDatabase database, bool inPlace)
    {
        await using var world = await TestWorld.StartAsync(database);
        var erased = await EraseAfterBackupAsync(world);
        Settings target;
        if (inPlace)
        {
            target = world.Settings;
            Assert.Contains("Erased again, as they were erased after the backup: 3.", await RestoreAsync(target, erased.File, "--replace"), StringComparison.Ordinal);
        }
        else
        {
            // The list is carried to where the backup is put back.
            target = await BackupWorld.EmptyAsync(database);
            File.Copy(world.Settings.ErasuresFile, target.ErasuresFile);
            Assert.Contains("Erased again, as they were erased after the backup: 3.", await RestoreAsync(target, erased.File), StringComparison.Ordinal);
        }

        await AssertErasedAsync(target, erased);
    }

    [Theory, EveryDatabase]
    public async Task The_next_start_erases_again_what_was_put_back_by_other_means(TestDatabase database)
    {
        await using var world = await TestWorld.StartAsync(database);
        var erased = await EraseAfterBackupAsync(world);
        var target = await BackupWorld.EmptyAsync(database);
        Assert.DoesNotContain("Erased again", await RestoreAsync(target, erased.File), StringComparison.Ordinal);
        File.Copy(world.Settings.ErasuresFile, target.ErasuresFile, overwrite: true);
        await using (var app = Site.Build(target))
        {
            Assert.Null(await Startup.PrepareAsync(app.Services, CancellationToken.None));
        }

        await AssertErasedAsync(target, erased);
        Assert.Equal(0, (await TestVerb.RunAsync(target, "verify")).Code);
    }

    [Fact]
    public async Task Every_kind_of_erasure_can_be_done_again()
    {
        await using var world = await TestWorld.StartAsync(TestDatabase.Sqlite);
        var kinds = EventKind.All.Where(kind => kind.Erases).Select(kind => kind.Name).ToArray();
        Assert.True(kinds.Length >= 3);
        File.WriteAllLines(world.Settings.ErasuresFile, kinds.Select(kind => $"2026-03-01T10:00:00.000Z {kind} {Guid.CreateVersion7()}"));
        await using var scope = world.Services.CreateAsyncScope();
        Assert.Equal(0, await scope.ServiceProvider.GetRequiredService<ErasureReplay>().RunAsync(CancellationToken.None));
    }

    private static async Task<string> RestoreAsync(Settings target, params string[] arguments)
    {
        var answer = await TestVerb.RunAsync(target, ["restore", .. arguments]);
        Assert.Equal(("", 0), (answer.Error, answer.Code));
        Assert.Contains("All is whole", answer.Output, StringComparison.Ordinal);
        return answer.Output;
    }

    private static async Task<Erasures> EraseAfterBackupAsync(TestWorld world)
    {
        var initiative = await world.FoundAsync();
        var person = await initiative.MemberAsync(Role.Chair);
        var by = await initiative.ActorOfAsync(initiative.Secretary);
        Guid invitationId = default;
        await world.PerformAsync(initiative.Id, (db, now) =>
        {
            var sent = Invitation.Send(initiative.Id, null, Role.Observer, "gerda@example.org", false, by, now).Made.Invitation;
            invitationId = sent.Id;
            db.Add(sent);
            return Task.FromResult<Refusal?>(null);
        });
        await TellUs.SendAsync(initiative);
        var voiceId = Assert.Single(await TellUs.StoredAsync(initiative)).Id;
        var file = await BackupWorld.BackUpAsync(world);

        await using (var scope = world.Services.CreateAsyncScope())
        {
            Assert.Null(await scope.ServiceProvider.GetRequiredService<PersonErasure>().EraseAsync(person.Id, Actor.System, CancellationToken.None));
        }

        await world.PerformAsync(initiative.Id, (db, now) => VoiceErasure.EraseAsync(db, voiceId, DateOnly.FromDateTime(now), CancellationToken.None));
        await world.PerformAsync(initiative.Id, async (db, now) =>
        {
            (await db.Set<Invitation>().SingleAsync(one => one.Id == invitationId)).Erase(Actor.System, now);
            return null;
        });
        return new Erasures(file, person.Id, voiceId, invitationId);
    }

    private static async Task AssertErasedAsync(Settings target, Erasures erased)
    {
        await BackupWorld.ReadAsync(target, async db =>
        {
            Assert.Equal("", (await db.Set<Person>().SingleAsync(one => one.Id == erased.PersonId)).Name);
            Assert.False(await db.Users.AnyAsync(one => one.Id == erased.PersonId));
            Assert.Equal("", (await db.Set<Voice>().SingleAsync(one => one.Id == erased.VoiceId)).About);
            Assert.Equal("", (await db.Set<Invitation>().SingleAsync(one => one.Id == erased.InvitationId)).Email);
            foreach (var id in new[] { erased.PersonId, erased.VoiceId, erased.InvitationId })
            {
                Assert.Null((await db.Set<SubjectKey>().SingleAsync(key => key.SubjectId == id)).Key);
            }

            return true;
        });
    }

    private sealed record Erasures(string File, Guid PersonId, Guid VoiceId, Guid InvitationId);
}
