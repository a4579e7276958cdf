using System.Net;
using Medvirk.Tests.Testing;

namespace Medvirk.Tests.Web.Forms;

/// <summary>
/// What holds of every form there is, whatever it is about: nothing that is sent breaks it, what is wrong is told,
/// and what was typed is there again. A new form is tried here by itself.
/// </summary>
public sealed class EveryFormTests
{
    private static readonly string[] Odd =
    [
        "\r\n\r\nÆblegrød på <b>ø</b> & 🍓👩‍👩‍👧 \"ü\" — 'ß'\r\nto linjer", "1,234,5", "31-02-2026", "   ", "'; DROP TABLE people; --",
        "\u202Eabc\u200B\uFEFF", "\uFFFE \u0001\u001B", "nul\0 og mere",
    ];

    [Theory, EveryDatabase]
    public async Task What_is_far_too_long_is_told_and_all_of_it_is_shown_again(TestDatabase database)
    {
        await using var world = await AllForms.StartAsync(database);
        var forms = await AllForms.DryAsync(world);
        await forms.AssertAsync(async form =>
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
        await using var world = await AllForms.StartAsync(database);
        var forms = await AllForms.DryAsync(world);
        await forms.AssertAsync(async form =>
        {
            var wrong = new List<string>();
            foreach (var text in Odd)
            {
                var answer = await form.With(text).SubmitAsync();
                var isShown = answer.Status is HttpStatusCode.BadRequest or HttpStatusCode.Conflict && !answer.Main.Contains("Vi forstod ikke", StringComparison.Ordinal);
                wrong.AddRange((!AllForms.Answers.Contains((int)answer.Status) ? [$"answered {(int)answer.Status}"]

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
        await using var world = await AllForms.StartAsync(database);
        var forms = await AllForms.DryAsync(world);
        await forms.AssertAsync(async form =>
        {
            var answer = await form.Emptied().SubmitAsync();
            return !AllForms.Answers.Contains((int)answer.Status) ? [$"answered {(int)answer.Status}."]
                : answer.Status is HttpStatusCode.BadRequest or HttpStatusCode.Conflict ? Untold(answer)
                : [];
        });
    }

    [Theory, EveryDatabase]
    public async Task A_choice_that_was_never_offered_is_not_taken(TestDatabase database)
    {
        await using var world = await AllForms.StartAsync(database);
        var forms = await AllForms.DryAsync(world);
        var foreign = forms.Examples.AwayOrganisation.ToString();
        await forms.AssertAsync(async form =>
        {
            var wrong = new List<string>();
            foreach (var name in form.Chosen)
            {
                foreach (var choice in new[] { "slet-ikke-en-af-dem", foreign, "-1", "2147483648", "999999999999999999999" })
                {
                    var answer = await form.FilledIn(AllForms.Today(world)).Set(name, choice).SubmitAsync();
                    if (!AllForms.Answers.Contains((int)answer.Status))
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
    public async Task A_personal_number_is_kept_nowhere(TestDatabase database)
    {
        await using var world = await AllForms.StartAsync(database);
        var forms = await AllForms.DryAsync(world);
        await forms.AssertAsync(async form =>
        {
            // A receipt code and a pasted block of figures are kept nowhere as they are.
            string[] words = [.. form.Words.Where(name => name is not ("Code" or "Block"))];
            if (words.Length == 0)
            {
                return [];
            }

            var answer = await words.Aggregate(form.FilledIn(AllForms.Today(world)), (one, name) => one.Set(name, "Spørg efter 010170-1234")).SubmitAsync();
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
}
