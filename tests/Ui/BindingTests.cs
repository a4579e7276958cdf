using System.Globalization;
using Medvirk.Domain.SharedMeasurement;
using Medvirk.Web.Binding;
using Medvirk.Web.Language;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Primitives;
using Xunit;

namespace Medvirk.Tests.Ui;

/// <summary>Numbers and days as people type them, in both languages.</summary>
public sealed class BindingTests
{
    [Theory]
    [InlineData("4,5", "4.5")]
    [InlineData("4.5", "4.5")]
    [InlineData("1.234,5", "1234.5")]
    [InlineData("1,234.5", "1234.5")]
    [InlineData(" 12 ", "12")]
    [InlineData("−3", "-3")]
    public async Task A_decimal_takes_comma_and_point_alike(string typed, string number)
    {
        foreach (var language in Texts.Languages)
        {
            Assert.Equal(decimal.Parse(number, CultureInfo.InvariantCulture), (await BindAsync<decimal>(typed, language)).Value);
            Assert.Equal(decimal.Parse(number, CultureInfo.InvariantCulture), ((Quantity)(await BindAsync<Quantity?>(typed, language)).Value!).ToDecimal());
        }
    }

    [Theory]
    [InlineData("1.234", "da", "1.234 kan læses på to måder. Skriv 1234 eller 1,2340.")]
    [InlineData("1,234", "da", "1,234 kan læses på to måder. Skriv 1234 eller 1,2340.")]
    [InlineData("12.345", "en", "12.345 can be read in two ways. Write 12345 or 12.3450.")]
    [InlineData("4,x", "da", "Skriv et tal, fx 12,5.")]
    [InlineData("99999999999999999999", "en", "The number is too large.")]
    public async Task What_is_no_number_or_two_is_refused_in_words_and_kept_as_typed(string typed, string language, string said)
    {
        var bound = await BindAsync<decimal?>(typed, language);
        Assert.Equal((false, said, typed), (bound.Set, bound.Error, bound.Kept));
    }

    [Theory]
    [InlineData("1,2340", 1.234)]
    [InlineData("1234", 1234)]
    public async Task Each_reading_that_is_offered_is_taken(string typed, double number) =>
        Assert.Equal((decimal)number, (await BindAsync<decimal>(typed, "da")).Value);

    [Theory]
    [InlineData("12", 12)]
    [InlineData("12,0", 12)]
    [InlineData("1.234.567", 1234567)]
    public async Task A_whole_number_is_a_whole_number(string typed, int number)
    {
        Assert.Equal(number, (await BindAsync<int>(typed, "da")).Value);
        Assert.Equal((long)number, (await BindAsync<long?>(typed, "da")).Value);
    }

    [Theory]
    [InlineData("12,5", "Skriv et helt tal, fx 12.")]
    [InlineData("tolv", "Skriv et helt tal, fx 12.")]
    [InlineData("1.234", "1.234 kan læses på to måder. Skriv 1234 uden punktum eller komma, hvis det er det, du mener.")]
    [InlineData("3000000000", "Tallet er for stort.")]
    public async Task A_whole_number_with_something_more_is_refused(string typed, string said) =>
        Assert.Equal(said, (await BindAsync<int>(typed, "da")).Error);

    [Theory]
    [InlineData("24.12.2025")]
    [InlineData("24. 12. 2025")]
    [InlineData("24/12/2025")]
    [InlineData("24-12-2025")]
    [InlineData("2025-12-24")]
    [InlineData(" 24.12.2025 ")]
    public async Task A_day_is_read_day_first_in_both_languages(string typed)
    {
        foreach (var language in Texts.Languages)
        {
            Assert.Equal(new DateOnly(2025, 12, 24), (await BindAsync<DateOnly?>(typed, language)).Value);
        }
    }

