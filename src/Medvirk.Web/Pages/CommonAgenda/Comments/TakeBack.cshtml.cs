using Medvirk.Domain.Backbone;
using Medvirk.Domain.CommonAgenda;
using Medvirk.Domain.Shared;
using Medvirk.Web.Access;

namespace Medvirk.Web.Pages.CommonAgenda.Comments;

/// <summary>Whoever wrote a comment takes it back: the words go, that there were some stays.</summary>
[AllowDraftReaders]
public sealed class TakeBackModel : CommentActPageModel
{
    public override string Title => T["comment.take-back.title"];

    protected override bool IsForMe => Comment.PersonId == Me.PersonId;

    protected override Task<Refusal?> ActAsync(ParagraphComment comment, CancellationToken ct) => Task.FromResult(comment.TakeBack(Me, Now));
}
