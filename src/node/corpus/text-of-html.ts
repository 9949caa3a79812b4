import { compile, type SelectorDefinition } from "html-to-text"

/** Tags at the beginning of a text, or around its paragraphs. */
const MARKUP = /^\s*<[a-z][^<>]*>|<\/(?:p|div|span)>|<br ?\/?>/i

const named = (names: string, definition: Omit<SelectorDefinition, "selector">): SelectorDefinition[] =>
  names.split(" ").map((selector) => ({ selector, ...definition }))

const inText = compile({
  wordwrap: false,
  selectors: [
    ...named("a", { options: { ignoreHref: true } }),
    ...named("h1 h2 h3 h4 h5 h6 p pre blockquote ul ol li dl dt dd table tr td th section article div", {
      format: "block",
      options: { leadingLineBreaks: 2, trailingLineBreaks: 2 }
    }),
    // Captions, widgets and what a browser does not show are no prose.
    ...named("figure img picture iframe video audio object form button nav script style template noscript", {
      format: "skip"
    })
  ]
})

/** True where a text is written in HTML. A mere "<" does not make it so. */
export function isHtml(text: string): boolean {
  return MARKUP.test(text)
}

/** What a reader would see of a piece of HTML: its paragraphs, parted by empty lines. Null: it is nested too deeply. */
export function textOfHtml(html: string): string | null {
  try {
    return inText(html)
  } catch (error) {
    // The library walks down by recursion.
    if (error instanceof RangeError) return null
    throw error
  }
}
