using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;
using Medvirk.Tests.Testing;

namespace Medvirk.Tests.Reliability;

/// <summary>Someone who sends one thing after another, and keeps what was said yes to.</summary>
internal abstract class Writer(string name)
{
    private readonly List<Written> acknowledged = [];
    private int count;

    public IReadOnlyList<Written> Acknowledged => acknowledged;

    /// <summary>What was sent, and not answered.</summary>
    public (string Text, TestForm Form)? Unanswered { get; private set; }

    /// <summary>Goes on until the site is gone.</summary>
    public async Task WriteAsync()
    {
        try
        {
            while (true)
            {
                var text = $"{name} {++count}";
                var form = await FillInAsync(text);
                Unanswered = (text, form);
                await TakeAsync(text, form);
            }
        }
        catch (Exception e) when (e is HttpRequestException or IOException or SocketException or TaskCanceledException)
        {
            // Killed. Just while a connection is made, the client lets the socket's own error through.
        }
    }

    /// <summary>Sends what was not answered once more, as someone would who saw no answer.</summary>
    public async Task SendAgainAsync()
    {
        if (Unanswered is { } one)
        {
            await TakeAsync(one.Text, one.Form);
        }
    }

    protected abstract Task<TestForm> FillInAsync(string text);

    /// <summary>What says that it was taken: a receipt code, an address. Null where the answer is no yes.</summary>
    protected abstract string? ProofIn(TestPage answer);

    private async Task TakeAsync(string text, TestForm form)
    {
        var answer = await form.SubmitAsync();
        Unanswered = null;
        acknowledged.Add(new Written(text, ProofIn(answer) ?? throw new InvalidOperationException($"No yes to '{text}': {answer.Status}\n{answer.Main}")));
    }
}

/// <param name="Text">What was sent.</param>
/// <param name="Proof">What was got for it.</param>
internal sealed record Written(string Text, string Proof);

/// <summary>A visitor who tells something.</summary>
internal sealed partial class Teller(PublishedSite site, string name) : Writer(name)
{
    protected override async Task<TestForm> FillInAsync(string text) =>
        (await site.Visitor().GetAsync($"/da/{PublishedSite.Demo}/voices/new")).Form()
            .Set("Input.About", text).Set("Input.WhatItIsLike", $"Det er sådan: {text}").Set("Input.MayQuote", "true");

    protected override string? ProofIn(TestPage answer) =>
        answer.Status == HttpStatusCode.OK && Code().Match(answer.Main) is { Success: true } code ? code.Value : null;

    [GeneratedRegex("[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){3}")]
    private static partial Regex Code();
}

/// <summary>A partner's representative who registers activities, signed in once.</summary>
internal sealed class Registrar(TestBrowser browser, string name) : Writer(name)
{
    protected override async Task<TestForm> FillInAsync(string text)
    {
        var page = await browser.GetAsync($"/da/{PublishedSite.Demo}/work/activities/register");
        var goal = page.Document.QuerySelector("[name='Input.GoalIds']")?.GetAttribute("value")
            ?? throw new InvalidOperationException($"No form to register an activity: {page.Status}\n{page.Main}");
        return page.Form()
            .Set("Input.Name", text).Set("Input.What", "Vi åbner gården").Set("Input.Why", "Så kommer flere").Set("Input.Part", "Ejer gården")
            .Set("Input.GoalIds", goal).Set("Input.Kind", "PhysicalChange").Set("Input.Status", "Idea").Set("Input.From", "1.4.2026").Set("Input.To", "");
    }

    protected override string? ProofIn(TestPage answer) => answer.Status == HttpStatusCode.Redirect ? answer.Location : null;
}

/// <summary>Chance that is the same in each run.</summary>
internal static class Chance
{
    /// <summary>A number from 0 up to <paramref name="below"/>, for this seed and turn.</summary>
    public static int Of(int seed, int turn, int below)
    {
        var hash = System.Security.Cryptography.SHA256.HashData([.. BitConverter.GetBytes(seed), .. BitConverter.GetBytes(turn)]);
        return (int)(BitConverter.ToUInt32(hash) % (uint)below);
    }
}
