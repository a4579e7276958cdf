namespace Medvirk.Interchange.Documents.Writing;

/// <summary>The looks of an HTML file that stands alone: the reader's own letters, light or dark as the reader has it, and black on white on paper.</summary>
internal static class HtmlPaperStyle
{
    public const string Sheet =
        """
        :root { color-scheme: light dark; --ground: #fffdfa; --ink: #1b2430; --quiet: #47515e; --line: #b9b4aa; --act: #0b5563; }
        @media (prefers-color-scheme: dark) { :root { --ground: #14191f; --ink: #eceae5; --quiet: #b9bfc7; --line: #55606c; --act: #7fd0dd; } }
        body { margin: 0 auto; padding: 2rem 1.25rem 4rem; max-width: 42rem; background: var(--ground); color: var(--ink); font: 1.125rem/1.55 system-ui, sans-serif; overflow-wrap: anywhere; }
        h1, h2, h3, h4, h5, h6 { line-height: 1.25; margin: 2em 0 .5em; }
        h1 { font-size: 2rem; margin: 0 0 .5em; }
        h2 { font-size: 1.5rem; }
        h3 { font-size: 1.25rem; }
        h4, h5, h6 { font-size: 1.125rem; }
        header p { color: var(--quiet); margin: 0 0 .25em; }
        nav { margin: 2rem 0; padding: 1rem 0; border-top: 1px solid var(--line); border-bottom: 1px solid var(--line); }
        nav h2 { font-size: 1.125rem; margin: 0 0 .5em; }
        nav ul { margin: 0; padding-left: 1.25em; }
        a { color: var(--act); }
        a:focus-visible { outline: 3px solid; outline-offset: 2px; }
        li { margin: .25em 0; }
        blockquote { margin: 1em 0; padding-left: 1em; border-left: 4px solid var(--line); }
        pre { white-space: pre-wrap; }
        pre, code { font-family: ui-monospace, monospace; font-size: .95em; }
        table { border-collapse: collapse; width: 100%; margin: 1em 0; }
        th, td { border: 1px solid var(--line); padding: .4em .6em; text-align: start; vertical-align: top; }
        hr { border: 0; border-top: 1px solid var(--line); margin: 2em 0; }
        @media print {
          :root { --ground: #fff; --ink: #000; --quiet: #000; --act: #000; --line: #777; }
          body { max-width: none; padding: 0; font-size: 11pt; }
          h1, h2, h3, h4, h5, h6 { break-after: avoid; }
          tr, blockquote, li { break-inside: avoid; }
          thead { display: table-header-group; }
          main a[href^="http"]::after { content: " (" attr(href) ")"; font-size: .9em; }
        }

        """;
}
