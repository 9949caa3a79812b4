import type { Evidence } from "../../src/core/model"
import type { Grade, Judgment } from "./judged-page"
import { LabelError } from "./labelled-text"

/** A judged stretch of the corpus. */
export type Stretch = Evidence & { readonly grade: Grade; readonly quotation: string }

/** An article of the corpus as it stands. */
export type ArticleText = { readonly file: string; readonly text: string }

/**
 * Finds the words that judgments quote.
 *
 * @param judgedFile where the judgments stand, for errors
 * @throws LabelError where an article is not there, or does not hold the words exactly once, or two judgments overlap
 */
export function resolveJudgments(
  judgedFile: string,
  judgments: readonly Judgment[],
  articles: readonly ArticleText[]
): Stretch[] {
  const stretches: Stretch[] = []
  for (const { grade, article, quotation, line } of judgments) {
    const fail = (reason: string) => new LabelError(judgedFile, line, reason)
    const found = articles.find(({ file }) => file.startsWith(`${article}_`))
    if (!found) throw fail(`no article begins with ${article}`)
    const start = found.text.indexOf(quotation)
    if (start < 0) throw fail(`${article} does not say “${quotation}”`)
    if (found.text.includes(quotation, start + 1)) throw fail(`${article} says “${quotation}” twice`)
    const stretch = { file: found.file, start, end: start + quotation.length, grade, quotation }
    if (stretches.some((other) => sharedLength(other, stretch) > 0))
      throw fail("these words are judged twice")
    stretches.push(stretch)
  }
  return stretches
}

/** How many characters two stretches have in common. */
export function sharedLength(a: Evidence, b: Evidence): number {
  if (a.file !== b.file) return 0
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))
}
