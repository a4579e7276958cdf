using System.Security.Cryptography;
using Medvirk.Data.Shared;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.WebUtilities;

namespace Medvirk.Web.Guards;

/// <summary>
/// Makes and reads the one-time field of public forms. The keys are those of data protection, which lie in the database:
/// a form made before a restart, or by another node, is read here too.
/// </summary>
public sealed class PublicForms(IDataProtectionProvider protection, TimeProvider clock)
{
    /// <param name="purpose">Which form it is; a field made for another is not read.</param>
    /// <param name="subject">What the sender has shown a right to.</param>
    public string Issue(string purpose, Guid? subject = null)
    {
        var form = new PublicForm(RandomNumberGenerator.GetBytes(PublicForm.SecretBytes), clock.Now(), subject);
        return WebEncoders.Base64UrlEncode(For(purpose).Protect(form.ToBytes()));
    }

    /// <summary>The form behind the field, also when it is too old; null with <see cref="FormProblem.Unknown"/>.</summary>
    public (PublicForm? Form, FormProblem? Problem) Read(string purpose, string? field)
    {
        try
        {
            var form = PublicForm.FromBytes(For(purpose).Unprotect(WebEncoders.Base64UrlDecode(field ?? "")));
            var now = clock.Now();
            return (form, now > form.ExpiresAt ? FormProblem.Expired : null);
        }
        catch (Exception e) when (e is CryptographicException or FormatException)
        {
            return (null, FormProblem.Unknown);
        }
    }

    private IDataProtector For(string purpose) => protection.CreateProtector("public form", purpose);
}

/// <summary>Why a public form is not taken as it was sent. What was typed is shown again each time, with a fresh field.</summary>
public enum FormProblem
{
    /// <summary>It was sent from another site.</summary>
    FromElsewhere,

    /// <summary>It lacks its field, or has one that we did not make for it.</summary>
    Unknown,

    Expired,

    /// <summary>It was sent before, with other content.</summary>
    SentBefore,
}
