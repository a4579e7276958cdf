using System.Text.RegularExpressions;
using Medvirk.Domain.Voices;
using Medvirk.Tests.Testing;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Medvirk.Tests.Web.Voices;

/// <summary>What a visitor does, in short words.</summary>
internal static partial class TellUs
{
    public const string About = "Bænken ved stationen";
    public const string Like = "Der er ingen læ, og man bliver våd 🌧 <b>altid</b>.";

    /// <summary>The form, filled in so that it can be sent.</summary>
    public static async Task<TestForm> FillInAsync(TestInitiative initiative, string about = About, bool mayQuote = true)
    {
        var page = await initiative.World.Visitor().GetAsync(initiative.Public("voices/new"));
        return page.Form().Set("Input.About", about).Set("Input.WhatItIsLike", Like).Set("Input.MayQuote", mayQuote ? "true" : "false");
    }

    /// <summary>Sends one and gives back the receipt code.</summary>
    public static async Task<string> SendAsync(TestInitiative initiative, string about = About, bool mayQuote = true) =>
        CodeOn(await (await FillInAsync(initiative, about, mayQuote)).SubmitAsync());

    public static string CodeOn(TestPage receipt)
    {
        var code = Code().Match(receipt.Main);
        Assert.True(code.Success, receipt.Main);
        return code.Value;
    }

    /// <summary>The page about one's own voice.</summary>
    public static async Task<TestPage> FollowAsync(TestInitiative initiative, string code)
    {
        var page = await initiative.World.Visitor().GetAsync(initiative.Public("voices/follow"));
        return await page.Form().Set("Code", code).SubmitAsync();
    }

    public static Task<List<Voice>> StoredAsync(TestInitiative initiative) =>
        initiative.World.ReadAsync(db => db.Set<Voice>().AsNoTracking().Where(v => v.InitiativeId == initiative.Id).ToListAsync());

    [GeneratedRegex("[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){3}")]
    private static partial Regex Code();
}
