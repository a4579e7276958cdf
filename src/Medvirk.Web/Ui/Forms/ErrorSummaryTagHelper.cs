using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Medvirk.Web.Ui;

/// <summary>All that is wrong with the page's form, from the model state. Stands over the title; shows nothing where nothing is wrong.</summary>
/// <example><c>&lt;mv-error-summary /&gt;</c></example>
[HtmlTargetElement("mv-error-summary")]
public sealed class ErrorSummaryTagHelper : KitTagHelper
{
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var errors =
            from entry in ViewContext.ViewData.ModelState.OrderBy(entry => entry.Key, new ErrorOrder(ViewContext.ViewData.ModelMetadata))
            from error in entry.Value.Errors.Take(1)
            let text = error.ErrorMessage.Length > 0 ? error.ErrorMessage : T["ui.value.unknown"]
            select new ErrorLink(text, entry.Key.Length == 0 ? null : Names.IdOf(entry.Key));
        Replace(output, ErrorSummary.Html(new ErrorSummaryOptions { Title = T["ui.errors.title"], Errors = [.. errors] }));
    }
}
