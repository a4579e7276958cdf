using Medvirk.Data.Backbone;
using Microsoft.AspNetCore.Identity;

namespace Medvirk.Web.Access;

/// <summary>
/// Refuses the passwords that are tried first: the address itself, keyboard walks, counting, one short word over and
/// over, and the words that everyone takes with a number behind.
/// </summary>
public sealed class CommonPasswords : IPasswordValidator<Account>
{
    private const int FewMore = 4;

    private static readonly string[] Walks =
        ["qwertyuiopåasdfghjklæøzxcvbnm", "qwertyuiopasdfghjklzxcvbnm", "12345678901234567890", "abcdefghijklmnopqrstuvwxyzæøå", "1qaz2wsx3edc4rfv", "q1w2e3r4t5y6u7i8o9p0"];

    private static readonly string[] Words =
        ["password", "passw0rd", "adgangskode", "kodeord", "hemmelig", "velkommen", "welcome", "letmein", "sommer", "vinter", "danmark", "kobenhavn",
            "københavn", "fodbold", "iloveyou", "admin", "administrator", "medvirk", "kommune", "sekretariat", "rummelighed"];

    public Task<IdentityResult> ValidateAsync(UserManager<Account> manager, Account user, string? password) =>
        Task.FromResult(IsCommon(password ?? "", user.Email ?? "")
            ? IdentityResult.Failed(new IdentityError { Code = "PasswordCommon" })
            : IdentityResult.Success);

    public static bool IsCommon(string password, string email)
    {
        var typed = password.ToLowerInvariant();
        var name = email.ToLowerInvariant().Split('@')[0];
        var bare = typed.Trim("0123456789!?.,-_ ".ToCharArray());
        return string.Equals(password, email, StringComparison.OrdinalIgnoreCase)
            || (name.Length > 2 && bare.StartsWith(name, StringComparison.Ordinal) && bare.Length <= name.Length + FewMore)
            || Words.Contains(bare)
            || Walks.Any(walk => walk.Contains(typed, StringComparison.Ordinal) || Reversed(walk).Contains(typed, StringComparison.Ordinal)
                || (bare.Length > FewMore && walk.Contains(bare, StringComparison.Ordinal)))
            || IsRepeated(typed);
    }

    private static string Reversed(string text) => new([.. text.Reverse()]);

    /// <summary>"hejhejhejhej": nothing but up to four letters again and again.</summary>
    private static bool IsRepeated(string typed) =>
        Enumerable.Range(1, FewMore).Any(length => typed.Length > length * 2 && typed.Select((letter, at) => letter == typed[at % length]).All(same => same));
}
