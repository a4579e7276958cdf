using System.Net;
using Medvirk.Data;
using Medvirk.Data.Ledger;
using Medvirk.Domain.Backbone;
using Medvirk.Tests.Testing;
using Medvirk.Tests.Web.Operations;
using Medvirk.Tests.Web.Security;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Medvirk.Tests.Web.Forms;

/// <summary>
/// What holds of every form there is, whatever it is about: nothing that is sent breaks it, what is wrong is told,
/// and what was typed is there again. A new form is tried here by itself.
/// </summary>
public sealed class EveryFormTests
{
    /// <summary>The answers that a form may give: done, wrong, not for you, not there, refused.</summary>
    private static readonly HashSet<int> Answers = [200, 302, 303, 400, 403, 404, 409];

    private static readonly string[] Odd =
    [
        "\r\n\r\nÆblegrød på <b>ø</b> & 🍓👩‍👩‍👧 \"ü\" — 'ß'\r\nto linjer", "1,234,5", "31-02-2026", "   ", "'; DROP TABLE people; --",
        "\u202Eabc\u200B\uFEFF", "\uFFFE \u0001\u001B", "nul\0 og mere",
    ];

    [Theory, EveryDatabase]
    public async Task What_is_far_too_long_is_told_and_all_of_it_is_shown_again(TestDatabase database)
    {
        await using var world = await StartAsync(database);
        var forms = await OpenAsync(world);
        await AssertAsync(forms, async form =>
        {
            // Visitors may send 256 kB in all; a founding paper may be long.
            var text = "Blåbærgrød 🍓 " + new string('x', form.Route.IsPublic ? 20_000 : form.Route.Template.EndsWith("agenda/begin", StringComparison.Ordinal) ? 500_000 : 100_000);

            // The name of a new indicator is read only where a series becomes one.
            if (form.Typed.Count == 0 || form.Route.Template.EndsWith("/series", StringComparison.Ordinal))
            {
                return [];
            }

            var answer = await form.With(text).SubmitAsync();
            return answer.Status == HttpStatusCode.BadRequest
                ? [.. Untold(answer), .. form.Lost(answer, text).Select(name => name + " is lost.")]
                : [$"answered {(int)answer.Status}."];
        });
    }

    [Theory, EveryDatabase]
    public async Task What_is_odd_breaks_nothing_and_where_it_is_refused_it_is_shown_again(TestDatabase database)
    {
        await using var world = await StartAsync(database);
        var forms = await OpenAsync(world);
        await AssertAsync(forms, async form =>
        {
            var wrong = new List<string>();
            foreach (var text in Odd)
            {
                var answer = await form.With(text).SubmitAsync();
                var isShown = answer.Status is HttpStatusCode.BadRequest or HttpStatusCode.Conflict && !answer.Main.Contains("Vi forstod ikke", StringComparison.Ordinal);
                wrong.AddRange((!Answers.Contains((int)answer.Status) ? [$"answered {(int)answer.Status}"]

                    // No page can carry some signs.
                    : isShown && !text.Any(char.IsControl) ? [.. Untold(answer), .. form.Lost(answer, text).Select(name => name + " is lost")]
                    : isShown ? Untold(answer)
                    : []).Select(what => $"{what} after '{text}'."));
            }

            return wrong;
        });
    }

    [Theory, EveryDatabase]
    public async Task A_form_with_nothing_in_it_is_told_what_is_missing(TestDatabase database)
    {
        await using var world = await StartAsync(database);
        var forms = await OpenAsync(world);
        await AssertAsync(forms, async form =>
        {
            var answer = await form.Emptied().SubmitAsync();
            return !Answers.Contains((int)answer.Status) ? [$"answered {(int)answer.Status}."]
                : answer.Status is HttpStatusCode.BadRequest or HttpStatusCode.Conflict ? Untold(answer)
                : [];
        });
    }

    [Theory, EveryDatabase]
    public async Task A_choice_that_was_never_offered_is_not_taken(TestDatabase database)
    {
        await using var world = await StartAsync(database);
        var forms = await OpenAsync(world);
        var foreign = forms.Examples.AwayOrganisation.ToString();
        await AssertAsync(forms, async form =>
        {
            var wrong = new List<string>();
            foreach (var name in form.Chosen)
            {
                foreach (var choice in new[] { "slet-ikke-en-af-dem", foreign, "-1", "2147483648", "999999999999999999999" })
                {
                    var answer = await form.FilledIn(Today(world)).Set(name, choice).SubmitAsync();
                    if (!Answers.Contains((int)answer.Status))
                    {
                        wrong.Add($"{name}={choice} was answered {(int)answer.Status}.");
                    }
                    else if (answer.Status is HttpStatusCode.Redirect && choice == foreign && form.AsItIs().Fields.Any(f => f.Key == name && Guid.TryParse(f.Value, out _)))
                    {
                        wrong.Add($"{name} took what is another initiative's.");
                    }
                }
            }

            return wrong;
        });
    }

