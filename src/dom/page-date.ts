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

/** Scripts of structured data that are looked at, and how long they may be in UTF-16 code units. */
const scriptLimit = 20
const scriptUnits = 200_000

/** The day a page was published (ISO 8601) as the page states it, wherever it does; null where it does not. */
export function readPageDate(document: Document): string | null {
  return (
    dateInJsonLd(document) ??
    firstDay(document, metaSelectors, "content") ??
    firstDay(document, timeSelectors, "datetime") ??
    dayInPath(document.location?.pathname ?? "")
  )
}

function dateInJsonLd(document: Document): string | null {
  const scripts = [...document.querySelectorAll('script[type="application/ld+json" i]')]
  for (const { textContent } of scripts.slice(0, scriptLimit)) {
    const stated = textContent && textContent.length <= scriptUnits ? datePublishedIn(textContent) : null
    const day = stated && dayOf(stated)
    if (day) return day
  }
  return null
}

function firstDay(document: Document, selectors: readonly string[], attribute: string): string | null {
  for (const selector of selectors) {
    const stated = document.querySelector(selector)?.getAttribute(attribute)
    const day = stated && dayOf(stated)
    if (day) return day
  }
  return null
}
