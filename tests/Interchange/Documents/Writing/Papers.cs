using Medvirk.Interchange.Documents.Writing;

namespace Medvirk.Tests.Interchange.Documents.Writing;

/// <summary>Papers to write.</summary>
internal static class Papers
{
    public const string Markdown =
        """
        ## Hvad er galt

        Mange kan *ikke* være **med**. Se [vores kort](https://example.org/kort?a=1&b=2) eller skriv til <post@example.org>.

        1. først
        2. så
           - det lille
             1. og det mindste
           - det andet

           Og mere om det andet.
        3. til sidst

        Et ord imellem.

        5. fem
        6. seks

        #### Citat

        > Vi står udenfor.
        >
        > - hver dag
        >
        > ### ikke en overskrift

        | Hvem | Hvad |
        | --- | --- |
        | Alle | `kode` |
        | Nogle | ~~intet~~ |

        ---

            linje 1
              linje 2

        ## Slut

        En linje\
        og en til.
        """;

    private static readonly DateTime Made = new(2026, 3, 4, 5, 6, 7, DateTimeKind.Utc);

    public static Paper Of(string markdown, string title = "Fælles dagsorden") =>
        new(title, ["Version 7", "Fjordby, den 4. marts 2026"], PaperLanguage.Danish, Made, MarkdownBlocks.Of(markdown));

    /// <summary>What people could send to do harm, or by accident.</summary>
    public static TheoryData<string> Hostile => new(
        [
            "",
            "\0\u0001\u0008\u001f\u007f\u0085\ufffe\uffff\ud800 x \udc00",
            "👩🏽‍🦽 🇩🇰 " + string.Concat(Enumerable.Repeat("🏘️", 20_000)),
            new string('a', 60_000),
            new string('*', 60_000),
            new string('[', 60_000),
            new string('`', 60_000),
            new string('>', 60_000),
            new string('|', 60_000),
            string.Concat(Enumerable.Repeat("> ", 30_000)) + "x",
            string.Concat(Enumerable.Repeat("- ", 30_000)) + "x",
            string.Concat(Enumerable.Range(0, 200).Select(i => new string(' ', 2 * i) + "- x\n")),
            string.Concat(Enumerable.Repeat("*a **b ", 8_000)),
            string.Concat(Enumerable.Repeat("*a ", 10_000)) + string.Concat(Enumerable.Repeat("b*", 10_000)),
            string.Concat(Enumerable.Repeat("[a](", 15_000)),
            string.Concat(Enumerable.Repeat("<b>", 20_000)),
            string.Concat(Enumerable.Repeat("# x\n", 15_000)),
            string.Concat(Enumerable.Repeat("|a", 30_000)) + "|\n" + string.Concat(Enumerable.Repeat("|-", 30_000)),
            "| a | b |\n|---|---|\n" + string.Concat(Enumerable.Repeat("| x |\n", 5_000)),
            "\u202e**שלום** עולם, [مرحبا](https://example.org/\u202e)\u202c og dansk",
            "<script>alert(1)</script> <img src=x onerror=alert(1)> &lt;script&gt; <!-- --> </style> ]]>",
            "[a](javascript:alert(1)) [b](data:text/html,x) [c](file:///etc/passwd) [d](//example.org) [e](/work) ![f](https://example.org/f.png) <javascript:alert(1)>",
            "[a](http://[::1) [b](https://" + new string('a', 50_000) + ") [c](mailto:) [d](https://example.org/\"><script>)",
            "[a]: https://example.org\n\n[a] [a][] [b][a]\n\n[a]: javascript:x",
            "99999999999999999999. x\n\n0. y\n\n-1. z",
        ]);
}
