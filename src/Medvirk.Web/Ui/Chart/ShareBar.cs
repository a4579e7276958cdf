namespace Medvirk.Web.Ui;

/// <summary>A share of a whole, held against two limits.</summary>
public sealed record ShareBarOptions
{
    /// <summary>0 to 100; null where there is too little to say it.</summary>
    public int? Percent { get; init; }

    /// <summary>The two limits in per cent, the lower first.</summary>
    public required int From { get; init; }

    public required int Full { get; init; }
}

/// <summary>A thin bar with a tick at each limit. Decoration: the share and its limits stand beside it in words.</summary>
public static class ShareBar
{
    private const int Width = 200;

    public static Markup Html(ShareBarOptions options)
    {
        var svg = new Markup()
            .Open("svg", ("class", "share-bar"), ("viewBox", $"-1 0 {Width + 2} 18"), ("aria-hidden", "true"), ("focusable", "false"))
            .Open("rect", ("class", options.Percent is null ? "share-bar__unknown" : "share-bar__whole"), ("x", "0"), ("y", "5"), ("width", At(100)), ("height", "8"), ("rx", "2")).Close("rect");
        if (options.Percent is > 0 and var percent)
        {
            svg.Open("rect", ("class", "share-bar__part"), ("x", "0"), ("y", "5"), ("width", At(Math.Min(percent, 100))), ("height", "8"), ("rx", "2")).Close("rect");
        }

        foreach (var limit in new[] { options.From, options.Full })
        {
            svg.Open("path", ("class", "share-bar__limit"), ("d", $"M{At(Math.Clamp(limit, 0, 100))} 1V17")).Close("path");
        }

        return svg.Close("svg");
    }

    private static string At(int percent) => ChartNumbers.At(Width * percent / 100.0);
}
