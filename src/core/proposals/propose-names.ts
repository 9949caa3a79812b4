import { openingWords, titleWords } from "../linking/names-table"
import { plain } from "../linking/words-near"
import type { EntityType, Span } from "../model"
import { isCapitalised } from "../text/letters"

/** A name that a text holds and the gazetteer does not know, with where it stands. */
export type ProposedName = {
  readonly name: string
  /** What the words around it make likely; "other" where they say nothing. */
  readonly type: EntityType
  readonly spans: readonly Span[]
}

type NameRun = Span & { readonly type: EntityType; readonly isOpening: boolean }

const WORD = /[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu
/** Small words inside names: "League for Democracy", "Guillaume de Langre". */
const CONNECTORS = new Set("of for and the de la du des von van der al bin ibn di da".split(" "))
const HONORIFICS = new Set("u daw ko ma saw sai nai mahn dr г-н г-жа".split(" "))
const ORGANISATION_NOUNS =
  /\b(?:Union|League|Party|Council|Committee|Ministry|Department|Agency|Association|Organi[sz]ation|Institute|University|Group|Forces?|Army|Front|Bank|Company|Corporation|Group|News|Times|Post|Commission|Court|Authority|Fund|Network|Centre|Center)\b/
const PLACE_NOUNS = /\b(?:State|Region|Township|District|Province|River|Port|Island|City|Airport|Bay)\b/

/**
 * Finds likely names in the sentences of a text that no known mention covers: runs of capitalised words, told from the
 * capitals that only open a sentence, with a guess of what they name. English and Russian.
 */
export function proposeNames(
  text: string,
  sentences: readonly Span[],
  known: readonly Span[]
): ProposedName[] {
  const names = new Map<string, { name: string; type: EntityType; spans: Span[] }>()
  for (const sentence of sentences) {
    for (const run of runsIn(text, sentence)) {
      if (known.some((span) => span.start < run.end && run.start < span.end)) continue
      const name = text.slice(run.start, run.end).replace(/\s+/g, " ")
      // A single capital that opens a sentence says nothing, and days and months are no names.
      if ((run.isOpening && !name.includes(" ")) || isCalendarOnly(name)) continue
      const key = plain(name)
      const entry = names.get(key) ?? { name, type: run.type, spans: [] }
      entry.spans.push({ start: run.start, end: run.end })
      names.set(key, entry)
    }
  }
  return [...names.values()].toSorted((a, b) => b.spans.length - a.spans.length || (a.name < b.name ? -1 : 1))
}

function runsIn(text: string, sentence: Span): NameRun[] {
  const words = [...text.slice(sentence.start, sentence.end).matchAll(WORD)].map((word) => ({
    text: word[0],
    start: sentence.start + word.index,
    end: sentence.start + word.index + word[0].length
  }))
  const runs: NameRun[] = []
  for (let i = 0; i < words.length;) {
    const first = words[i]
    if (!first || !opensName(first.text, i === 0)) {
      i++
      continue
    }
    let last = i
    for (let next = i + 1; next < words.length && isJoined(text, words, next); next++) {
      if (isCapitalised(words[next]?.text ?? "")) last = next
      else if (!CONNECTORS.has(words[next]?.text ?? "")) break
    }
    const end = words[last]?.end ?? first.end
    const before = words[i - 1]?.text ?? ""
    runs.push({
      start: first.start,
      end,
      type: typeOf(text.slice(first.start, end), before),
      isOpening: i === 0
    })
    i = last + 1
  }
  return runs
}

function isCalendarOnly(name: string): boolean {
  return name.split(" ").every((word) => openingWords.has(plain(word)))
}

function opensName(word: string, isFirst: boolean): boolean {
  const folded = plain(word)
  return (
    isCapitalised(word) &&
    word.length > 1 &&
    !titleWords.has(folded) &&
    !(isFirst && openingWords.has(folded))
  )
}

/** Only spaces part the words of a name. */
function isJoined(text: string, words: readonly (Span & { readonly text: string })[], at: number): boolean {
  return /^\s+$/.test(text.slice(words[at - 1]?.end, words[at]?.start))
}

function typeOf(name: string, before: string): EntityType {
  if (ORGANISATION_NOUNS.test(name)) return "organisation"
  if (PLACE_NOUNS.test(name)) return "place"
  const title = plain(before).replace(/\.$/, "")
  if (titleWords.has(title) || HONORIFICS.has(title)) return "person"
  return "other"
}