    [Theory, EveryDatabase]
    public async Task A_form_that_is_sent_after_the_session_ran_out_comes_back_whole(TestDatabase database)
    {
        await using var world = await StartAsync(database);
        var forms = await AllForms.OfAsync(world);
        var dry = world.Services.GetRequiredService<DryRun>();
        await AssertAsync(forms, async form =>
        {
            if (form.Who is null)
            {
                return [];
            }

            var filled = form.FilledIn(Today(world));
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
        await using var world = await StartAsync(database);
        var forms = await AllForms.OfAsync(world);
        var (open, yesterday) = (new List<OpenForm>(), Today(world).AddDays(-1));
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
            var answer = await form.FilledIn(Today(world)).SubmitAsync();
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
        await AssertAsync(forms, async form =>
        {
            var filled = form.FilledIn(Today(world));
            disk.IsOn = true;
            var answer = await filled.SubmitAsync();
            disk.IsOn = false;
            full += (int)answer.Status == 507 ? 1 : 0;
            return (int)answer.Status == 507
                ? filled.Fields.Where(f => form.Words.Contains(f.Key) && f.Value.Contains(' ') && !answer.Text.Contains(f.Value, StringComparison.Ordinal)).Select(f => f.Key + " is lost.")
                : Answers.Contains((int)answer.Status) ? [] : [$"answered {(int)answer.Status}."];
        });
        Assert.True(full >= 40, $"Only {full} forms came so far as to be kept.");
    }

    [Theory, EveryDatabase]
    public async Task A_personal_number_is_kept_nowhere(TestDatabase database)
    {
        await using var world = await StartAsync(database);
        var forms = await OpenAsync(world);
        await AssertAsync(forms, async form =>
        {
            // A receipt code and a pasted block of figures are kept nowhere as they are.
            string[] words = [.. form.Words.Where(name => name is not ("Code" or "Block"))];
            if (words.Length == 0)
            {
                return [];
            }

            var answer = await words.Aggregate(form.FilledIn(Today(world)), (one, name) => one.Set(name, "Spørg efter 010170-1234")).SubmitAsync();
            return answer.Status == HttpStatusCode.BadRequest
                ? words.Where(name => !Said(answer, name).Contains("CPR-nummer", StringComparison.Ordinal)).Select(name => $"{name} says nothing of it.")
                : [$"answered {(int)answer.Status}."];
        });

        static string Said(TestPage answer, string name) => string.Concat(answer.Document.QuerySelectorAll(".error-summary a")
            .Where(a => answer.Document.GetElementById(a.GetAttribute("href")![1..])?.GetAttribute("name") == name).Select(a => a.TextContent));
    }

    /// <summary>Summary on top, in words, that leads to its fields.</summary>
    private static IEnumerable<string> Untold(TestPage answer)
    {
        var summary = answer.Document.QuerySelector(".error-summary");
        if (summary is null)
        {
            yield return $"answered {(int)answer.Status} and says nothing.";
            yield break;
        }

        foreach (var link in summary.QuerySelectorAll("a"))
        {
            if (link.GetAttribute("href") is not { Length: > 1 } href || answer.Document.GetElementById(href[1..]) is null)
            {
                yield return $"'{link.TextContent}' leads nowhere ({link.GetAttribute("href")}).";
            }
        }

        foreach (var item in summary.QuerySelectorAll("li").Select(i => i.TextContent.Trim()).Where(i => i.Length == 0 || i.StartsWith("The ", StringComparison.Ordinal)))
        {
            yield return $"says '{item}'.";
        }
    }

    private static async Task AssertAsync(AllForms forms, Func<OpenForm, Task<IEnumerable<string>>> visit)
    {
        var wrong = await forms.VisitAsync(visit);
        Assert.True(wrong.Count == 0, string.Join("\n", wrong));
    }

    private static DateOnly Today(TestWorld world) => DateOnly.FromDateTime(world.Clock.Now);

    /// <summary>Ready, and from now on nothing that is done is kept.</summary>
    private static async Task<AllForms> OpenAsync(TestWorld world)
    {
        var forms = await AllForms.OfAsync(world);
        world.Services.GetRequiredService<DryRun>().IsOn = true;
        return forms;
    }

    private static Task<TestWorld> StartAsync(TestDatabase database)
    {
        var dry = new DryRun();
        return TestWorld.StartAsync(database, mail: new FakeMailServer(), adjust: services => services.AddSingleton(dry).ConfigureDbContext<MedvirkContext>(options => options.AddInterceptors(dry)));
    }
}
