using Medvirk.Data.Ledger;
using Medvirk.Tests.Testing;
using Medvirk.Tests.Web.Security;
using Medvirk.Web.Guards;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Medvirk.Tests.Web.Forms;

/// <summary>The same form sent twice, on every form there is: what it does is done once.</summary>
public sealed class SentTwiceTests
{
    /// <summary>So many forms, at least, are filled in here so that they are taken; of the others a no is enough.</summary>
    private const int FewestTaken = 40;

    /// <summary>Later than a slip of the finger.</summary>
    private static readonly TimeSpan AWhile = TimeSpan.FromMinutes(1);

    /// <summary>What may happen more than once by one press: an organisation that leaves has several mandates; each look is noted.</summary>
    private static readonly HashSet<string> Several = ["mandate-ended", "figures-looked-at"];

    /// <summary>What someone may well want again after a while.</summary>
    private static readonly HashSet<string> MayBeMeant = ["import-uploaded", "invitation-renewed"];

    [Theory, EveryDatabase]
    public async Task Every_form_that_is_sent_twice_at_the_same_moment_does_it_once(TestDatabase database)
    {
        await using var world = await TestWorld.StartAsync(database, mail: new FakeMailServer());
        await WalkAsync(world, Several, form => Task.WhenAll(form.SubmitAsync(), form.SubmitAsync()));
    }

    /// <summary>By the back button, from a second tab, or to another program: then only the page's own rules know of the first.</summary>
    [Theory, EveryDatabase]
    public async Task Every_form_that_is_sent_again_after_a_while_does_it_once(TestDatabase database)
    {
        await using var world = await TestWorld.StartAsync(
            database, mail: new FakeMailServer(), adjust: services => services.Replace(ServiceDescriptor.Transient<PressedTwice, PressedTwice>()));
        await WalkAsync(world, Several.Union(MayBeMeant).ToHashSet(), async form =>
        {
            var first = await form.SubmitAsync();
            world.Clock.Advance(AWhile);
            return [first, await form.SubmitAsync()];
        });
    }

    private static async Task WalkAsync(TestWorld world, HashSet<string> mayRepeat, Func<TestForm, Task<TestPage[]>> sendTwiceAsync)
    {
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

            var before = await KindsAsync(world);
            var answers = await sendTwiceAsync(form.FilledIn(AllForms.Today(world)));
            var done = (await KindsAsync(world)).Select(now => (Kind: now.Key, Times: now.Value - before.GetValueOrDefault(now.Key))).Where(kind => kind.Times > 0).ToList();
            wrong.AddRange(done.Where(kind => kind.Times > 1 && !mayRepeat.Contains(kind.Kind)).Select(kind => $"{route}: {kind.Kind} happened {kind.Times} times."));
            wrong.AddRange(answers.Where(answer => !AllForms.Answers.Contains((int)answer.Status)).Select(answer => $"{route} answered {(int)answer.Status}."));
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

    private static Task<Dictionary<string, int>> KindsAsync(TestWorld world) => world.ReadAsync(db =>
        db.Set<LedgerEntry>().GroupBy(e => e.Kind).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count));
}
