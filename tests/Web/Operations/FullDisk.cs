using System.Data.Common;
using Medvirk.Data;
using Medvirk.Tests.Testing;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

namespace Medvirk.Tests.Web.Operations;

/// <summary>While on, there is no room for anything more: what is to be kept fails as the system says it then.</summary>
internal sealed class FullDisk : DbTransactionInterceptor
{
    /// <summary>ENOSPC.</summary>
    private const int NoSpaceLeft = 28;

    public bool IsOn { get; set; }

    public override ValueTask<InterceptionResult> TransactionCommittingAsync(
        DbTransaction transaction, TransactionEventData eventData, InterceptionResult result, CancellationToken cancellationToken = default) =>
        IsOn ? throw new IOException("No space left on device", NoSpaceLeft) : ValueTask.FromResult(result);

    public override InterceptionResult TransactionCommitting(DbTransaction transaction, TransactionEventData eventData, InterceptionResult result) =>
        IsOn ? throw new IOException("No space left on device", NoSpaceLeft) : result;

    public static async Task<(TestWorld World, FullDisk Disk)> StartAsync(TestDatabase database)
    {
        var disk = new FullDisk();
        return (await TestWorld.StartAsync(
            database, mail: new FakeMailServer(), adjust: services => services.ConfigureDbContext<MedvirkContext>(options => options.AddInterceptors(disk))), disk);
    }
}
