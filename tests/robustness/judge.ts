import type { Visit } from "./visit"

/** A place where two documents part: the line of either, and what stands there. */
export type Difference = { readonly line: number; readonly without: string; readonly with: string }

export type Verdict = {
  readonly mentions: number | null
  readonly ms: { readonly with: number; readonly without: number }
  /** What the page says only with the extension. */
  readonly newPageErrors: readonly string[]
  /** What the extension has done to the document; null: nothing that could be told from what the page does itself. */
  readonly change: Difference | null
  /** True for a page that is another one at each visit, of which only our own traces could be looked for. */
  readonly isRestless: boolean
}

/** How long a quoted line may be, in UTF-16 code units. */
const quotedUnits = 160
const ourTrace = /backgrounder/i

/**
 * Judges a visit with the extension by visits without it. `again` is a second one without: where the two differ the
 * page changes itself, so that only a trace of ours is held against us. It is asked for where it matters only.
 */
export async function judge(withUs: Visit, without: Visit, again: () => Promise<Visit>): Promise<Verdict> {
  const difference = firstDifference(without.dom, withUs.dom)
  const newErrors = withUs.pageErrors.filter((error) => !without.pageErrors.includes(error))
  const control = difference !== null || newErrors.length > 0 ? await again() : without
  const isRestless = difference !== null && firstDifference(without.dom, control.dom) !== null
  const isOurs = difference !== null && (!isRestless || hasOurTrace(withUs.dom, without.dom))
  const isItself = difference !== null && firstDifference(control.dom, withUs.dom) === null
  return {
    mentions: withUs.mentions,
    ms: { with: withUs.ms, without: without.ms },
    newPageErrors: newErrors.filter((error) => !control.pageErrors.includes(error)),
    change: isOurs && !isItself ? difference : null,
    isRestless
  }
}

function hasOurTrace(withUs: string, without: string): boolean {
  return ourTrace.test(withUs) && !ourTrace.test(without)
}

/** The first line in which two texts differ; null where they are the same. */
export function firstDifference(without: string, withUs: string): Difference | null {
  if (without === withUs) return null
  const [one, other] = [without.split("\n"), withUs.split("\n")]
  const length = Math.max(one.length, other.length)
  let line = 0
  while (line < length && one[line] === other[line]) line++
  return { line, without: quote(one[line]), with: quote(other[line]) }
}

const quote = (line: string | undefined) => (line ?? "(the end)").slice(0, quotedUnits)
