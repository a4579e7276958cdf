using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Medvirk.Tests.Testing;
using Medvirk.Tests.Web.Security;

namespace Medvirk.Tests.Web.Forms;

/// <summary>A form as someone who may send it has it on the screen.</summary>
/// <param name="Route">Where it is sent.</param>
/// <param name="Who">Whose screen it is; null for a visitor's.</param>
/// <param name="Which">Says which form it is, where the page has several that lead elsewhere.</param>
internal sealed record OpenForm(Route Route, TestPerson? Who, TestBrowser Browser, TestPage Page, string? Which = null)
{
    public const string Any = "main form[method=post]";

    /// <summary>The page's own form: others lead elsewhere.</summary>
    private const string Main = "main form[method=post]:not([action])";

    private static int counter;

    private string Selector => Which ?? Own(Page);

    private IEnumerable<IElement> Controls => ((IHtmlFormElement)Page.Document.QuerySelector(Selector)!).Elements;

    /// <summary>Names of the fields that one types in, passwords apart.</summary>
    public IReadOnlyList<string> Typed => [.. Controls.Where(IsTyped).Select(NameOf).Distinct()];

    /// <summary>Of those the ones that take any words.</summary>
    public IReadOnlyList<string> Words => [.. Controls.Where(c => IsTyped(c) && !IsDay(c) && !IsNumber(c) && c.GetAttribute("type") is not ("email" or "url")).Select(NameOf).Distinct()];

    public bool HasFile => Controls.OfType<IHtmlInputElement>().Any(c => c.Type == "file");

    /// <summary>What is chosen, or comes along unseen, by name; the guards of the form itself apart.</summary>
    public IReadOnlyList<string> Chosen =>
    [
        .. Controls.Where(c => c is IHtmlSelectElement or IHtmlInputElement { Type: "hidden" or "radio" or "checkbox" })
            .Select(NameOf).Where(name => name.Length > 0 && name != "__RequestVerificationToken" && name != "_form").Distinct(),
    ];

    /// <summary>As it stands on the page.</summary>
    public TestForm AsItIs() => Page.Form(Selector);

    /// <summary>With the same typed into every field. One signs in with a password, for else the address isn't looked for.</summary>
    public TestForm With(string text)
    {
        var form = Typed.Aggregate(AsItIs(), (one, name) => one.Set(name, text));
        return Route.Template.EndsWith("/sign-in", StringComparison.Ordinal) ? form.Set("Input.Password", TestWorld.Password) : form;
    }

    /// <summary>As a browser sends it when nothing is filled in, ticked or picked.</summary>
    public TestForm Emptied() => Controls.Where(c => NameOf(c).Length > 0).Aggregate(AsItIs(), (form, control) => control switch
    {
        IHtmlSelectElement => form.Set(NameOf(control), ""),
        IHtmlInputElement { Type: "radio" or "checkbox" } => form.Set(NameOf(control), []),
        _ => IsTyped(control) || control is IHtmlInputElement { Type: "password" } ? form.Set(NameOf(control), "") : form,
    });

    /// <summary>As someone would fill it in who wants it taken: something in every field, and new words in those that take any.</summary>
    public TestForm FilledIn(DateOnly today)
    {
        var (form, number) = (AsItIs(), Interlocked.Increment(ref counter));
        foreach (var control in Controls.Where(c => NameOf(c).Length > 0))
        {
            var name = NameOf(control);
            switch (control)
            {
                case IHtmlInputElement { Type: "file" }:
                    form.Attach(name, "periode;tal\n2021;7\n"u8.ToArray(), "tal.csv");
                    break;
                case IHtmlInputElement { Type: "password" }:
                    form.Set(name, TestWorld.Password);
                    break;
                case IHtmlInputElement { Type: "radio" or "checkbox" } box when form.Fields.All(f => f.Key != name):
                    form.Set(name, box.Value);
                    break;
                case IHtmlSelectElement { Value: null or "" } select:
                    form.Set(name, select.Options.FirstOrDefault(o => o.Value.Length > 0)?.Value ?? "");
                    break;
                case IHtmlInputElement { Type: "email" }:
                    form.Set(name, string.Create(CultureInfo.InvariantCulture, $"form{number}@example.org"));
                    break;
                case IHtmlInputElement { Type: "url" }:
                    form.Set(name, string.Create(CultureInfo.InvariantCulture, $"https://example.org/{number}"));
                    break;
                case var typed when IsDay(typed):
                    form.Set(name, today.AddDays(200).ToString("d.M.yyyy", CultureInfo.InvariantCulture));
                    break;
                case var typed when IsNumber(typed):
                    form.Set(name, "1");
                    break;
                case var typed when name.EndsWith("Slug", StringComparison.Ordinal):
                    form.Set(name, string.Create(CultureInfo.InvariantCulture, $"noget-{number}"));
                    break;
                case var typed when IsTyped(typed):
                    form.Set(name, string.Create(CultureInfo.InvariantCulture, $"Noget nyt {number}"));
                    break;
            }
        }

        return form;
    }

    /// <summary>What was typed and is not in the page again, by field.</summary>
    public IEnumerable<string> Lost(TestPage answer, string text)
    {
        var shown = answer.Document.QuerySelector(Any) is null ? [] : answer.Form(Own(answer)).Fields;
        return Typed.Where(name => !shown.Any(f => f.Key == name && Lines(f.Value) == Lines(text)));
    }

    public override string ToString() => Route.ToString();

    private static string Own(TestPage page) => page.Document.QuerySelector(Main) is null ? Any : Main;

    private static string Lines(string text) => text.ReplaceLineEndings("\n");

    private static string NameOf(IElement control) => control.GetAttribute("name") ?? "";

    private static bool IsTyped(IElement control) =>
        control is IHtmlTextAreaElement or IHtmlInputElement { Type: "text" or "email" or "search" or "tel" or "url" } && NameOf(control).Length > 0;

    private static bool IsDay(IElement control) => control.ClassList.Contains("form-input--date");

    private static bool IsNumber(IElement control) =>
        control.ClassList.Contains("form-input--number") || control.GetAttribute("inputmode") is "numeric" or "decimal";
}
