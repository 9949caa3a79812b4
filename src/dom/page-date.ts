import { dayOf, dayInPath } from "./day"
import { datePublishedIn } from "./json-ld-date"

/** Where pages state their date in their head, the most reliable first. */
const metaSelectors = [
  'meta[property="article:published_time"]',
  'meta[itemprop="datePublished"]',
  'meta[name="parsely-pub-date"]',
  'meta[name="sailthru.date"]',
  'meta[name="date"]',
  'meta[name="pubdate"]',
  'meta[name="publish-date"]',
  'meta[name="dc.date" i]',
  'meta[name="dc.date.issued" i]',
  'meta[name="dcterms.created" i]',
  'meta[property="og:published_time"]'
]

/** Where an article shows its date; a date elsewhere may belong to a comment or to another article. */
const timeSelectors = [
  '[itemprop="datePublished"][datetime]',
  "time[pubdate][datetime]",
  "article header time[datetime]",
  "main header time[datetime]",
  "article time[datetime]",
  "header time[datetime]"
]

/** Elements of one tag that are looked at: the first ones of a page state its date, if any do. */
const elementLimit = 300

/** Scripts of structured data that are looked at, and how long they may be in UTF-16 code units. */
const scriptLimit = 20
const scriptUnits = 200_000
const jsonLd = 'script[type="application/ld+json" i]'

/**
 * The day a page was published (ISO 8601) as the page states it, wherever it does; null where it does not. Goes through
 * a large page three times at most.
 */
export function readPageDate(document: Document): string | null {
  return (
    dateInJsonLd(document) ??
    firstDay(elementsOf(document, "meta"), metaSelectors, "content") ??
    firstDay(elementsOf(document, "time"), timeSelectors, "datetime") ??
    dayInPath(document.location?.pathname ?? "")
  )
}

function dateInJsonLd(document: Document): string | null {
  const scripts = elementsOf(document, "script").filter((script) => script.matches(jsonLd))
  for (const { textContent } of scripts.slice(0, scriptLimit)) {
    const stated = textContent && textContent.length <= scriptUnits ? datePublishedIn(textContent) : null
    const day = stated && dayOf(stated)
    if (day) return day
  }
  return null
}

function elementsOf(document: Document, tag: string): readonly Element[] {
  const all = document.getElementsByTagName(tag)
  return Array.from({ length: Math.min(all.length, elementLimit) }, (_, i) => all[i]).filter(
    (one) => one !== undefined
  )
}

function firstDay(
  elements: readonly Element[],
  selectors: readonly string[],
  attribute: string
): string | null {
  for (const selector of selectors) {
    const stated = elements.find((element) => element.matches(selector))?.getAttribute(attribute)
    const day = stated && dayOf(stated)
    if (day) return day
  }
  return null
}
