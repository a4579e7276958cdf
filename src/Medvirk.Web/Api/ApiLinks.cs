using System.Globalization;
using Medvirk.Domain.CommonAgenda;
using Medvirk.Domain.SharedMeasurement;

namespace Medvirk.Web.Api;

/// <summary>Addresses of the API.</summary>
public static class ApiLinks
{
    public static string Initiatives => $"{ApiPaths.Root}/initiatives";

    public static string Initiative(string initiative) => $"{Initiatives}/{initiative}";

    public static string Agenda(string initiative) => $"{Initiative(initiative)}/agenda";

    public static string Versions(string initiative) => $"{Agenda(initiative)}/versions";

    public static string Version(string initiative, VersionNumber number) => $"{Versions(initiative)}/{number}";

    public static string Goals(string initiative) => $"{Initiative(initiative)}/goals";

    public static string Goal(string initiative, int number) => $"{Goals(initiative)}/{Text(number)}";

    public static string Theory(string initiative) => $"{Initiative(initiative)}/theory";
    public static string Challenges(string initiative) => $"{Initiative(initiative)}/challenges";

    public static string Challenge(string initiative, int number) => $"{Challenges(initiative)}/{Text(number)}";

    public static string Matrix(string initiative) => $"{Challenges(initiative)}/matrix";

    public static string TargetGroups(string initiative) => $"{Initiative(initiative)}/target-groups";

    public static string Priority(string initiative, int number) => $"{Initiative(initiative)}/priorities/{Text(number)}";

    public static string Indicators(string initiative) => $"{Initiative(initiative)}/indicators";

    public static string Indicator(string initiative, string indicator) => $"{Indicators(initiative)}/{indicator}";

    public static string Figures(string initiative, string indicator) => $"{Indicator(initiative, indicator)}/figures";

    public static string Values(string initiative, string indicator) => $"{Indicator(initiative, indicator)}/values";

    public static string Activities(string initiative) => $"{Initiative(initiative)}/activities";

    public static string Activity(string initiative, int number) => $"{Activities(initiative)}/{Text(number)}";

    public static string Commitments(string initiative) => $"{Initiative(initiative)}/commitments";

    public static string Decisions(string initiative) => $"{Initiative(initiative)}/decisions";

    public static string Decision(string initiative, int number) => $"{Decisions(initiative)}/{Text(number)}";

    public static string Positions(string initiative, int number) => $"{Decision(initiative, number)}/positions";

    public static string Objections(string initiative, int number) => $"{Decision(initiative, number)}/objections";

    public static string Voices(string initiative) => $"{Initiative(initiative)}/voices";

    public static string Heads(string initiative) => $"{Initiative(initiative)}/ledger/heads";

    public static string Reports(string initiative) => $"{Initiative(initiative)}/reports";

    public static string Report(string initiative, int number) => $"{Reports(initiative)}/{Text(number)}";

    public static string ReportValues(string initiative, int number) => $"{Report(initiative, number)}/values";

    /// <summary>A cell as an object: breakdown to code; empty for the total.</summary>
    public static IReadOnlyDictionary<string, string> Cell(CellKey cell) => cell.Pairs.ToDictionary(pair => pair.Breakdown, pair => pair.Code);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}

/// <summary>Something that another thing points to.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Href">Where it is.</param>
public sealed record Link(string Name, string Href);

/// <summary>An organisation.</summary>
/// <param name="Id">The same wherever it is named.</param>
/// <param name="Name">What it is called.</param>
public sealed record OrganisationRef(Guid Id, string Name);
