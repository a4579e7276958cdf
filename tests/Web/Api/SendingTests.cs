using System.Net;
using Medvirk.Domain.SharedMeasurement;
using Medvirk.Tests.Testing;

namespace Medvirk.Tests.Web.Api;

/// <summary>Figures of an open indicator come in: tried first, as a whole or not at all, and once.</summary>
public sealed class SendingTests
{
    private static readonly object[] Two =
    [
        new { period = "2023", number = 12.4m },
        new { period = "2024", cell = new { region = "nord" }, number = 0m },
    ];

    [Theory, EveryDatabase]
    public async Task Figures_are_tried_sent_and_corrected_with_a_reason(TestDatabase database)
    {
        var (initiative, caller, address) = await BeginAsync(database);
        var dry = (await caller.PostAsync(address + "?dryRun=true", new { rows = Two })).Is(HttpStatusCode.OK).Json;
        Assert.Equal((true, 2, 0, 0), (dry.GetProperty("dryRun").GetBoolean(), Int(dry, "added"), Int(dry, "changed"), Int(dry, "same")));
        Assert.Equal("added", dry.GetProperty("rows")[1].GetProperty("outcome").GetString());
        Assert.Empty(await ApiFigures.StoredAsync(initiative, "boliger"));

        var sent = (await caller.PostAsync(address, new { rows = Two, source = "Fagsystem" }, ApiCaller.NewKey())).Is(HttpStatusCode.OK).Json;
        Assert.Equal((false, 2), (sent.GetProperty("dryRun").GetBoolean(), Int(sent, "added")));
        Assert.Equal([" 2023 r1 12.4", "region=nord 2024 r1 0"], await ApiFigures.StoredAsync(initiative, "boliger"));
        Assert.Equal((1, 1), (await ApiFigures.EntriesAsync(initiative), await ApiFigures.InLedgerAsync(initiative, "figures-sent")));

        // The same again under another key changes nothing.
        var again = (await caller.PostAsync(address, new { rows = Two }, ApiCaller.NewKey())).Is(HttpStatusCode.OK).Json;
        Assert.Equal((0, 0, 2), (Int(again, "added"), Int(again, "changed"), Int(again, "same")));
        Assert.Equal((1, 1), (await ApiFigures.EntriesAsync(initiative), await ApiFigures.InLedgerAsync(initiative, "figures-sent")));

        object[] corrected = [new { period = "2023", number = 12.5m }, new { period = "2024", status = "missing" }];
        var silent = (await caller.PostAsync(address, new { rows = corrected }, ApiCaller.NewKey())).Is(HttpStatusCode.UnprocessableEntity);
        Assert.Equal(["/reason reason-missing"], silent.Errors);
        var mended = (await caller.PostAsync(address, new { rows = corrected, reason = "Tastefejl" }, ApiCaller.NewKey())).Is(HttpStatusCode.OK).Json;
        Assert.Equal((1, 1), (Int(mended, "added"), Int(mended, "changed")));
        Assert.Equal(
            [" 2023 r1 12.4", " 2023 r2 12.5", " 2024 r1 missing", "region=nord 2024 r1 0"], await ApiFigures.StoredAsync(initiative, "boliger"));
    }

