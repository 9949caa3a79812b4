import type { EntityId } from "../model"
import { fromZawgyi } from "../text/zawgyi"
import type { Correction, Place } from "./correction"
import { LONGEST_EXAMPLE, LONGEST_PATH } from "./limits"
import type { Objection } from "./objections"

/** An objection to a mention, as the page tells it. */
export type ObjectedMention = {
  readonly objection: Objection
  readonly entity: EntityId
  /** The words of the page that were marked. */
  readonly surface: string
  /** Text of the page around them. */
  readonly example: string
}

/** The correction that an objection amounts to. `madeAt` is ISO 8601, UTC. */
export function correctionFromPage(
  { objection, entity, surface, example }: ObjectedMention,
  { host, path }: Place,
  madeAt: string
): Correction {
  const [words, form] = inUnicode(inOneLine(example), inOneLine(surface))
  const made = { madeAt, example: cutAround(words, form) }
  if (objection === "never") return { kind: "never", form, ...made }
  const where = objection === "not-here" ? { host, path } : null
  return { kind: "not-this", form, entity, where, ...made }
}

/** The place of a page as corrections name it: paths are cut alike wherever they are compared. */
export function pagePlace(host: string, path: string): Place {
  return { host, path: path.slice(0, LONGEST_PATH) }
}

/** Mentions are corrected in Unicode; alone, a few words in Zawgyi could not be told from it. */
function inUnicode(example: string, form: string): readonly [example: string, form: string] {
  const lines = fromZawgyi(`${example}\n${form}`)?.text.split("\n")
  return [lines?.[0] ?? example, lines?.[1] ?? form]
}

function inOneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim()
}

/** As much of a text around a form as an example may have, in whole words where there are any. */
function cutAround(text: string, form: string): string {
  if (text.length <= LONGEST_EXAMPLE) return text
  const at = Math.max(0, text.indexOf(form))
  const start = Math.max(
    0,
    Math.min(at + (form.length >> 1) - LONGEST_EXAMPLE / 2, text.length - LONGEST_EXAMPLE)
  )
  const cut = text.slice(Math.trunc(start), Math.trunc(start) + LONGEST_EXAMPLE)
  return start > 0 ? cut.replace(/^\S{0,20} /, "") : cut
}
