import { openPack, type Pack } from "../pack/open"
import { PackError } from "../pack/pack-error"
import { PACK_MAGIC, PACK_VERSION } from "../pack/schema"
import type { Utf8 } from "../pack/utf8"
import { verifyPack } from "../pack/verify"
import { checkMeaning } from "./check-meaning"
import { figuresOf, type PackFigures } from "./pack-figures"
import { labelOf, type PackLabel } from "./pack-label"

/** All of a pack is held in memory when it is joined with others. */
export const MOST_PACK_BYTES = 128_000_000

/** Why a file is not taken as a pack. */
export type PackProblem =
  | { readonly kind: "too-large"; readonly most: number }
  | { readonly kind: "not-a-pack" }
  | { readonly kind: "other-format"; readonly format: number; readonly known: number }
  | { readonly kind: "cut-off"; readonly states: number; readonly is: number }
  /** `what`: a sentence in English that names the place. */
  | { readonly kind: "broken"; readonly what: string }

/** A pack that may be used, and what there is to know of it before. */
export type SoundPack = {
  readonly pack: Pack
  readonly label: PackLabel
  readonly figures: PackFigures
}

export type CheckedPack =
  ({ readonly isSound: true } & SoundPack) | { readonly isSound: false; readonly problem: PackProblem }

const HEADER = 16

/**
 * Checks bytes that may be anything, all of them, before anything of them is used. Never throws. `isPart`: they are a
 * part of a hosted pack, which need not hold articles.
 */
export function checkPack(bytes: Uint8Array, utf8: Utf8, { isPart = false } = {}): CheckedPack {
  const refuse = (problem: PackProblem): CheckedPack => ({ isSound: false, problem })
  if (bytes.length > MOST_PACK_BYTES) return refuse({ kind: "too-large", most: MOST_PACK_BYTES })
  if (bytes.length < HEADER) return refuse({ kind: "not-a-pack" })
  const head = new DataView(bytes.buffer, bytes.byteOffset, HEADER)
  const [magic, format, states] = [0, 4, 12].map((at) => head.getUint32(at, true)) as [number, number, number]
  if (magic !== PACK_MAGIC) return refuse({ kind: "not-a-pack" })
  if (format !== PACK_VERSION) return refuse({ kind: "other-format", format, known: PACK_VERSION })
  if (states !== bytes.length) return refuse({ kind: "cut-off", states, is: bytes.length })
  try {
    const pack = openPack(bytes, utf8)
    verifyPack(pack)
    checkMeaning(pack, { isPart })
    return { isSound: true, pack, label: labelOf(pack), figures: figuresOf(pack) }
  } catch (error) {
    if (error instanceof PackError) return refuse({ kind: "broken", what: error.message })
    throw error
  }
}
