using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Medvirk.Web.Ui;

/// <summary>One of many, folded up.</summary>
/// <example><c>&lt;mv-select for="Input.GoalId" label="@T["…"]" items="Model.Goals" prompt /&gt;</c></example>
[HtmlTargetElement("mv-select")]
public sealed class SelectTagHelper : ControlTagHelper
{
    public IReadOnlyList<Choice> Items { get; set; } = [];

    public string? Value { get; set; }

    /// <summary>A first line with an empty value: "Vælg".</summary>
    public bool Prompt { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output) => Replace(output, Select.Html(Shared(new SelectOptions
    {
        Name = FullName,
        Label = Label,
        Choices = Items,
        Value = TypedOr(Value),
        Prompt = Prompt ? T["ui.choose"] : null,
    })));
}

/// <summary>One of a few.</summary>
/// <example><c>&lt;mv-radios for="Input.Stance" label="@T["…"]" items="Choice.Of&lt;Stance&gt;(T)" /&gt;</c></example>
[HtmlTargetElement("mv-radios")]
public sealed class RadiosTagHelper : ControlTagHelper
{
    public IReadOnlyList<Choice> Items { get; set; } = [];

    public string? Value { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output) => Replace(output, Radios.Html(Shared(new ChoicesOptions
    {
        Name = FullName,
        Label = Label,
        Choices = Items,
        Values = TypedOr(Value) is { } value ? [value] : [],
    })));
}

/// <summary>Any of a few.</summary>
/// <example><c>&lt;mv-checkboxes for="Input.Arenas" label="@T["…"]" items="Choice.Of&lt;Arena&gt;(T)" /&gt;</c></example>
[HtmlTargetElement("mv-checkboxes")]
public sealed class CheckboxesTagHelper : ControlTagHelper
{
    public IReadOnlyList<Choice> Items { get; set; } = [];

    public IReadOnlyCollection<string>? Values { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output) => Replace(output, Checkboxes.Html(Shared(new ChoicesOptions
    {
        Name = FullName,
        Label = Label,
        Choices = Items,
        Values = Values ?? Chosen(),
    })));
}

/// <summary>One thing to say yes to.</summary>
/// <example><c>&lt;mv-checkbox for="Input.Consent" label="@T["…"]" /&gt;</c></example>
[HtmlTargetElement("mv-checkbox")]
public sealed class CheckboxTagHelper : ControlTagHelper
{
    public bool Checked { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output) => Replace(output, Checkbox.Html(Shared(new CheckboxOptions
    {
        Name = FullName,
        Label = Label,
        Checked = Checked || TypedOr(null)?.Split(',')[0] == "true",
    })));
}

/// <summary>A file to send. Its form says <c>enctype="multipart/form-data"</c>.</summary>
/// <example><c>&lt;mv-file for="Input.File" label="@T["…"]" accept=".csv" /&gt;</c></example>
[HtmlTargetElement("mv-file")]
public sealed class FileTagHelper : ControlTagHelper
{
    public string? Accept { get; set; }

    public bool Multiple { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output) => Replace(output, FileField.Html(Shared(new FileFieldOptions
    {
        Name = FullName,
        Label = Label,
        Accept = Accept,
        Multiple = Multiple,
    })));
}
