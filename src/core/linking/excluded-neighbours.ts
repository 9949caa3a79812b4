import type { Span } from "../model"
import type { Row } from "../pack/schema"
import type { Gazetteer } from "./gazetteer"
import { wordAfter, wordBefore, type Neighbour } from "./neighbours"
import { plain } from "./words-near"

/** How much of the text beside a form its excluded neighbours may take up, in UTF-16 code units. */
const NEIGHBOUR_REACH = 60

/** Whether a word that the gazetteer excludes stands right before or behind a form. */
export function hasExcludedNeighbour(
  gazetteer: Gazetteer,
  form: Row<"forms">,
  span: Span,
  { text, flat }: { readonly text: string; readonly flat: string }
): boolean {
  if (form.notBefore !== "") {
    const following = flat.slice(span.end, span.end + NEIGHBOUR_REACH).replace(/^[\s\-–—'"“”«»]+/, "")
    if (
      isAnyWord(gazetteer.words(form.notBefore), wordAfter(text, span), (word) => following.startsWith(word))
    )
      return true
  }
  if (form.notAfter === "") return false
  const preceding = flat
    .slice(Math.max(0, span.start - NEIGHBOUR_REACH), span.start)
    .replace(/[\s\-–—'"“”«»(（]+$/, "")
  return isAnyWord(gazetteer.words(form.notAfter), wordBefore(text, span), (word) => preceding.endsWith(word))
}

/** Phrases, and Chinese words, stand right at the form; other words are compared with the whole word beside it. */
function isAnyWord(
  words: readonly string[],
  neighbour: Neighbour | null,
  stands: (phrase: string) => boolean
): boolean {
  return words.some((word) =>
    word.includes(" ") || !neighbour || CHINESE.test(word) ? stands(word) : sameWord(neighbour.word, word)
  )
}

const CHINESE = /[\u4e00-\u9fff]/
const BURMESE = /[\u1000-\u109f]/

function sameWord(found: string, word: string): boolean {
  const folded = plain(found).replace(/(?:'s?|\.)+$/, "")
  return folded === word || folded === `${word}s` || (BURMESE.test(word) && folded.includes(word))
}
