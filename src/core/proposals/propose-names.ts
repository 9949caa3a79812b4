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
/** "Izmir's", "the Rautios’": of a name, and no part of it. */
const POSSESSIVE = /['’][sS]?$/
/** Small words inside names of people, "Guillaume de Langre", and of institutions, "League for Democracy". */
const PARTICLES = new Set("de la du des von van der al bin ibn di da".split(" "))
const CONNECTORS = new Set("of for and the".split(" "))
/** Written with a capital: "they saw Izmir" is no Saw. */
const HONORIFICS = new Set("u daw ko ma saw sai nai mahn dr".split(" "))
const OTHER_TITLES = new Set([...titleWords, "г-н", "г-жа"].filter((word) => !HONORIFICS.has(word)))
/** What only a person is, beside `titleWords`. */
const CALLINGS = new Set(
  (
    "expert researcher professor lecturer scholar scientist economist historian lawyer diplomat politician official officer " +
    "journalist correspondent columnist writer engineer businessman businesswoman campaigner resident farmer doctor teacher " +
    "student monk эксперт аналитик профессор политолог экономист историк юрист дипломат политик журналист чиновник офицер врач"
  ).split(" ")
)
const BEHIND_CALLINGS = new Set("of at for with from in who and on".split(" "))
const LONGEST_CALLING = 80
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
    const knownHere = known.filter((span) => overlap(span, sentence))
    for (const run of runsIn(text, sentence, knownHere)) {
      const name = text.slice(run.start, run.end).replace(/\s+/g, " ")
      // A single capital that opens a sentence says nothing, and days and months are no names.
      if ((run.isOpening && !name.includes(" ")) || isCalendarOnly(name)) continue
      const key = plain(name)
      const entry = names.get(key) ?? { name, type: run.type, spans: [] }
      if (entry.type === "other") entry.type = run.type
      entry.spans.push({ start: run.start, end: run.end })
      names.set(key, entry)
    }
  }
  return [...names.values()].toSorted((a, b) => b.spans.length - a.spans.length || (a.name < b.name ? -1 : 1))
}

function overlap(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end
}

function runsIn(text: string, sentence: Span, known: readonly Span[]): NameRun[] {
  const words = [...text.slice(sentence.start, sentence.end).matchAll(WORD)].map((word) => {
    const start = sentence.start + word.index
    const named = word[0].replace(POSSESSIVE, "")
    const span = { start, end: start + named.length }
    return { ...span, text: named, isKnown: known.some((other) => overlap(other, span)) }
  })
  const runs: NameRun[] = []
  for (let i = 0; i < words.length;) {
    const first = words[i]
    if (!first || first.isKnown || !opensName(first.text, i === 0)) {
      i++
      continue
    }
    let last = i
    for (let next = i + 1; next < words.length && isJoined(text, words, next); next++) {
      const word = words[next]
      if (!word || word.isKnown) break
      if (isCapitalised(word.text)) last = next
      else if (!mayStandInside(word.text, text.slice(first.start, words[last]?.end))) break
    }
    const end = words[last]?.end ?? first.end
    const before = words[i - 1]?.text ?? ""
    runs.push({
      start: first.start,
      end,
      type: typeOf(text.slice(first.start, end), before, text.slice(end, end + LONGEST_CALLING)),
      isOpening: i === 0
    })
    i = last + 1
  }
  return runs
}

/** "Ministry of Investment and Trade" is one name, "Kan Zaw and Ann Lee" and "Ann Lee of the League" are two. */
function mayStandInside(word: string, nameSoFar: string): boolean {
  return PARTICLES.has(word) || (CONNECTORS.has(word) && ORGANISATION_NOUNS.test(nameSoFar))
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

function typeOf(name: string, before: string, after: string): EntityType {
  if (ORGANISATION_NOUNS.test(name)) return "organisation"
  if (PLACE_NOUNS.test(name)) return "place"
  const title = plain(before).replace(/\.$/, "")
  const hasTitle = OTHER_TITLES.has(title) || (HONORIFICS.has(title) && isCapitalised(before))
  if (hasTitle || isCalledSomething(after)) return "person"
  return "other"
}

/** ", an analyst at the institute", ", a Turku-based energy expert with", ", эксперт института", ", 45,". */
function isCalledSomething(after: string): boolean {
  const [, said = ""] = /^,\s+([^,.;:!?()“”«»]+)/.exec(after) ?? []
  if (/^\d{2}$/.test(said.trim())) return true
  const words = plain(said).split(" ")
  const behind = words.findIndex((word) => BEHIND_CALLINGS.has(word))
  const last = words[behind < 0 ? words.length - 1 : behind - 1] ?? ""
  // What somebody is stands first in Russian, and last in English.
  return [words[0] ?? "", last].some((word) => titleWords.has(word) || CALLINGS.has(word))
}
