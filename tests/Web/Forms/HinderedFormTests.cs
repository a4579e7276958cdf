using System.Net;
using Medvirk.Data.Ledger;
using Medvirk.Domain.Backbone;
using Medvirk.Tests.Testing;
using Medvirk.Tests.Web.Operations;
using Medvirk.Tests.Web.Security;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Medvirk.Tests.Web.Forms;

/// <summary>Every form there is, when it is rightly filled in and something else stands in its way: the words are not lost.</summary>
public sealed class HinderedFormTests
{
    [Theory, EveryDatabase]
    public async Task A_form_that_is_sent_after_the_session_ran_out_comes_back_whole(TestDatabase database)
    {
        await using var world = await AllForms.StartAsync(database);
        var forms = await AllForms.OfAsync(world);
        var dry = world.Services.GetRequiredService<DryRun>();
        await forms.AssertAsync(async form =>
        {
            if (form.Who is null)
            {
                return [];
            }

            var filled = form.FilledIn(AllForms.Today(world));
            var sent = Held(filled);
            dry.IsOn = true;
            var inTime = await filled.SubmitAsync();
            dry.IsOn = false;
            form.Browser.ForgetCookies();
            var door = await filled.SubmitAsync();
            var kept = door.Status == HttpStatusCode.Unauthorized
                ? await door.Form().Set("Input.Email", form.Who.Email).Set("Input.Password", TestWorld.Password).SubmitAsync()
                : door;
            await forms.SignInAgainAsync(form);
            if (sent.Length == 0)
            {
                return door.Location?.Contains("/account/sign-in?", StringComparison.Ordinal) == true ? [] : [$"answered {(int)door.Status} without a session."];
            }

            if (door.Status != HttpStatusCode.Unauthorized || !door.Main.Contains("Det, du skrev, er ikke væk", StringComparison.Ordinal))
            {
                return [$"answered {(int)door.Status} without a session."];
            }

            if (!sent.SequenceEqual(Held(kept.Form())))
            {
                return [$"lost {string.Join(", ", sent.Except(Held(kept.Form())))}."];
            }

            dry.IsOn = true;
            var late = await kept.Form().SubmitAsync();
            dry.IsOn = false;
            return form.HasFile || late.Status == inTime.Status ? [] : [$"answered {(int)inTime.Status} in time and {(int)late.Status} after the sign-in."];
        });

        static string[] Held(TestForm form) =>
        [
            .. form.Fields.Where(f => f.Key != "__RequestVerificationToken" && !f.Key.Contains("Password", StringComparison.Ordinal))
                .Select(f => $"{f.Key}={f.Value}").Order(StringComparer.Ordinal),
        ];
    }

    [Theory, EveryDatabase]
    public async Task A_form_that_is_sent_after_the_mandate_ended_does_nothing_and_gives_back_the_words(TestDatabase database)
    {
        await using var world = await AllForms.StartAsync(database);
        var forms = await AllForms.OfAsync(world);
        var (open, yesterday) = (new List<OpenForm>(), AllForms.Today(world).AddDays(-1));
        await forms.VisitAsync(form =>
        {
            open.Add(form);
            return Task.FromResult<IEnumerable<string>>([]);
        });
        await world.ReadAsync(db => db.Set<Mandate>().ExecuteUpdateAsync(set => set.SetProperty(m => m.To, yesterday)));
        var before = await world.ReadAsync(db => db.Set<LedgerEntry>().CountAsync());

        var wrong = new List<string>();
        foreach (var form in open.Where(f => f.Route.IsRoom))
        {
            var answer = await form.FilledIn(AllForms.Today(world)).SubmitAsync();
            wrong.AddRange(answer.Status != HttpStatusCode.NotFound ? [$"{form} answered {(int)answer.Status}."]
                : form.Words.Any(name => !name.EndsWith("Slug", StringComparison.Ordinal)) && !answer.Main.Contains("Det, du skrev", StringComparison.Ordinal)
                    ? [$"{form} gives nothing back."]
                    : []);
        }

        Assert.True(wrong.Count == 0, string.Join("\n", wrong));
        Assert.Equal(before, await world.ReadAsync(db => db.Set<LedgerEntry>().CountAsync()));
    }

    [Theory, EveryDatabase]
    public async Task Where_there_is_no_room_it_is_said_and_what_was_typed_is_shown_again(TestDatabase database)
    {
        var (world, disk) = await FullDisk.StartAsync(database);
        await using var started = world;
        var (forms, full) = (await AllForms.OfAsync(world), 0);
        await forms.AssertAsync(async form =>
        {
            var filled = form.FilledIn(AllForms.Today(world));
            disk.IsOn = true;
            var answer = await filled.SubmitAsync();
            disk.IsOn = false;
            full += (int)answer.Status == 507 ? 1 : 0;
            return (int)answer.Status == 507
                ? filled.Fields.Where(f => form.Words.Contains(f.Key) && f.Value.Contains(' ') && !answer.Text.Contains(f.Value, StringComparison.Ordinal)).Select(f => f.Key + " is lost.")
                : AllForms.Answers.Contains((int)answer.Status) ? [] : [$"answered {(int)answer.Status}."];
        });
        Assert.True(full >= 40, $"Only {full} forms came so far as to be kept.");
    }
}
