using Medvirk.Domain.Backbone.Conditions;
using Medvirk.Web.Access;
using Medvirk.Web.Language;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Medvirk.Web.Ui;

/// <summary>What a layout knows of the page it frames: whose visit, which initiative, which condition's room, the way back up.</summary>
public sealed class PageFrame
{
    private readonly HttpContext http;

    private PageFrame(ViewContext view)
    {
        http = view.HttpContext;
        Visit = http.Features.Get<Visit>();
        Initiative = Visit?.Initiative ?? http.Features.Get<InitiativeInfo>();
        Crumbs = view.ViewData["Crumbs"] as IReadOnlyList<Crumb> ?? [];
        Title = view.ViewData["Title"] as string ?? "Medvirk";
        Condition = view.ViewData["Condition"] as Condition?
            ?? ConditionOf((view.ActionDescriptor as PageActionDescriptor)?.ViewEnginePath ?? "");
    }

    public string Title { get; }

    /// <summary>The member's visit; null on public pages.</summary>
    public Visit? Visit { get; }

    /// <summary>Null on pages of no initiative.</summary>
    public InitiativeInfo? Initiative { get; }

    public Condition? Condition { get; }

    /// <summary>From <c>ViewData["Crumbs"]</c>.</summary>
    public IReadOnlyList<Crumb> Crumbs { get; }

    /// <summary>What the browser's window is called.</summary>
    public string WindowTitle => Initiative is null
        ? Title == "Medvirk" ? Title : $"{Title} – Medvirk"
        : Title == Initiative.Name ? $"{Title} – Medvirk" : $"{Title} – {Initiative.Name}";

    private string Path => http.Features.Get<IStatusCodeReExecuteFeature>()?.OriginalPath
        ?? http.Features.Get<IExceptionHandlerPathFeature>()?.Path
        ?? http.Request.Path.Value
        ?? "/";

    public static PageFrame Of(ViewContext view) => new(view);

    /// <summary>The same page in another language; the site's front where the address has none.</summary>
    public string In(string language)
    {
        var rest = Texts.Languages.FirstOrDefault(l => Path == "/" + l || Path.StartsWith($"/{l}/", StringComparison.Ordinal)) is { } own
            ? Path[(own.Length + 1)..]
            : "";
        var isError = http.Features.Get<IStatusCodeReExecuteFeature>() is not null;
        return $"/{language}{rest}" + (isError ? "" : http.Request.QueryString.Value);
    }

    /// <summary>"page" on the page itself, "true" on those below it, null elsewhere: for aria-current.</summary>
    public string? Current(string address) =>
        Path == address ? "page" : Path.StartsWith(address + "/", StringComparison.Ordinal) ? "true" : null;

    private static Condition? ConditionOf(string path) =>
        path.Contains("/CommonAgenda/", StringComparison.Ordinal) ? Domain.Backbone.Conditions.Condition.Agenda
        : path.Contains("/SharedMeasurement/", StringComparison.Ordinal) ? Domain.Backbone.Conditions.Condition.Measurement
        : path.Contains("/ReinforcingActivities/", StringComparison.Ordinal) ? Domain.Backbone.Conditions.Condition.Activities
        : path.Contains("/Communication/", StringComparison.Ordinal) ? Domain.Backbone.Conditions.Condition.Communication
        : path.StartsWith("/Backbone/Front/", StringComparison.Ordinal) || path.StartsWith("/Backbone/Conditions/", StringComparison.Ordinal) ? null // they serve all five
        : path.StartsWith("/Backbone/", StringComparison.Ordinal) ? Domain.Backbone.Conditions.Condition.Backbone
        : null;
}
