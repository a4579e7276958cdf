using Medvirk.Data.Ledger;
using Medvirk.Tests.Testing;
using Medvirk.Tests.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Tests.Web.Forms;

/// <summary>A button pressed twice, on every form there is: what it does is done once.</summary>
public sealed class SentTwiceTests
{
    /// <summary>So many forms, at least, are filled in here so that they are taken; of the others a no is enough.</summary>
    private const int FewestTaken = 40;

    /// <summary>What may happen more than once by one press: an organisation that leaves has several mandates; each look is noted.</summary>
    private static readonly HashSet<string> Several = ["mandate-ended", "figures-looked-at"];

    [Theory, EveryDatabase]
    public async Task Every_form_that_is_sent_twice_at_the_same_moment_does_it_once(TestDatabase database)
    {
        await using var world = await TestWorld.StartAsync(database, mail: new FakeMailServer());
        var forms = await AllForms.OfAsync(world);
        var (wrong, taken) = (new List<string>(), new List<string>());
        foreach (var route in forms.Routes)
        {
            // One form does away with what another is about: then all is made anew.
            if (await forms.OpenAsync(route) is not { } form)
            {
                forms = await AllForms.OfAsync(world);
                form = await forms.OpenAsync(route);
            }

            if (form is null)
            {
                wrong.Add(AllForms.NotShown(route));
                continue;
            }

            var (done, answers) = await SendAsync(world, form);
            wrong.AddRange(done.GroupBy(kind => kind).Where(kind => kind.Count() > 1 && !Several.Contains(kind.Key)).Select(kind => $"{route}: {kind.Key} happened {kind.Count()} times."));
            wrong.AddRange(answers.Where(answer => (int)answer.Status is not (200 or 302 or 303 or 400 or 403 or 404 or 409)).Select(answer => $"{route} answered {(int)answer.Status}."));
            if (done.Count > 0)
            {
                taken.Add(route.ToString());
            }

            if (route.Template.Contains("/account/", StringComparison.Ordinal) && form.Who is not null)
            {
                await forms.SignInAgainAsync(form);
            }
        }

        Assert.True(wrong.Count == 0, string.Join("\n", wrong));
        Assert.True(taken.Count >= FewestTaken, $"Only {taken.Count} forms were taken:\n{string.Join("\n", taken)}\nand not:\n{string.Join("\n", forms.Routes.Select(r => r.ToString()).Except(taken))}");
    }

    private static async Task<(IReadOnlyList<string> Done, IReadOnlyList<TestPage> Answers)> SendAsync(TestWorld world, OpenForm form)
    {
        var before = await KindsAsync();
        var filled = form.FilledIn(AllForms.Today(world));
        var answers = await Task.WhenAll(filled.SubmitAsync(), filled.SubmitAsync());
        return ([.. (await KindsAsync()).SelectMany(now => Enumerable.Repeat(now.Key, now.Value - before.GetValueOrDefault(now.Key)))], answers);

        Task<Dictionary<string, int>> KindsAsync() => world.ReadAsync(db =>
            db.Set<LedgerEntry>().GroupBy(e => e.Kind).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count));
    }
}