    [Theory]
    [InlineData("31.2.2025", "Datoen 31.2.2025 findes ikke. Tjek dag og måned.")]
    [InlineData("12/24/2025", "Datoen 12/24/2025 findes ikke. Tjek dag og måned.")]
    [InlineData("0.1.2025", "Datoen 0.1.2025 findes ikke. Tjek dag og måned.")]
    [InlineData("1.1.0000", "Datoen 1.1.0000 findes ikke. Tjek dag og måned.")]
    [InlineData("24.12.25", "Skriv datoen som dag, måned og år, fx 24.12.2027.")]
    [InlineData("i morgen", "Skriv datoen som dag, måned og år, fx 24.12.2027.")]
    [InlineData("24.12-2025", "Skriv datoen som dag, måned og år, fx 24.12.2027.")]
    [InlineData("24.12.2025\n1", "Skriv datoen som dag, måned og år, fx 24.12.2027.")]
    [InlineData("٢٤.١٢.٢٠٢٥", "Skriv datoen som dag, måned og år, fx 24.12.2027.")]
    public async Task What_is_no_day_is_refused_in_words_and_kept_as_typed(string typed, string said)
    {
        var bound = await BindAsync<DateOnly>(typed, "da");
        Assert.Equal((false, said, typed), (bound.Set, bound.Error, bound.Kept));
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    public async Task Nothing_is_nothing_and_not_zero(string typed)
    {
        Assert.Equal((true, null, null), await Outcome<decimal?>(typed));
        Assert.Equal((true, null, null), await Outcome<int?>(typed));
        Assert.Equal((true, null, null), await Outcome<DateOnly?>(typed));
        Assert.Equal((false, null, "Feltet skal udfyldes."), await Outcome<decimal>(typed));
        Assert.Equal((false, null, "Feltet skal udfyldes."), await Outcome<DateOnly>(typed));

        static async Task<(bool, object?, string?)> Outcome<T>(string typed)
        {
            var bound = await BindAsync<T>(typed, "da");
            return (bound.Set, bound.Value, bound.Error);
        }
    }

    [Fact]
    public async Task What_was_not_sent_is_left_alone() => Assert.Equal((false, null, null, null), await BindAsync<decimal?>(null, "da"));

    private static async Task<(bool Set, object? Value, string? Error, string? Kept)> BindAsync<T>(string? typed, string language)
    {
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = Texts.CultureOf(language);
        var options = new MvcOptions();
        options.UseStrictBinding();
        var metadata = new EmptyModelMetadataProvider().GetMetadataForType(typeof(T));
        var binder = options.ModelBinderProviders[0].GetBinder(new ProviderContext(metadata))!;
        var http = new DefaultHttpContext();
        http.Features.Set(Texts.In(language));
        var context = new DefaultModelBindingContext
        {
            ActionContext = new ActionContext { HttpContext = http },
            ModelMetadata = metadata,
            ModelName = "Input.Value",
            ModelState = new ModelStateDictionary(),
            ValueProvider = new OneValue(typed),
        };
        await binder.BindModelAsync(context);
        context.ModelState.TryGetValue("Input.Value", out var entry);
        return (context.Result.IsModelSet, context.Result.Model, entry?.Errors.FirstOrDefault()?.ErrorMessage, entry?.AttemptedValue);
    }

    private sealed class OneValue(string? typed) : IValueProvider
    {
        public bool ContainsPrefix(string prefix) => typed is not null;

        public ValueProviderResult GetValue(string key) => typed is null ? ValueProviderResult.None : new(new StringValues(typed));
    }

    private sealed class ProviderContext(ModelMetadata metadata) : ModelBinderProviderContext
    {
        public override BindingInfo BindingInfo { get; } = new();

        public override ModelMetadata Metadata => metadata;

        public override IModelMetadataProvider MetadataProvider { get; } = new EmptyModelMetadataProvider();

        public override IModelBinder CreateBinder(ModelMetadata metadata) => throw new NotSupportedException();
    }
}
