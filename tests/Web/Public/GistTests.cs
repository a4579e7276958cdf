using Medvirk.Web.Pages.Public.Front;
using Xunit;

namespace Medvirk.Tests.Web.Public;

/// <summary>The first sentences of a text, as far as there is room.</summary>
public sealed class GistTests
{
    [Theory]
    [InlineData("", 50, "")]
    [InlineData("Kort.", 50, "Kort.")]
    [InlineData("Første. Anden sætning her.", 10, "Første.")]
    [InlineData("Første. Anden.", 50, "Første. Anden.")]
    [InlineData("Den første er længere, end der er plads til. Og så en til.", 10, "Den første er længere, end der er plads til.")]
    [InlineData("Et afsnit.\n\nEt andet.", 50, "Et afsnit.")]
    [InlineData("## Overskrift\n\nTeksten.", 50, "Teksten.")]
    [InlineData("**Alle** skal med, se [kortet](https://example.org).", 80, "Alle skal med, se kortet.")]
    [InlineData("## Kun en overskrift", 50, "")]
    public void It_takes_whole_sentences_of_the_first_paragraph(string text, int most, string gist) => Assert.Equal(gist, Gist.Of(text, most));
}
