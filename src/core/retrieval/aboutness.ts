import type { MentionKind, Span } from "../model"
import { titleWords } from "../linking/names-table"
import { plain } from "../linking/words-near"

/** How much a passage says of an entity, 0 to 255, and why in a clause. */
export type Aboutness = { readonly weight: number; readonly why: string }

/** A mention inside a passage; offsets are those of the passage. */
export type MentionInPassage = Span & { readonly kind: MentionKind }

const BASE: Readonly<Record<MentionKind, number>> = { name: 60, descriptor: 40, demonym: 10 }
/** "Rosatom, Russia's state nuclear company", "Anthony Davis, a Bangkok-based analyst" */
const APPOSITION =
  /^(?: \([^)]{1,20}\))?,? (?:(?:, )?(?:an?|the|its|his|her|their|one of|officially|long)\s\p{L}|who\s|which\s|known as)/u
const POSSESSIVE_APPOSITION = /^, (?:the )?\p{Lu}[\p{L}-]*(?:’s|'s) /u
const COPULA =
  /^ (?:is|was|are|were|remains|has been|have been) (?:an?|the|one|its|his|her|being|barred|\p{L}+ed)\s?/u
const SPEECH =
  /\b(?:said|says|told|added|argues|argued|emphasized|urged|noted|thanked|vowing|claimed|reported)\b/
/** The subject of an English sentence stands within its first words. */
const SUBJECT_REACH = 45

/**
 * How much a passage says of an entity that it mentions: who or what it is, what it does, what it says; least where
 * the name only stands in a list or an aside.
 */
export function aboutness(
  passage: string,
  mentions: readonly MentionInPassage[],
  isLead: boolean
): Aboutness {
  const first = mentions[0]
  if (!first) return { weight: 0, why: "" }
  const names = mentions.filter(({ kind }) => kind === "name")
  let weight = Math.max(...mentions.map(({ kind }) => BASE[kind]))
  let why = first.kind === "demonym" ? "speaks of it in passing" : "names it"

  const subject = mentions.find((mention) => isSubject(passage, mention))
  if (subject) {
    weight += subject.kind === "demonym" ? 5 : 50
    why = subject.kind === "demonym" ? why : "is about what it does"
  }
  if (names.some((name) => isSpeaker(passage, name))) {
    weight += 30
    why = "gives its words"
  }
  if (names.some((name) => isTitled(passage, name))) {
    weight += 35
    why = "says what its office is"
  }
  if (names.some((name) => isDefined(passage, name))) {
    weight += 70
    why = "says who or what it is"
  }
  weight += Math.min(20, 10 * (mentions.length - 1)) + (isLead ? 15 : 0)
  return { weight: Math.min(255, weight), why }
}

/** Whether the words after a mention say who or what it is. */
export function isDefined(passage: string, { end }: Span): boolean {
  const after = passage.slice(end, end + 60)
  return APPOSITION.test(after) || POSSESSIVE_APPOSITION.test(after) || COPULA.test(after)
}

/** Whether an office stands right before a name: "Russian Defense Minister Sergei Shoigu". */
export function isTitled(passage: string, { start }: Span): boolean {
  const before = passage.slice(0, start).trimEnd().split(/\s+/).slice(-2)
  const last = before.at(-1)
  return last !== undefined && titleWords.has(plain(last).replace(/\.$/, ""))
}

function isSubject(passage: string, { start }: Span): boolean {
  return (
    start <= SUBJECT_REACH && !/,|\b(?:of|by|with|to|from|in|at|for|against)\b/.test(passage.slice(0, start))
  )
}

function isSpeaker(passage: string, { start, end }: Span): boolean {
  return SPEECH.test(passage.slice(end, end + 14)) || /\b(?:said|says|added)\s$/.test(passage.slice(0, start))
}
