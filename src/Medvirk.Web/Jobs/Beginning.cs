namespace Medvirk.Web.Jobs;

/// <summary>How long jobs let the program be when it has started: whoever waits for the first page comes before them.</summary>
public sealed record Beginning(TimeSpan Pause)
{
    public Task PassAsync(CancellationToken ct) => Task.Delay(Pause, ct);
}
