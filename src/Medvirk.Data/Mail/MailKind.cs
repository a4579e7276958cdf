namespace Medvirk.Data.Mail;

/// <summary>What a mail is about.</summary>
public enum MailKind
{
    Invitation,

    /// <summary>Someone asked for a new password; whether there is such an account is not looked up yet.</summary>
    PasswordRequest,

    /// <summary>A link for a new password.</summary>
    PasswordLink,

    /// <summary>Word that the password was changed.</summary>
    PasswordChanged,

    /// <summary>The wording of a version that the reader's organisation stands behind was put right.</summary>
    AgendaEdition,
}
