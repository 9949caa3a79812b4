/** How many values of a document are looked at: more is not an article's metadata. */
const valueLimit = 2_000

/** Kinds of things whose date is the page's; the date of a comment or of a video in the page is not. */
const articleType = /(Article|BlogPosting|Report|NewsItem|WebPage|LiveBlogPosting)$/

/**
 * The `datePublished` of a JSON-LD document, as it is written there: that of an article rather than that of anything
 * else. Null where there is none or the text is not JSON. The text comes from the page: it may be anything.
 */
export function datePublishedIn(text: string): string | null {
  let found: string | null = null
  for (const value of valuesOf(parse(text))) {
    const date = value["datePublished"]
    if (typeof date !== "string") continue
    if (isArticle(value["@type"])) return date
    found ??= date
  }
  return found
}

/** All objects in a value, breadth first: what a page is about stands further up than its details. */
function* valuesOf(root: unknown): Generator<Readonly<Record<string, unknown>>> {
  const queue = [root]
  for (let i = 0; i < queue.length && i < valueLimit; i++) {
    const value = queue[i]
    if (typeof value !== "object" || value === null) continue
    if (!Array.isArray(value)) yield value as Record<string, unknown>
    const inside: unknown[] = Object.values(value)
    queue.push(...inside.slice(0, valueLimit))
  }
}

function isArticle(type: unknown): boolean {
  const types: readonly unknown[] = Array.isArray(type) ? type : [type]
  return types.some((name) => typeof name === "string" && articleType.test(name))
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // Pages write broken JSON-LD; a page without a date is no error.
    return null
  }
}
