import { needBits, type Row } from "../pack/schema"
import type { Evidence } from "./evidence"
import type { Gazetteer } from "./gazetteer"

/** A page that names entities of a topic this often speaks of the topic. */
export const TOPIC_STRENGTH = 3

/** "Yangon" beside a Burmese name that many bear says nothing of whom it means, nor does the country. */
export function isOfOneMatter(
  other: Row<"entities">,
  form: Row<"forms">,
  { type, topic }: Row<"entities">
): boolean {
  return other.topic === topic && !(type === "person" && form.kind === "name" && other.type === "place")
}

/**
 * How surely the page speaks of an entity's topic. For the acronym of a body, and for a person, a place says less,
 * however often it is named: a timetable and a list of time zones name it too.
 */
export function topicStrength(
  gazetteer: Gazetteer,
  form: Row<"forms">,
  { topic, type }: Row<"entities">,
  evidence: Evidence
): number {
  if (type === "place" || (form.rule !== "exact-capitals" && type !== "person"))
    return evidence.strength(topic, form.entity)
  const company = evidence.company(topic, form.entity)
  const others = company.filter((other) => gazetteer.entity(other).type !== "place")
  const places = company.length - others.length
  return others.reduce(
    (sum, other) => sum + Math.min(evidence.fullNames(other), TOPIC_STRENGTH),
    Math.min(places, TOPIC_STRENGTH - 1)
  )
}

/**
 * Whether a clue is enough for a form to be believed. For a loose word that takes its topic or a clue it is only where the
 * page has named something of the topic: many countries have had a coup and then a junta.
 */
export function isClueEnough(
  { kind, needs, entity }: Row<"forms">,
  { topic }: Row<"entities">,
  evidence: Evidence
): boolean {
  const either = needBits.topic | needBits.clue
  return kind !== "descriptor" || (needs & either) !== either || evidence.strength(topic, entity) > 0
}
