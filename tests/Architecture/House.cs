using ArchUnitNET.Domain;
using ArchUnitNET.Loader;
using Medvirk.Data;
using Medvirk.Data.Postgres;
using Medvirk.Data.Sqlite;
using Medvirk.Domain.Shared;
using Medvirk.Interchange.Csv;
using Medvirk.Statistics.Intervals;
using Medvirk.Web.Hosting;
using Assembly = System.Reflection.Assembly;

namespace Medvirk.Tests.Architecture;

/// <summary>The program as it was built, and the samples that break its rules: each rule is asked about both.</summary>
internal static class House
{
    public static readonly Assembly Domain = typeof(Aggregate).Assembly;
    public static readonly Assembly Interchange = typeof(CsvFile).Assembly;
    public static readonly Assembly Statistics = typeof(Interval).Assembly;
    public static readonly Assembly Data = typeof(MedvirkContext).Assembly;
    public static readonly Assembly Sqlite = typeof(SqliteStore).Assembly;
    public static readonly Assembly Postgres = typeof(PostgresStore).Assembly;
    public static readonly Assembly Web = typeof(Site).Assembly;
    public static readonly Assembly Samples = typeof(House).Assembly;
    public static readonly IReadOnlyList<Assembly> Program = [Domain, Interchange, Statistics, Data, Sqlite, Postgres, Web];

    /// <summary>The rooms of the house, as its folders and namespaces are named.</summary>
    public static readonly IReadOnlySet<string> Rooms = new HashSet<string>
    {
        "CommonAgenda", "SharedMeasurement", "ReinforcingActivities", "Communication", "Backbone", "Places", "Voices", "Learning",
    };

    /// <summary>Every type of the program, with what it depends on, method bodies included.</summary>
    public static IReadOnlyList<IType> Types { get; } = Load(Program);

    /// <summary>The same of this assembly; the samples lie in namespaces shaped as those of the program.</summary>
    public static IReadOnlyList<IType> SampleTypes { get; } = Load([Samples]);

    private static IType[] Load(IEnumerable<Assembly> assemblies) => [.. new ArchLoader().LoadAssemblies([.. assemblies]).Build().Types];
}
