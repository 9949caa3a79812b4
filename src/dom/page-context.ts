import type { PageContext } from "../core/page"

/** Longer titles are not titles; in UTF-16 code units. */
const longestTitle = 300

/**
 * What a page says of itself: its language and its title. Whatever a page says may be wrong or malicious, so everything
 * is checked and cut; what is not there is null, or an empty title. Quick in pages of any size: only the head is read.
 */
export function readPageContext(document: Document): Omit<PageContext, "evidence"> {
  return { lang: readLanguage(document), title: readTitle(document) }
}

function readTitle(document: Document): string {
  const title = metaContent(document, 'meta[property="og:title"]') ?? document.title
  return title.replace(/\s+/g, " ").trim().slice(0, longestTitle)
}

function readLanguage(document: Document): string | null {
  const stated = [
    document.documentElement?.getAttribute("lang"),
    document.documentElement?.getAttribute("xml:lang"),
    metaContent(document, 'meta[http-equiv="content-language" i]'),
    metaContent(document, 'meta[property="og:locale"]')
  ]
  for (const value of stated) {
    const language = value && canonicalLanguage(value)
    if (language) return language
  }
  return null
}

/** BCP 47 in its usual writing; null for what is none ("en_US" is taken as "en-US"). */
function canonicalLanguage(value: string): string | null {
  try {
    const [first = ""] = value.split(",")
    return Intl.getCanonicalLocales(first.trim().replaceAll("_", "-"))[0] ?? null
  } catch {
    // A RangeError is how Intl says that it is not a language.
    return null
  }
}

function metaContent(document: Document, selector: string): string | null {
  // A document of SVG or XML has no head.
  return document.head?.querySelector(selector)?.getAttribute("content") || null
}
