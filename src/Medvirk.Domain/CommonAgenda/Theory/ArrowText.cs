using Medvirk.Domain.Shared;

namespace Medvirk.Domain.CommonAgenda.Theory;

/// <summary>Why one step is to lead to another.</summary>
/// <param name="Assumption">What must hold; at most <see cref="TheoryArrow.AssumptionLength"/>.</param>
/// <param name="Sureness">Only what is untested may stand without evidence.</param>
/// <param name="Evidence">What speaks for it; at most <see cref="TheoryArrow.EvidenceLength"/>.</param>
/// <param name="Link">Where the evidence can be read: an address of the web.</param>
public sealed record ArrowText(string Assumption, Sureness Sureness = Sureness.Untested, string? Evidence = null, string? Link = null)
{
    /// <summary>An address of the web, whole.</summary>
    public static bool IsLink(string text) => Uri.TryCreate(text.Trim(), UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https";

    internal ArrowText Cleaned()
    {
        var clean = new ArrowText(Text.Clean(Assumption), Sureness, Text.CleanOrNull(Evidence), Text.CleanOrNull(Link));
        return clean is { Sureness: not Sureness.Untested, Evidence: null } ? throw new ArgumentException("support without evidence", nameof(Evidence))
            : clean.Link is not null && !IsLink(clean.Link) ? throw new ArgumentException("no address of the web", nameof(Link))
            : clean;
    }
}
