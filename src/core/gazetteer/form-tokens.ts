import { EXPANSION } from "../text/fold-classes"
import { foldOf } from "../text/fold-table"
import { nextInName } from "./name-gaps"
import { MOST_TOKENS, MOST_UNITS } from "./table-layout"
import { createToken, readToken, type Token } from "./tokens"

/** The tokens of a form. Signs before its first letter or digit are not part of it. */
export function tokensOf(form: string): readonly Token[] {
  const tokens: Token[] = []
  let at = firstLetter(form)
  while (at >= 0 && at < form.length) {
    const token = createToken()
    readToken(form, at, token)
    tokens.push(token)
    at = nextInName(form, token.end)
  }
  return tokens
}

/** A sentence that says why a form could never be found in a text; null where it can. */
export function formProblem(form: string): string | null {
  if (form.length > MOST_UNITS) return `a form is longer than ${MOST_UNITS} characters`
  const { length } = tokensOf(form)
  if (length === 0) return `“${form}” has no letter or digit`
  return length > MOST_TOKENS
    ? `“${form}” is longer than ${MOST_TOKENS} words, syllables or characters`
    : null
}

/** The offset of the first letter or digit of a form; its length where there is none. */
export function firstLetter(form: string): number {
  let at = 0
  while (at < form.length && foldOf(form.charCodeAt(at)) < EXPANSION) at++
  return at
}