    [Theory, EveryDatabase]
    public async Task One_wrong_row_stops_them_all_and_each_is_named_with_its_place(TestDatabase database)
    {
        var (initiative, caller, address) = await BeginAsync(database);
        object[] rows =
        [
            new { period = "2023", number = 1 },
            new { period = "20x4", number = 1 },
            new { number = 1 },
            new { period = "2023Q1", number = 1 },
            new { period = "2199", number = 1 },
            new { period = "2022", number = -1 },
            new { period = "2022", cell = new { region = "vest" }, number = 1 },
            new { period = "2022", cell = new { land = "dk" }, number = 1 },
            new { period = "2023", number = 2 },
            new { period = "2021" },
            new { period = "2021", status = "hidden" },
            new { period = "2021", number = 1, status = "missing" },
            new { period = "2020", number = 79228162514264337593543950335m },
        ];
        foreach (var query in new[] { "", "?dryRun=true" })
        {
            var answer = (await caller.PostAsync(address + query, new { rows }, ApiCaller.NewKey())).Is(HttpStatusCode.UnprocessableEntity);
            Assert.Equal("rows-refused", answer.Code);
            Assert.Equal(
                [
                    "/rows/1/period not-a-period", "/rows/2/period period-missing", "/rows/3/period wrong-frequency", "/rows/4/period future-period",
                    "/rows/5/number below-minimum", "/rows/6/cell/region unknown-code", "/rows/7/cell/land unknown-code", "/rows/8 duplicate",
                    "/rows/9/number number-missing", "/rows/10/status unknown-status", "/rows/11/number number-beside-status", "/rows/12/number number-too-large",
                ],
                answer.Errors);
            Assert.Equal(12, answer.Json.GetProperty("errorCount").GetInt32());
        }

        Assert.Empty(await ApiFigures.StoredAsync(initiative, "boliger"));
        var danish = await caller.PostAsync(address, new { rows = new[] { new { number = 1 } } }, ApiCaller.NewKey(), r => r.Headers.Add("Accept-Language", "da"));
        Assert.Contains("Perioden mangler.", danish.Text, StringComparison.Ordinal);
        Assert.Equal(["/rows rows-count"], (await caller.PostAsync(address, new { rows = Array.Empty<object>() }, "k")).Is(HttpStatusCode.UnprocessableEntity).Errors);
        Assert.Equal(
            ["/rows rows-count", "/source text-too-long"],
            (await caller.PostAsync(address, new { source = new string('x', 201) }, "k")).Is(HttpStatusCode.UnprocessableEntity).Errors);
        Assert.Equal("bad-parameter", (await caller.PostAsync(address + "?dryRun=ja", new { rows }, "k")).Is(HttpStatusCode.BadRequest).Code);
    }

    [Theory, EveryDatabase]
    public async Task A_personal_number_beside_the_figures_is_refused_and_ten_digits_that_are_a_figure_are_not(TestDatabase database)
    {
        var initiative = await (await TestWorld.OnAsync(database)).FoundAsync();
        var address = initiative.Api($"indicators/{await ApiFigures.DefineAsync(initiative)}/values");
        var caller = await initiative.CallerAsync(initiative.Secretary);
        object[] rows = [new { period = "2023", number = 1_011_701_234 }];
        foreach (var query in new[] { "", "?dryRun=true" })
        {
            Assert.Equal(
                ["/source personal-number", "/reason personal-number"],
                (await caller.PostAsync(address + query, new { rows, source = "Fra 010170-1234", reason = "0101701234 ringede" }, ApiCaller.NewKey()))
                    .Is(HttpStatusCode.UnprocessableEntity).Errors);
        }

        Assert.Equal(0, await ApiFigures.EntriesAsync(initiative));
        (await caller.PostAsync(address, new { rows, source = "Bygningsregisteret" }, ApiCaller.NewKey())).Is(HttpStatusCode.OK);
    }

    [Theory, EveryDatabase]
    public async Task A_protected_indicator_takes_no_figures_that_way_and_an_unknown_one_is_not_there(TestDatabase database)
    {
        var (initiative, caller, _) = await BeginAsync(database);
        await ApiFigures.DefineAsync(initiative, "beskyttet", Confidentiality.Protected);
        foreach (var query in new[] { "", "?dryRun=true" })
        {
            var refused = await caller.PostAsync(initiative.Api("indicators/beskyttet/values") + query, new { rows = Two }, ApiCaller.NewKey());
            Assert.Equal("values-only-open", refused.Is(HttpStatusCode.Conflict).Code);
        }

        (await caller.PostAsync(initiative.Api("indicators/findes-ikke/values"), new { rows = Two }, ApiCaller.NewKey())).Is(HttpStatusCode.NotFound);
    }

