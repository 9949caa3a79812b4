import type { FormHit, FormReading } from "../../../src/core/gazetteer/find-forms"
import type { FormToMatch } from "../../../src/core/gazetteer/form-to-match"
import { fold } from "../../../src/core/text/fold"

const INVISIBLE = "\\u00ad\\u200b\\u2060\\ufeff"
const MARK = "\\u0300-\\u036f"
const UNSPACED = "\\p{Script=Han}\\p{Script=Myanmar}\\p{Script=Katakana}"
const WORD = `(?:(?![${UNSPACED}])[\\p{L}\\p{N}])`
const GAP = "\\s\\u2010\\u2011·-"

/**
 * The rules of `createFormFinder` written down as plainly as possible, and as slow: every start, every end, every form.
 * It shares nothing with the matcher but `fold`, and knows no addresses.
 */
export function findSlowly(text: string, forms: readonly FormToMatch[]): FormHit[] {
  const known = forms.map((form) => ({ form, essence: essence(form.text) }))
  const hits: FormHit[] = []
  for (let start = 0; start < text.length; start++) {
    const readings: FormReading[] = []
    for (let end = text.length; end > start; end--) {
      if (!isTrimmed(text, start, end)) continue
      const own = essence(text.slice(start, end))
      const ids = known.flatMap(({ form, essence }, id) =>
        essence === own && mayStandAt(text, start, end, form) ? [id] : []
      )
      if (ids.length > 0) readings.push({ end, forms: ids })
    }
    const [longest, ...shorter] = readings
    if (!longest) continue
    hits.push({ start, ...longest, shorter })
    start = longest.end - 1
  }
  return hits
}

function mayStandAt(text: string, start: number, end: number, form: FormToMatch): boolean {
  const written = text.slice(start, end)
  return (
    accentsFit(written, form.text) &&
    isSyllableEdge(text, start) &&
    isSyllableEdge(text, end) &&
    hasLeftEdge(text, start) &&
    caseFits(text, start, end, form)
  )
}

/** Nothing invisible, no gap and no stray mark at either end, and no mark of the last letter left behind. */
function isTrimmed(text: string, start: number, end: number): boolean {
  const outer = new RegExp(`^(?:[${INVISIBLE}]|[${MARK}]|[${GAP}])|(?:[${INVISIBLE}]|[${GAP}])$`)
  return !outer.test(text.slice(start, end)) && !new RegExp(`^[${INVISIBLE}]*[${MARK}]`).test(text.slice(end))
}

/** Folded, a gap only between words and between numbers; dashes that are more than a gap as a sign. */
function essence(text: string): string {
  return fold(text)
    .text.replace(/[ ·-]+/g, (gap) => (/^.$/.test(gap) ? " " : "—"))
    .replace(/ (?=(.))/gu, (_, next: string, at: number, whole: string) =>
      kindOf(whole.charAt(at - 1)) === kindOf(next) && kindOf(next) !== "other" ? " " : ""
    )
}

function kindOf(letter: string): "letter" | "digit" | "other" {
  if (/[0-9]/.test(letter)) return "digit"
  return new RegExp(`^${WORD}|[${MARK}]$`, "u").test(letter) ? "letter" : "other"
}

/** Letter by letter: the accents of the form, or none. */
function accentsFit(written: string, form: string): boolean {
  const own = accentsOf(form)
  return accentsOf(written).every((accents, i) => accents === "" || accents === own[i])
}

function accentsOf(text: string): string[] {
  const letters = text.normalize("NFD").replace(new RegExp(`[${INVISIBLE}]`, "g"), "")
  return [...letters.matchAll(/[a-zA-Z]([\u0300-\u036f]*)/g)].map(([, accents = ""]) => accents)
}

function isSyllableEdge(text: string, at: number): boolean {
  const before = visible(text.slice(0, at))
  const after = visible(text.slice(at))
  if (!/[\u1000-\u1049]$/.test(before) || !/^[\u1000-\u1049]/.test(after)) return true
  return (
    !before.endsWith("\u1039") &&
    /^[\u1000-\u102a\u103f-\u1049](?![\u1037\u103b-\u103e]*[\u1039\u103a])/.test(after)
  )
}

function hasLeftEdge(text: string, start: number): boolean {
  const rest = text.slice(start)
  const before = fold(text.slice(0, start)).text
  if (!new RegExp(`^${WORD}`, "u").test(rest)) return true
  const inWord = new RegExp(`${WORD}[${MARK}]*$`, "u").test(before)
  const behindO = new RegExp(`(?<!${WORD})o'$`, "u").test(before)
  return !inWord && !behindO && !(/^[0-9]/.test(rest) && /[0-9][.,]$/.test(before))
}

function caseFits(
  text: string,
  start: number,
  end: number,
  { text: form, rule, plural }: FormToMatch
): boolean {
  const written = text.slice(start, end)
  const ending = endingOf(visible(text.slice(start, end)), visible(text.slice(end)))
  const mayBePlural = plural === true || rule === "exact-capitals"
  if (ending === "inside" || (ending === "plural" && !mayBePlural)) return false
  if (rule === "exact-capitals") return !/\p{Ll}/u.test(written) && (ending === "whole" || text[end] === "s")
  return rule === "any-case" || !/^\p{Ll}/u.test(written) || !/^\p{Lu}/u.test(form)
}

function endingOf(written: string, rest: string): "whole" | "plural" | "inside" {
  const isEdge = (after: string, last: string) => {
    const quotes = fold(after.slice(0, 4)).text
    if (new RegExp(`^${WORD}`, "u").test(quotes)) return false
    if (new RegExp(`^'(?!s(?!${WORD}))${WORD}`, "u").test(quotes)) return false
    return !(/[0-9]$/.test(last) && /^[.,][0-9]/.test(quotes))
  }
  if (!new RegExp(`${WORD}[${MARK}]*$`, "u").test(written) || isEdge(rest, written)) return "whole"
  return /^s/i.test(rest) && isEdge(rest.slice(1), "s") ? "plural" : "inside"
}

function visible(text: string): string {
  return text.replace(new RegExp(`[${INVISIBLE}]`, "g"), "")
}
