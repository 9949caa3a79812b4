import type { MentionKind, Span } from "../model"
import { titleWords } from "../linking/names-table"
import { plain } from "../linking/words-near"

/** How much a passage says of an entity, 0 to 255, and why in a clause. */
export type Aboutness = { readonly weight: number; readonly why: string }

/** A mention inside a passage; offsets are those of the passage. */
export type MentionInPassage = Span & { readonly kind: MentionKind }

/** Why a passage tells something of whom it quotes. */
export const GIVES_WORDS = "gives its words"
const BASE: Readonly<Record<MentionKind, number>> = { name: 60, descriptor: 40, demonym: 10 }
/** "Rosatom, Russia's state nuclear company", "Anthony Davis, a Bangkok-based analyst", "Kin Omar, president of" */
const APPOSITION =
  /^(?: \([^)]{1,20}\))?, (?:(?:an?|the|its|his|her|their|one of|officially|long)\s\p{L}|who\s|which\s|known as|(?:president|head|chief|leader|founder|director|minister|commander|spokes\p{L}+|analyst) (?:of|for|at|with) )/u
/** "In Russia, the junta’s leader met": the comma ends what the sentence opens with. */
const ADVERBIAL =
  /(?:^|[.!?…]["”’)]*\s)["“‘]?(?:In|At|On|From|To|For|With|By|Since|After|Before|Under|Like|Unlike|Despite|As)\s[^,.;:]*$/
const POSSESSIVE_APPOSITION = /^, (?:the )?\p{Lu}[\p{L}-]*(?:’s|'s) /u
/** "officially known as the State Administration Council", "local media outlet The Irrawaddy", "premier beach, Ngapali" */
const INTRODUCTION =
  /(?:known as|called|named) (?:the )?$|\b(?:city|town|beach|port|island|river|state|region|group|party|outlet|agency|company|council|organi[sz]ation),? $/u
/** "Russian ambassador to Myanmar Iskander Azizov" */
const OFFICE_ABROAD = /\b(\p{L}+) (?:to|of|for) \p{Lu}\p{L}+ $/u
/** "Russia is a key backer", "was one of the first": what follows is a noun, not what was done to it. */
const COPULA =
  /^ (?:is|was|are|were|remains|has been|have been),? (?:along with \p{L}+, )?(?:an?|one|its|his|her|their) \p{L}/u
const SPEECH =
  /\b(?:said|says|told|added|argues|argued|emphasized|urged|noted|thanked|vowing|claimed|reported)\b/
/** "Western nations", "the Indian national security advisor": who acts for a country, or is it. */
const ACTS_FOR_IT =
  /^ (?:\p{Ll}+ ){0,2}(?:nations|countries|governments?|officials?|authorities|diplomats?|leaders?|generals|forces|troops|army|military|ministry|ministers?|presidents?|ambassadors?|envoys?|advis[eo]rs?)\b/u
/** The subject of an English sentence stands within its first words. */
const SUBJECT_REACH = 45
/** What comes after a comma, a preposition or a verb that takes an object: "The junta boss has visited Russia". */
const NOT_BEFORE_SUBJECT =
  /,|\b(?:of|by|with|to|from|in|at|for|against)\b|\b(?:is|was|are|were|has|have|had|will|would|can|may|met|visited|urged)\b/i

/**
 * How much a passage says of an entity that it mentions: who or what it is, what it does, what it says; least where
 * the name only stands in a list or an aside.
 */
export function aboutness(
  passage: string,
  mentions: readonly MentionInPassage[],
  { isLead, isPerson }: { readonly isLead: boolean; readonly isPerson: boolean }
): Aboutness {
  const first = mentions[0]
  if (!first) return { weight: 0, why: "" }
  const names = mentions.filter(({ kind }) => kind === "name")
  let weight = Math.max(...mentions.map(({ kind }) => BASE[kind]))
  let why = first.kind === "demonym" ? "speaks of it in passing" : "names it"

  const subject = mentions.find((mention) => isSubject(passage, mention))
  if (subject && (subject.kind !== "demonym" || ACTS_FOR_IT.test(passage.slice(subject.end)))) {
    weight += 50
    why = "is about what it does"
  }
  if (names.some((name) => isSpeaker(passage, name))) {
    weight += 30
    why = GIVES_WORDS
  }
  if (isPerson && names.some((name) => isTitled(passage, name))) {
    weight += 35
    why = "says what its office is"
  }
  const isPutInWords = names.some((name) => isDefined(passage, name))
  if (isPutInWords || isDescribed(passage, mentions)) {
    weight += isPutInWords ? 80 : 60
    why = "says who or what it is"
  }
  weight += Math.min(20, 10 * (mentions.length - 1)) + (isLead ? 15 : 0)
  return { weight: Math.min(255, weight), why }
}

/** Whether the words around a mention say who or what it is. A name in a list has no apposition of its own. */
export function isDefined(passage: string, { start, end }: Span): boolean {
  const before = passage.slice(Math.max(0, start - 60), start)
  const after = passage.slice(end, end + 60)
  if (INTRODUCTION.test(before) || COPULA.test(after)) return true
  return (
    !/, $/.test(before) &&
    !ADVERBIAL.test(before) &&
    (APPOSITION.test(after) || POSSESSIVE_APPOSITION.test(after))
  )
}

/** "The junta’s leader, Min Aung Hlaing": a descriptor and the name right beside each other. */
function isDescribed(passage: string, mentions: readonly MentionInPassage[]): boolean {
  return mentions.some((mention, i) => {
    const next = mentions[i + 1]
    if (!next || mention.kind === "demonym" || next.kind === "demonym" || mention.kind === next.kind)
      return false
    return /^,? $/.test(passage.slice(mention.end, next.start))
  })
}

/** Whether an office stands before a name: "Defense Minister Sergei Shoigu", "ambassador to Myanmar Iskander Azizov". */
export function isTitled(passage: string, { start }: Span): boolean {
  const before = passage.slice(Math.max(0, start - 60), start)
  const office = OFFICE_ABROAD.exec(before)?.[1] ?? /(\p{L}+)\.? $/u.exec(before)?.[1]
  return office !== undefined && titleWords.has(plain(office))
}

/** Whether a mention stands where the subject of an English sentence stands. */
export function isSubject(passage: string, { start }: Span): boolean {
  return start <= SUBJECT_REACH && !NOT_BEFORE_SUBJECT.test(passage.slice(0, start))
}

function isSpeaker(passage: string, { start, end }: Span): boolean {
  return SPEECH.test(passage.slice(end, end + 14)) || /\b(?:said|says|added)\s$/.test(passage.slice(0, start))
}
