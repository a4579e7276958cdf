using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Medvirk.Web.Language;
using Medvirk.Web.Ui;
using Microsoft.AspNetCore.Html;

namespace Medvirk.Tests.Ui;

/// <summary>
/// One component in one state: <c>Fixtures/&lt;Component&gt;/&lt;state&gt;.json</c> holds its options,
/// the <c>.html</c> beside it what they must become.
/// </summary>
/// <param name="Component">The generator's name.</param>
/// <param name="State">The state's name.</param>
public sealed record Fixture(string Component, string State)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(), new HtmlConverter() },
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };

    private static readonly Dictionary<string, Func<JsonNode, Markup>> Generators = new()
    {
        ["Alert"] = json => Alert.Html(Read<AlertOptions>(json)),
        ["Breadcrumbs"] = json => Breadcrumbs.Html(Read<BreadcrumbsOptions>(json)),
        ["Button"] = json => Button.Html(Read<ButtonOptions>(json)),
        ["Card"] = json => Card.Html(Read<CardOptions>(json)),
        ["Checkbox"] = json => Checkbox.Html(Read<CheckboxOptions>(json)),
        ["Checkboxes"] = json => Checkboxes.Html(Read<ChoicesOptions>(json)),
        ["Details"] = json => Details.Html(Read<DetailsOptions>(json)),
        ["Difference"] = json => Difference.Html(Read<DifferenceOptions>(json)),
        ["Empty"] = json => Empty.Html(Read<EmptyOptions>(json)),
        ["ErrorSummary"] = json => ErrorSummary.Html(Read<ErrorSummaryOptions>(json)),
        ["Facts"] = json => Facts.Html(Read<FactsOptions>(json)),
        ["Field"] = json => Field.Html(Read<FieldOptions>(json)),
        ["FieldBare"] = json => Field.Bare(Read<FieldOptions>(json)),
        ["FileField"] = json => FileField.Html(Read<FileFieldOptions>(json)),
        ["FiveArcs"] = json => FiveArcs.Html(Read<FiveArcsOptions>(json)),
        ["FlowDiagram"] = json => FlowDiagram.Html(Read<FlowOptions>(json), FlowWords.In(Texts.Danish)),
        ["Menu"] = json => Menu.Html(Read<MenuOptions>(json)),
        ["LineChart"] = json => LineChart.Html(Read<LineChartOptions>(json), ChartWords.In(Texts.Danish)),
        ["Pagination"] = json => Pagination.Html(Read<PaginationOptions>(json)),
        ["Radios"] = json => Radios.Html(Read<ChoicesOptions>(json)),
        ["Select"] = json => Select.Html(Read<SelectOptions>(json)),
        ["RangePlot"] = json => RangePlot.Html(Read<RangePlotOptions>(json)),
        ["ShareBar"] = json => ShareBar.Html(Read<ShareBarOptions>(json)),
        ["Sparkline"] = json => Sparkline.Html(Read<SparklineOptions>(json)),
        ["Steps"] = json => Steps.Html(Read<StepsOptions>(json)),
        ["Table"] = json => Table.Html(Read<TableOptions>(json)),
        ["Tag"] = json => Tag.Html(Read<TagOptions>(json)),
        ["TextArea"] = json => TextArea.Html(Read<TextAreaOptions>(json)),
    };

    public static IEnumerable<string> Components => Generators.Keys;

    public static IEnumerable<Fixture> All =>
        from file in Directory.EnumerateFiles(Repository.Fixtures, "*.json", SearchOption.AllDirectories)
        orderby file
        select new Fixture(Path.GetFileName(Path.GetDirectoryName(file)!), Path.GetFileNameWithoutExtension(file));

    public string HtmlFile => Path.Combine(Repository.Fixtures, Component, State + ".html");

    public JsonNode Options => JsonNode.Parse(File.ReadAllText(Path.Combine(Repository.Fixtures, Component, State + ".json")))!;

    public string Render() => Render(Options);

    /// <summary>In Danish, as most pages are.</summary>
    public string Render(JsonNode options)
    {
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = Cultures.Danish;
        return Generators[Component](options).ToString();
    }

    public override string ToString() => $"{Component}/{State}";

    private static T Read<T>(JsonNode json) => json.Deserialize<T>(Json)!;

    /// <summary>Ready content, as a page hands it over: a string of HTML.</summary>
    private sealed class HtmlConverter : JsonConverter<IHtmlContent>
    {
        public override IHtmlContent Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            new HtmlString(reader.GetString());

        public override void Write(Utf8JsonWriter writer, IHtmlContent value, JsonSerializerOptions options) =>
            throw new NotSupportedException();
    }
}
