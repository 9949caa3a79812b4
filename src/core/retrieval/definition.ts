import { titleWords } from "../linking/names-table"
import { plain } from "../linking/words-near"
import type { EntityType, Span } from "../model"

/** A stretch of text that says who or what a name in it is, and how well it does, 1 to 10. */
export type Definition = Span & { readonly weight: number }

/** ", a Bangkok-based security analyst", ", Russia’s state nuclear company", ", president of", ", who" */
const APPOSITION =
  /^(?: \([^)]{1,20}\))?, (?:(?:an?|the|its|his|her|their|one of|officially|long)\s\p{L}|which\s(?:is|was)\s|who\s(?:is|was|has)\s|known as|(?:president|head|chief|leader|founder|director|minister|commander|spokes\p{L}+|analyst) (?:of|for|at|with) |(?:the )?\p{Lu}[\p{L}-]*(?:’s|'s) \p{Ll})/u
/** "Russia is a key backer": what follows is a noun, not what was done to it. */
const COPULA = /^ (?:is|was|are|were|remains)(?: still)? (?:an?|one of|the) \p{L}/u
/** "in Rakhine State", "township in Sagaing district"; not "in March" */
const PLACED =
  /^(?: (?:township|district|island|port|province))? in (?!January|February|March|April|May|June|July|August|September|October|November|December)(?:\p{Lu}\p{L}+ ?)+(?:district|township)?/u
/** Where a clause ends. A full stop within an abbreviation or a number does not. */
const CLAUSE_END = /[,;:—–“”"()\n]|[.!?](?=\s|$|["”])| (?:said|says|told|reported|which|who|and then|but)\b/u
const KNOWN_AS = /(?:^|[^\p{L}])((?:[\p{L}’'-]+,? ){1,8})known as (?:the )?$/u
const STOPPERS =
  /(?:.*\s|^)(?:from|by|with|to|in|at|on|against|of|for|as|that|and|faces|fight|fighting|called|between|among|over)\s+/u
const NOUNS =
  "city|town|township|beach|port|island|river|state|region|group|party|outlet|agency|company|council|organi[sz]ation|" +
  "regime|government|junta|ministry|jets?|helicopters?|aircraft|planes?|trainers?|fighters?|visit|meeting|conglomerate"
const INTRODUCTION = new RegExp(`^(?:${NOUNS}),?$`, "u")
const ADJECTIVE =
  /^(?:former|deputy|top|senior|security|military|political|energy|independent|state|state-run|local|main|opposition|coup|junta|regime|foreign|defen[cs]e|ousted|prime|national|nuclear|space|human|rights|media|news|campaign|premier|largest|\p{L}+-largest|\p{L}+-based|\p{L}+-run|\p{L}+-made|armed|ethnic|veteran|long-time|fighter|jet|attack|naval|Noble|Nobel|Peace)$/u

/** One word before a name says too little: "Russian Su-30". */
const LEAST_WEIGHT = 2
const LONGEST = 160
const LONGEST_RUN = 9

/**
 * The stretch around a name that says who or what it is: what stands before it ("security analyst Anthony Davis"), what
 * stands in apposition behind it ("Rosatom, Russia’s state nuclear company"), or what it is said to be. Null where the
 * words around say nothing of it.
 */
export function definitionAround(text: string, name: Span, type: EntityType): Definition | null {
  const known = knownAs(text, name.start)
  const start = known ?? titleStart(text, name.start, type)
  const behind = definedBehind(text, name, type)
  const weight = (known === null ? 0 : 6) + (behind?.weight ?? 0) + titleWeight(text, start, name.start)
  const end = behind?.end ?? name.end
  return weight < LEAST_WEIGHT || end - start > LONGEST ? null : { start, end, weight: Math.min(10, weight) }
}

function titleWeight(text: string, start: number, name: number): number {
  const words = text.slice(start, name).split(/\s+/u).filter(Boolean).length
  return Math.min(3, words)
}

function definedBehind(
  text: string,
  { start, end }: Span,
  type: EntityType
): { end: number; weight: number } | null {
  const after = text.slice(end, end + LONGEST)
  // A name in a list has no apposition of its own.
  const isListed = /, $/u.test(text.slice(Math.max(0, start - 2), start))
  const apposition = isListed ? null : APPOSITION.exec(after)
  if (apposition) return { end: end + clauseEnd(after, after.indexOf(", ") + 2), weight: 6 }
  const copula = COPULA.exec(after)
  if (copula) return { end: end + clauseEnd(after, copula[0].length), weight: 4 }
  const placed = type === "place" || type === "facility" ? PLACED.exec(after) : null
  return placed ? { end: end + placed[0].trimEnd().length, weight: 2 } : null
}

function clauseEnd(after: string, from: number): number {
  const stop = CLAUSE_END.exec(after.slice(from))
  return stop ? from + stop.index : after.length
}

/** "armed groups known as the": where the words begin that say what is known by the name. */
function knownAs(text: string, name: number): number | null {
  const before = KNOWN_AS.exec(text.slice(Math.max(0, name - LONGEST), name))
  if (!before) return null
  const said = before[1] ?? ""
  const words = said.slice(STOPPERS.exec(said)?.[0].length ?? 0)
  return name - (before[0].length - before[0].indexOf(said)) + (said.length - words.length)
}

/** Where the titles, offices and attributes before a name begin; the name itself where it has none. */
function titleStart(text: string, name: number, type: EntityType): number {
  let start = name
  for (let words = 0; words < LONGEST_RUN; words++) {
    const before = /(\S+)\s$/u.exec(text.slice(Math.max(0, start - 40), start))
    const word = before?.[1] ?? ""
    if (!before || !belongs(text, word, start, name, type)) break
    start -= before[0].length
  }
  return start
}

function belongs(text: string, word: string, start: number, name: number, type: EntityType): boolean {
  const isLast = start === name
  if (/[.;:”")]$/u.test(word) && !/^(?:Gen|Lt|Col|Maj|Sen|Mr|Dr)\.$/u.test(word)) return false
  const bare = word.replace(/^[“"‘(]/u, "")
  if (bare !== word && !isLast) return false
  if (INTRODUCTION.test(bare)) return true
  if (bare.endsWith(",")) return false
  if (ADJECTIVE.test(bare)) return true
  // "deputy Myanmar junta boss" says nothing of Myanmar.
  if (type !== "place" && titleWords.has(plain(bare.replace(/\.$/u, "")))) return true
  // "ambassador to Myanmar Iskander Azizov"
  if (/^(?:to|of)$/u.test(bare))
    return !isLast && titleWords.has(plain(wordBefore(text, start - bare.length - 1)))
  const isProper = /^\p{Lu}/u.test(bare)
  return (
    isProper &&
    (!isLast || /(?:’s|'s|an|ian|ese|ish)$/u.test(bare) || hasOffice(text, start - bare.length - 1))
  )
}

/** Whether an office abroad stands before a country: "ambassador to". */
function hasOffice(text: string, end: number): boolean {
  const [, office = ""] = /(\p{L}+) (?:to|of) $/u.exec(text.slice(Math.max(0, end - 40), end)) ?? []
  return titleWords.has(plain(office))
}

function wordBefore(text: string, end: number): string {
  return /(\p{L}+)\s$/u.exec(text.slice(Math.max(0, end - 40), end))?.[1] ?? ""
}
