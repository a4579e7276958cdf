using Medvirk.Domain.Backbone;
using Medvirk.Domain.CommonAgenda;
using Medvirk.Domain.Shared;
using Medvirk.Web.Access;

namespace Medvirk.Web.Pages.CommonAgenda.Comments;

/// <summary>Someone who writes in the draft has seen to a comment.</summary>
[AllowDraftReaders]
public sealed class SettleModel : CommentActPageModel
{
    public override string Title => T["comment.settle.title"];

    protected override bool IsForMe => MayWrite;

    protected override async Task<Refusal?> ActAsync(ParagraphComment comment, CancellationToken ct) =>
        comment.Settle(await TakeDraftAsync(ct), await EditorAsync(ct), Now);
}
