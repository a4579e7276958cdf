using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Medvirk.Web.Guards;

/// <summary>
/// A form of the public side: <c>&lt;mv-public-form purpose="…"&gt;</c>. It sets no cookie; its page model derives from
/// <see cref="PublicFormPageModel"/> and asks its guard before anything else.
/// </summary>
[HtmlTargetElement("mv-public-form")]
public sealed class PublicFormTagHelper(PublicForms forms) : TagHelper
{
    /// <summary>Which form it is, as its page model says.</summary>
    [HtmlAttributeName("purpose")]
    public string Purpose { get; set; } = "";

    /// <summary>What the sender has shown a right to.</summary>
    [HtmlAttributeName("subject")]
    public Guid? Subject { get; set; }

    /// <summary>Where it is sent; the page itself where absent.</summary>
    [HtmlAttributeName("action")]
    public string? Action { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "form";
        output.Attributes.SetAttribute("method", "post");
        output.Attributes.SetAttribute("novalidate", "novalidate");
        if (Action is not null)
        {
            output.Attributes.SetAttribute("action", Action);
        }

        output.PreContent
            .AppendHtml("<input type=\"hidden\" name=\"").Append(PublicForm.Field)
            .AppendHtml("\" value=\"").Append(forms.Issue(Purpose, Subject)).AppendHtml("\">");
    }
}
