using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Medvirk.Tests.Web.Security;

/// <summary>While on, every act runs to its end and nothing of it is kept, so that a walk over all forms changes nothing.</summary>
internal sealed class DryRun : DbTransactionInterceptor
{
    public bool IsOn { get; set; }

    public override ValueTask<InterceptionResult> TransactionCommittingAsync(
        DbTransaction transaction, TransactionEventData eventData, InterceptionResult result, CancellationToken cancellationToken = default) =>
        ValueTask.FromResult(IsOn ? InterceptionResult.Suppress() : result);

    public override InterceptionResult TransactionCommitting(DbTransaction transaction, TransactionEventData eventData, InterceptionResult result) =>
        IsOn ? InterceptionResult.Suppress() : result;
}
