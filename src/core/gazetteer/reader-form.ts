import type { Row } from "../pack/schema"
import { usualRule } from "./usual-rule"

/** A form that a reader has given a name: as row of a pack, in whatever language. `needs`: see `needBits`. */
export function readerForm(text: string, entity: number, needs = 0): Row<"forms"> {
  return {
    text,
    entity,
    kind: "name",
    language: "und",
    rule: usualRule(text),
    needs,
    clues: "",
    unless: "",
    notBefore: "",
    notAfter: "",
    inflectionOf: null,
    note: ""
  }
}
