using Microsoft.EntityFrameworkCore;

namespace Medvirk.Data.Guards;

/// <summary>Which public forms have been sent. Used within an act.</summary>
public static class SpentForms
{
    /// <summary>Marks the form as sent, or says what was sent by it before.</summary>
    /// <param name="formHash">As <see cref="SpentForm.FormHash"/>.</param>
    /// <param name="contentHash">As <see cref="SpentForm.ContentHash"/>.</param>
    /// <param name="forgetOn">The day on which the form is too old anyhow.</param>
    public static async Task<Sending> SpendAsync(
        MedvirkContext db, string formHash, string contentHash, DateOnly today, DateOnly forgetOn, CancellationToken ct)
    {
        await db.Set<SpentForm>().Where(form => form.ForgetOn < today).ExecuteDeleteAsync(ct);
        if (await db.Set<SpentForm>().FindAsync([formHash], ct) is { } spent)
        {
            return spent.ContentHash == contentHash ? Sending.SameAgain : Sending.SomethingElse;
        }

        db.Add(new SpentForm { FormHash = formHash, ContentHash = contentHash, ForgetOn = forgetOn });
        return Sending.First;
    }
}

public enum Sending
{
    First,

    /// <summary>A double click or a reload: what it made is there.</summary>
    SameAgain,

    /// <summary>The form was sent before with other content.</summary>
    SomethingElse,
}
