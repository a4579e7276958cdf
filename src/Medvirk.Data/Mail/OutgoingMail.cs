using Medvirk.Domain.Backbone;

namespace Medvirk.Data.Mail;

/// <summary>
/// A mail that waits to be sent, or a trace of one that was. Written in the transaction of what it tells of;
/// address and words go as soon as it is sent or given up, since they can hold a secret link.
/// </summary>
public sealed class OutgoingMail
{
    public const int SubjectLength = 300;
    public const int LanguageLength = 2;

    /// <summary>Becomes the Message-ID: the same at each attempt.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required MailKind Kind { get; set; }

    /// <summary>The invitation, or the agenda's edition, that it tells of; null for others.</summary>
    public Guid? AboutId { get; init; }

    /// <summary>da or en.</summary>
    public required string Language { get; init; }

    public required string To { get; set; }

    public string Subject { get; set; } = "";

    public string Body { get; set; } = "";

    public required DateTime CreatedAt { get; init; }

    /// <summary>Later than this it is of no use.</summary>
    public required DateTime UseBefore { get; set; }

    public int Attempts { get; set; }

    /// <summary>Null when there is nothing more to do.</summary>
    public DateTime? NextAttemptAt { get; set; }

    public DateTime? SentAt { get; set; }

    public DateTime? GivenUpAt { get; set; }

    public static int ToLength => Invitation.EmailLength;

    /// <summary>Done, one way or the other: what it said is forgotten.</summary>
    public void Close(DateTime? sentAt, DateTime? givenUpAt)
    {
        (SentAt, GivenUpAt, NextAttemptAt) = (sentAt, givenUpAt, null);
        (To, Subject, Body) = ("", "", "");
    }
}
