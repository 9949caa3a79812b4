import { checkPack } from "../exchange/check-pack"
import type { Pack } from "../pack/open"
import type { Utf8 } from "../pack/utf8"
import { withoutPadding } from "./padding"

/**
 * Checks a part of a hosted pack as any pack from elsewhere: bytes of the right hash are only what a publisher has
 * written, which may be anything.
 *
 * @param names the names of the pack, of which a shard may speak and of no others; null for the names themselves
 * @returns a sentence in English that says what is wrong, or the part, open
 */
export function checkPart(
  file: Uint8Array,
  id: string,
  names: Pack | null,
  utf8: Utf8
): { readonly isSound: true; readonly pack: Pack } | { readonly isSound: false; readonly what: string } {
  const checked = checkPack(withoutPadding(file), utf8, { isPart: true })
  if (!checked.isSound) {
    const { problem } = checked
    return { isSound: false, what: problem.kind === "broken" ? problem.what : `it is ${problem.kind}` }
  }
  const { pack, label } = checked
  if (label.id !== id) return { isSound: false, what: `it is a part of another pack, "${label.id}"` }
  if (names === null) {
    return pack.articles.length === 0
      ? { isSound: true, pack }
      : { isSound: false, what: "its names hold articles" }
  }
  const known = new Set(names.entities.rows().map((entity) => entity.id))
  const strange = pack.entities.rows().find((entity) => !known.has(entity.id))
  if (strange) return { isSound: false, what: `it speaks of "${strange.id}", which is none of its names` }
  if (pack.forms.length > 0) return { isSound: false, what: "it brings further ways to write its names" }
  return { isSound: true, pack }
}
