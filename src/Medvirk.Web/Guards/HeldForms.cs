using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;
using Medvirk.Data.Shared;
using Medvirk.Web.Access;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.WebUtilities;

namespace Medvirk.Web.Guards;

/// <summary>
/// Keeps what was typed when a form is sent after the session has run out: sealed into the sign-in page that answers,
/// and given back once the person has signed in, to be sent with a fresh token. Nothing is stored here.
/// </summary>
public sealed class HeldForms(IDataProtectionProvider protection, TimeProvider clock)
{
    /// <summary>So long the sign-in may take.</summary>
    public static readonly TimeSpan Life = TimeSpan.FromHours(1);

    /// <summary>Larger forms are not held, in bytes.</summary>
    private const long Largest = 1024 * 1024;

    private const string TokenField = "__RequestVerificationToken";

    private IDataProtector Protector => protection.CreateProtector("held form");

    /// <summary>Holds the form of a request that must sign in first; false where there is nothing to hold.</summary>
    public async Task<bool> TryHoldAsync(HttpContext http)
    {
        var request = http.Request;
        var fields = await FieldsAsync(request, http.RequestAborted);
        if (fields.Count == 0)
        {
            return false;
        }

        var address = request.PathBase + request.Path + request.QueryString;
        http.Features.Set(new SealedForm(Seal(new HeldForm(address, fields, request.Form.Files.Count > 0, clock.Now() + Life)), address));
        return true;
    }

    /// <summary>What was sent in a form of our own, its guard and passwords apart; nothing where it can't be read.</summary>
    public static async Task<IReadOnlyList<HeldField>> FieldsAsync(HttpRequest request, CancellationToken ct)
    {
        if (!HttpMethods.IsPost(request.Method) || !request.HasFormContentType || !(request.ContentLength <= Largest) || CrossSite.IsFromElsewhere(request))
        {
            return [];
        }

        try
        {
            return
            [
                .. (await request.ReadFormAsync(ct))
                    .Where(field => field.Key is not (TokenField or PublicForm.Field) && !field.Key.Contains("password", StringComparison.OrdinalIgnoreCase))
                    .SelectMany(field => field.Value.Select(value => new HeldField(field.Key, value ?? ""))),
            ];
        }
        catch (Exception e) when (e is InvalidDataException or IOException)
        {
            return [];
        }
    }

    public string Seal(HeldForm form)
    {
        using var packed = new MemoryStream();
        using (var squeeze = new BrotliStream(packed, CompressionLevel.Fastest))
        {
            JsonSerializer.Serialize(squeeze, form);
        }

        return WebEncoders.Base64UrlEncode(Protector.Protect(packed.ToArray()));
    }

    /// <summary>Null when it is too old, or none of ours.</summary>
    public HeldForm? Open(string? text)
    {
        try
        {
            using var packed = new MemoryStream(Protector.Unprotect(WebEncoders.Base64UrlDecode(text ?? "")));
            using var plain = new BrotliStream(packed, CompressionMode.Decompress);
            return JsonSerializer.Deserialize<HeldForm>(plain) is { } form && form.ExpiresAt >= clock.Now() ? form : null;
        }
        catch (Exception e) when (e is CryptographicException or FormatException)
        {
            return null;
        }
    }

    /// <summary>Stands before routing: where a form was held, the sign-in page answers in its place.</summary>
    public static async Task ShowSignInAsync(HttpContext context, RequestDelegate next)
    {
        await next(context);
        if (context.Features.Get<SealedForm>() is not { } held || context.Response.HasStarted)
        {
            return;
        }

        var language = SignInCookie.LanguageOf(context.Request);
        context.SetEndpoint(null);
        context.Request.RouteValues.Clear();
        context.Features.Set<IFormFeature>(null);
        context.Request.Method = HttpMethods.Get;
        (context.Request.ContentType, context.Request.ContentLength, context.Request.Body) = (null, null, Stream.Null);
        context.Request.Path = AccountLinks.SignIn(language);
        context.Request.QueryString = QueryString.Create("back", held.Back);
        await next(context);
    }
}