    [Theory, EveryDatabase]
    public async Task A_key_is_needed_and_stands_for_one_sending(TestDatabase database)
    {
        var (initiative, caller, address) = await BeginAsync(database);
        Assert.Equal(["Idempotency-Key key-missing"], (await caller.PostAsync(address, new { rows = Two })).Is(HttpStatusCode.BadRequest).Errors);
        Assert.Equal(["Idempotency-Key key-form"], (await caller.PostAsync(address, new { rows = Two }, new string('k', 101))).Is(HttpStatusCode.BadRequest).Errors);

        var key = ApiCaller.NewKey();
        var first = (await caller.PostAsync(address, new { rows = Two }, key)).Is(HttpStatusCode.OK);
        var second = (await caller.PostAsync(address, new { rows = Two }, key)).Is(HttpStatusCode.OK);
        Assert.Equal(first.Text, second.Text);
        Assert.False(first.Headers.ContainsKey("Idempotency-Replayed"));
        Assert.Equal("true", second.Headers["Idempotency-Replayed"]);
        var other = await caller.PostAsync(address, new { rows = Two, source = "noget andet" }, key);
        Assert.Equal("key-used-otherwise", other.Is(HttpStatusCode.UnprocessableEntity).Code);

        // Another token's keys are its own.
        var neighbour = await initiative.CallerAsync(initiative.Secretary);
        Assert.Equal(2, Int((await neighbour.PostAsync(address, new { rows = Two }, key)).Is(HttpStatusCode.OK).Json, "same"));

        // What was refused did nothing, and the key is free.
        var free = ApiCaller.NewKey();
        (await caller.PostAsync(address, new { rows = new[] { new { number = 1 } } }, free)).Is(HttpStatusCode.UnprocessableEntity);
        (await caller.PostAsync(address, new { rows = Two }, free)).Is(HttpStatusCode.OK);
    }

    [Theory, EveryDatabase]
    public async Task Twenty_equal_sendings_at_once_make_one_entry_and_get_one_answer(TestDatabase database)
    {
        var (initiative, caller, address) = await BeginAsync(database);
        var key = ApiCaller.NewKey();
        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => caller.PostAsync(address, new { rows = Two }, key)));
        Assert.All(answers, answer => answer.Is(HttpStatusCode.OK));
        Assert.Single(answers.Select(a => a.Text).Distinct());
        Assert.Equal(19, answers.Count(a => a.Headers.ContainsKey("Idempotency-Replayed")));
        Assert.Equal((1, 1), (await ApiFigures.EntriesAsync(initiative), await ApiFigures.InLedgerAsync(initiative, "figures-sent")));
        Assert.Equal(2, (await ApiFigures.StoredAsync(initiative, "boliger")).Count);
    }

    [Theory, EveryDatabase]
    public async Task An_answer_is_kept_for_48_hours(TestDatabase database)
    {
        await using var world = await TestWorld.StartAsync(database);
        var initiative = await world.FoundAsync();
        var address = initiative.Api($"indicators/{await ApiFigures.DefineAsync(initiative)}/values");
        var caller = await initiative.CallerAsync(initiative.Secretary);
        (await caller.PostAsync(address, new { rows = Two }, "natten")).Is(HttpStatusCode.OK);
        world.Clock.Advance(TimeSpan.FromHours(47));
        Assert.Equal(2, Int((await caller.PostAsync(address, new { rows = Two }, "natten")).Json, "added"));
        world.Clock.Advance(TimeSpan.FromHours(2));
        Assert.Equal(2, Int((await caller.PostAsync(address, new { rows = Two }, "natten")).Json, "same"));
    }

    [Theory, EveryDatabase]
    public async Task Numbers_are_exact(TestDatabase database)
    {
        var (initiative, caller, address) = await BeginAsync(database);
        var text = """{"rows":[{"period":"2020","number":0.1},{"period":"2021","number":9007199254740.993},{"period":"2022","number":1.0000005},{"period":"2023","number":1.234},{"period":"2024","number":12e1}]}""";
        var answer = (await caller.PostAsync(address, text, ApiCaller.NewKey())).Is(HttpStatusCode.OK).Json;
        Assert.Equal(1, Int(answer, "rounded"));
        var figures = (await new ApiCaller(initiative.World).GetAsync(initiative.Api("indicators/boliger/figures"))).Is(HttpStatusCode.OK).Json;
        Assert.Equal(
            ["0.1", "9007199254740.993", "1.000001", "1.234", "120"],
            figures.GetProperty("items").EnumerateArray().Select(f => f.GetProperty("number").GetRawText()));
    }

    private static async Task<(TestInitiative Initiative, ApiCaller Caller, string Address)> BeginAsync(TestDatabase database)
    {
        var initiative = await (await TestWorld.OnAsync(database)).FoundAsync();
        var indicator = await ApiFigures.DefineAsync(initiative);
        return (initiative, await initiative.CallerAsync(initiative.Secretary), initiative.Api($"indicators/{indicator}/values"));
    }

    private static int Int(System.Text.Json.JsonElement json, string name) => json.GetProperty(name).GetInt32();
}
