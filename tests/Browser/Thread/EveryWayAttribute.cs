using System.Reflection;
using Medvirk.Tests.Browser.Harness;
using Xunit.Sdk;
using Xunit.v3;

namespace Medvirk.Tests.Browser.Thread;

/// <summary>With pointer and scripts, without scripts, by keyboard alone, and once in English.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class EveryWayAttribute : DataAttribute
{
    public override ValueTask<IReadOnlyCollection<ITheoryDataRow>> GetData(MethodInfo testMethod, DisposalTracker disposalTracker)
    {
        ITheoryDataRow[] rows =
        [
            new TheoryDataRow(Way.Mouse, "da"), new TheoryDataRow(Way.NoScript, "da"), new TheoryDataRow(Way.Keyboard, "da"),
            new TheoryDataRow(Way.Mouse, "en"),
        ];
        return ValueTask.FromResult<IReadOnlyCollection<ITheoryDataRow>>(rows);
    }

    public override bool SupportsDiscoveryEnumeration() => true;
}
