namespace Medvirk.Bench;

/// <summary>A page of the demo world that is measured.</summary>
/// <param name="Name">What <c>script/bench</c> calls it.</param>
/// <param name="Title">What the report calls it.</param>
/// <param name="Path">Its address after the language.</param>
/// <param name="Email">Who is signed in; null for a visitor.</param>
/// <param name="Aim">How many of the floor's requests per second it is to reach.</param>
internal sealed record MeasuredPage(string Name, string Title, string Path, string? Email, double Aim)
{
    public const string Password = "medvirk-demo";

    public static readonly IReadOnlyList<MeasuredPage> All =
    [
        new("agenda", "The agenda, public", "/rummelighed-for-alle/agenda", null, 2),
        new("indicator", "An indicator, public", "/rummelighed-for-alle/measurement/boliger-uden-trinfri-adgang", null, 2),
        new("members", "An indicator, members'", "/rummelighed-for-alle/work/measurement/indicators/boliger-uden-trinfri-adgang", "sekretariat@demo.example", 0.45),
    ];

    /// <summary>The page by which a server shows that it answers.</summary>
    public static MeasuredPage First => All[0];

    public bool IsPublic => Email is null;

    public string Address => "/da" + Path;

    /// <summary>The same in the other language: warms up everything but what is kept of the page itself.</summary>
    public string Twin => "/en" + Path;
}
