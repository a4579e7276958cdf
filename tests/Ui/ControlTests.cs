using System.ComponentModel.DataAnnotations;
using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Medvirk.Domain.SharedMeasurement;
using Medvirk.Web.Language;
using Medvirk.Web.Ui;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Medvirk.Tests.Ui;

/// <summary>How a form control takes name, value, length and error from a page's model and its state.</summary>
public sealed class ControlTests
{
    private static readonly IModelMetadataProvider Metadata =
        new ServiceCollection().AddLogging().AddMvcCore().AddDataAnnotations().Services.BuildServiceProvider().GetRequiredService<IModelMetadataProvider>();

    private readonly Page page = new();
    private readonly ModelStateDictionary state = new();

    public ControlTests() => CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = Cultures.Danish;

    [Fact]
    public void A_field_shows_the_models_value_in_the_readers_format()
    {
        page.Input.Share = new Quantity(12_500_000);
        var input = Made(new NumberTagHelper { Label = "Mål" }, page => page.Input.Share).QuerySelector<IHtmlInputElement>("input")!;
        Assert.Equal(("Input.Share", "Input_Share", "12,5", "decimal"), (input.Name, input.Id, input.Value, input.GetAttribute("inputmode")));
    }

    [Fact]
    public void What_was_typed_is_shown_again_as_it_was_typed_with_what_is_wrong()
    {
        state.SetModelValue("Input.Share", "4,x", "4,x");
        state.AddModelError("Input.Share", "Skriv et tal, fx 12,5.");
        var group = Made(new NumberTagHelper { Label = "Mål" }, page => page.Input.Share);
        Assert.Equal("4,x", group.QuerySelector<IHtmlInputElement>("input")!.Value);
        Assert.Contains("Skriv et tal, fx 12,5.", group.QuerySelector("#Input_Share-error")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("true", group.QuerySelector("input")!.GetAttribute("aria-invalid"));
    }

    [Theory]
    [InlineData("1.234", "1,2340")]
    [InlineData("12.345", "12,3450")]
    [InlineData("-1.234", "-1,2340")]
    [InlineData("0.125", "0,125")]
    [InlineData("1234.567", "1234,567")]
    [InlineData("1234", "1234")]
    [InlineData("-7.5", "-7,5")]
    [InlineData("0", "0")]
    public void A_number_that_a_field_shows_is_read_back_as_the_same(string code, string shown)
    {
        Assert.True(Quantity.TryParse(code, out var quantity));
        page.Input.Share = quantity;
        var input = Made(new NumberTagHelper { Label = "Mål" }, page => page.Input.Share).QuerySelector<IHtmlInputElement>("input")!;
        Assert.Equal(shown, input.Value);
        Assert.Equal((NumberOutcome.Number, quantity), (NumberReading.Of(input.Value).Outcome, NumberReading.Of(input.Value).Number));
    }

    [Theory]
    [InlineData("da", "24.12.2025")]
    [InlineData("en", "24/12/2025")]
    public void A_date_is_shown_in_the_readers_format(string language, string shown)
    {
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = Texts.CultureOf(language);
        page.Input.Due = new DateOnly(2025, 12, 24);
        Assert.Equal(shown, Made(new DateTagHelper { Label = "Frist" }, page => page.Input.Due).QuerySelector<IHtmlInputElement>("input")!.Value);
    }

    /// <summary>A browser cuts what is pasted into a field that has a length, and says nothing.</summary>
    [Fact]
    public void What_is_too_long_is_told_by_the_server_and_never_cut_by_the_field()
    {
        Assert.False(Made(new FieldTagHelper { Label = "Navn" }, page => page.Input.Name).QuerySelector("input")!.HasAttribute("maxlength"));
        Assert.False(Made(new TextAreaTagHelper { Label = "Navn" }, page => page.Input.Name).QuerySelector("textarea")!.HasAttribute("maxlength"));
    }

    [Fact]
    public void A_textarea_keeps_a_line_break_at_its_start()
    {
        page.Input.Name = "\nførst\n\nså";
        Assert.Equal("\nførst\n\nså", Made(new TextAreaTagHelper { Label = "Historien" }, page => page.Input.Name).QuerySelector<IHtmlTextAreaElement>("textarea")!.Value);
    }

    [Fact]
    public void Several_choices_are_shown_from_the_model_or_from_what_was_sent()
    {
        page.Input.Kinds = [TagKind.Act, TagKind.Look];
        Assert.Equal(["Act", "Look"], Checked());
        state.SetModelValue("Input.Kinds", new[] { "Error", "nonsense" }, "Error,nonsense");
        Assert.Equal(["Error"], Checked());

        string[] Checked() =>
        [
            .. Made(new CheckboxesTagHelper { Label = "Hvilke?", Items = Choice.Of<TagKind>(Texts.Danish) }, page => page.Input.Kinds)
                .QuerySelectorAll<IHtmlInputElement>("input:checked").Select(input => input.Value),
        ];
    }

    [Theory]
    [InlineData(true, null, true)]
    [InlineData(false, "true", true)]
    [InlineData(true, "", false)]
    public void A_yes_is_shown_from_the_model_or_from_what_was_sent(bool model, string? sent, bool shown)
    {
        page.Input.Consent = model;
        if (sent is not null)
        {
            state.SetModelValue("Input.Consent", sent, sent);
        }

        Assert.Equal(shown, Made(new CheckboxTagHelper { Label = "Ja" }, page => page.Input.Consent).QuerySelector<IHtmlInputElement>("input")!.IsChecked);
    }

    [Fact]
    public void A_password_is_never_sent_back()
    {
        page.Input.Name = "hemmelig";
        Assert.DoesNotContain("hemmelig", Made(new FieldTagHelper { Label = "Kode", Type = "password" }, page => page.Input.Name).InnerHtml, StringComparison.Ordinal);
    }

    [Fact]
    public void Errors_are_gathered_in_the_order_of_the_fields_each_leading_to_its_own()
    {
        state.AddModelError("", "Nogen nåede det før dig.");
        state.AddModelError("Input.Rows[10].Value", "Række 11.");
        state.AddModelError("Input.Due", "Frist.");
        state.AddModelError("Input.Rows[2].Value", "Række 3.");
        state.AddModelError("Input.Share", "Mål.");
        state.AddModelError("Input.Name", "Navn.");
        var summary = Made(new ErrorSummaryTagHelper(), null);
        Assert.Equal(
            ["Nogen nåede det før dig.", "Navn.", "Mål.", "Frist.", "Række 3.", "Række 11."],
            summary.QuerySelectorAll("li").Select(item => item.TextContent));
        Assert.Equal(
            ["#Input_Name", "#Input_Share", "#Input_Due", "#Input_Rows_2__Value", "#Input_Rows_10__Value"],
            summary.QuerySelectorAll("li a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public void Where_nothing_is_wrong_there_is_no_summary() => Assert.Empty(Made(new ErrorSummaryTagHelper(), null).Children);

    private IElement Made(KitTagHelper tag, System.Linq.Expressions.Expression<Func<Page, object?>>? bound)
    {
        var http = new DefaultHttpContext();
        http.Features.Set(Texts.In(CultureInfo.CurrentUICulture.TwoLetterISOLanguageName));
        var data = new ViewDataDictionary<Page>(Metadata, state) { Model = page };
        tag.ViewContext = new ViewContext { HttpContext = http, ViewData = data };
        if (bound is not null)
        {
            var name = NameOf(bound.Body);
            ((ControlTagHelper)tag).For = new ModelExpression(name, ViewData(data, name));
        }

        var output = new TagHelperOutput("mv", [], (_, _) => Task.FromResult<TagHelperContent>(new DefaultTagHelperContent()));
        tag.Process(new TagHelperContext([], new Dictionary<object, object>(), "1"), output);
        return new HtmlParser().ParseDocument("<body>" + output.Content.GetContent()).Body!;
    }

    private static string NameOf(System.Linq.Expressions.Expression body)
    {
        var inner = body is System.Linq.Expressions.UnaryExpression cast ? cast.Operand : body;
        var text = inner.ToString();
        return text[(text.IndexOf('.', StringComparison.Ordinal) + 1)..];
    }

    private static ModelExplorer ViewData(ViewDataDictionary<Page> data, string name) =>
        name.Split('.').Aggregate(data.ModelExplorer, (explorer, part) => explorer.GetExplorerForProperty(part)!);

    public sealed class Page
    {
        public Form Input { get; set; } = new();
    }

    public sealed class Form
    {
        [StringLength(80)]
        public string? Name { get; set; }

        public Quantity? Share { get; set; }

        public DateOnly? Due { get; set; }

        public IReadOnlyList<TagKind> Kinds { get; set; } = [];

        public bool Consent { get; set; }

        public IReadOnlyList<Row> Rows { get; set; } = [];
    }

    public sealed class Row
    {
        public Quantity? Value { get; set; }
    }
}
