import type { Span } from "../model"
import type { Row } from "../pack/schema"
import { isSpelledOutAsItself } from "./bracketed-acronym"
import type { Gazetteer } from "./gazetteer"
import { isOfOwnCountry } from "./own-country"
import { nearestWord, stretchAround } from "./words-near"

/** How far words against a form reach inside its sentence: what has no full stop for longer is no sentence. */
const OBJECTION_REACH = 1_000
/** Who is called "the junta" was named sentences ago: words against a descriptor reach back through its block. */
const DESCRIPTOR_REACH = 300

/**
 * A word that says "something else" counts in its sentence, for descriptors in those before as well, unless a clue is
 * nearer or the country of the one who is meant stands beside: "Niger's junta … Myanmar's generals".
 */
export function isContradicted(
  gazetteer: Gazetteer,
  form: Row<"forms">,
  span: Span,
  { text, flat, sentence }: { readonly text: string; readonly flat: string; readonly sentence: Span },
  clue: { readonly distance: number } | null
): boolean {
  if (form.unless === "" || isSpelledOutAsItself(gazetteer, form, text, span)) return false
  const isDescriptor = form.kind === "descriptor"
  const { start, end } = stretchAround(span, OBJECTION_REACH, sentence)
  const within = { start: isDescriptor ? Math.max(0, span.start - DESCRIPTOR_REACH) : start, end }
  const against = nearestWord(flat, span, within, gazetteer.words(form.unless))
  const isOutweighed = against === null || (clue !== null && clue.distance < against.distance)
  return (
    !isOutweighed &&
    !(isDescriptor && isOfOwnCountry(gazetteer, gazetteer.entity(form.entity).topic, text, span))
  )
}
