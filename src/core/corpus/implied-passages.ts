import { groupBy } from "../group-by"
import type { Row } from "../pack/schema"
import { isSubject } from "../retrieval/aboutness"
import type { EvidencePassage } from "./evidence-passages"
import type { IndexedPassage } from "./passage-rows"

/** A passage that speaks of an entity without a name or a descriptor of it. */
export type ImpliedPassage = Row<"entityPassages">

/** "He also visited in July": the sentence is about him. */
const OPENING_PRONOUN = /^[“"‘]?(?:He|She|His|Her)\s/u
const PRONOUN = /(?:^|[\s“"‘])(?:he|she)(?=[\s,.;:’'”])/iu
const QUOTED = /[“"][^”"]{0,1000}[”"]/gu

const ABOUT_HIM = 100
const SPEAKS_OF_HIM = 75
const TELLS_OF_EVENT = 70

/** What an event tells is background on those that it is most about, and less on the others who took part. */
const MAIN_PARTICIPANTS = 2
/** A pronoun reaches back over so many passages that speak of nobody. */
const LONGEST_GAP = 2

/**
 * Passages whose pronoun can only mean one person: the one that the sentences before are about. Where two persons could
 * be meant nobody is.
 */
export function pronounPassages(
  passages: readonly IndexedPassage[],
  isPerson: (entity: number) => boolean
): ImpliedPassage[] {
  const implied: ImpliedPassage[] = []
  let meant: number | null = null
  let gap = 0
  let article = -1
  passages.forEach(({ row, text, mentions }, passage) => {
    if (row.article !== article) meant = null
    article = row.article
    const persons = [...mentions.keys()].filter(isPerson)
    const said = text.replace(QUOTED, "")
    if (persons.length > 0) {
      meant = subjectOf(text, mentions, persons)
      gap = 0
    } else if (meant !== null && gap <= LONGEST_GAP && PRONOUN.test(said)) {
      const isAbout = OPENING_PRONOUN.test(text)
      implied.push({
        entity: meant,
        passage,
        weight: isAbout ? ABOUT_HIM : SPEAKS_OF_HIM,
        why: isAbout ? "is about what it does" : "speaks of it by a pronoun"
      })
      gap = 0
    } else gap++
  })
  return implied
}

/** The person that a sentence begins with, unless it begins with two. */
function subjectOf(
  text: string,
  mentions: IndexedPassage["mentions"],
  persons: readonly number[]
): number | null {
  const [first, second] = persons
    .flatMap((person) => mentions.get(person) ?? [])
    .toSorted((a, b) => a.start - b.start)
  if (!first) return null
  if (persons.length === 1) return first.entity
  const isJoined = /^,? (?:and|&) |^, /u.test(text.slice(first.end, second?.start))
  return isSubject(text, first) && !isJoined ? first.entity : null
}

/**
 * Passages that are evidence of an event, for those who took part in it.
 *
 * @param isNamed whether a passage mentions an entity itself
 */
export function eventPassages(
  evidence: readonly EvidencePassage[],
  eventEntities: readonly Row<"eventEntities">[],
  isNamed: (passage: number, entity: number) => boolean
): ImpliedPassage[] {
  const participants = groupBy(eventEntities, ({ event }) => event)
  return evidence.flatMap(({ event, passage }) =>
    (participants.get(event) ?? [])
      .slice(0, MAIN_PARTICIPANTS)
      .filter(({ entity }) => !isNamed(passage, entity))
      .map(({ entity }) => ({
        entity,
        passage,
        weight: TELLS_OF_EVENT,
        why: "tells of an event it took part in"
      }))
  )
}
