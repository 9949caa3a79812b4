import * as v from "valibot"
import { hasHiddenCharacters } from "../core/text/hidden-characters"
import { LONGEST_LABEL } from "../core/exchange/pack-label"
import { PART_BYTES } from "./base64"

const id = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,80}$/))
const count = v.pipe(v.number(), v.integer(), v.minValue(0))
const upload = v.pipe(v.string(), v.uuid())
const base64 = v.pipe(v.string(), v.maxLength(2 * PART_BYTES), v.regex(/^[\w+/]*={0,2}$/))
const line = v.pipe(
  v.string(),
  v.maxLength(LONGEST_LABEL),
  v.check((text) => !hasHiddenCharacters(text), "it holds characters that nobody sees")
)
const file = v.pipe(v.string(), v.maxLength(2_000))
const nothing = v.object({})
const place = v.nullable(v.object({ place: count, isOn: v.boolean() }))

/** What is asked about packs; see `ask-schemas.ts`. */
export const packSchemas = {
  allPacks: nothing,
  packPart: v.object({ upload, at: count, size: count, base64 }),
  lookAtPack: v.object({ upload }),
  addPack: v.object({ upload, putBack: place }),
  switchPack: v.object({ id, isOn: v.boolean() }),
  movePack: v.object({ id, step: v.picklist([-1, 1]) }),
  removePack: v.object({ id }),
  packFile: v.object({ id }),
  makePack: v.object({ name: v.pipe(line, v.nonEmpty()), author: line, files: v.array(file) }),
  packFilePart: v.object({ from: count })
}
