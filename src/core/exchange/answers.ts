import type { PackProblem } from "./check-pack"
import type { KeptPack, PackStanding } from "./kept-pack"
import type { PackFigures } from "./pack-figures"
import type { PackLabel } from "./pack-label"

/** All packs that a reader has, in the order in which they have their way; the bundled one is the last. */
export type AllPacks = {
  readonly kept: readonly KeptPack[]
  readonly bundled: PackFigures
}

/** What there is to know of a file before it is added. */
export type PackLook =
  | {
      readonly status: "sound"
      readonly label: PackLabel
      readonly figures: PackFigures
      readonly size: number
      readonly standing: PackStanding
    }
  | { readonly status: "refused"; readonly problem: PackProblem }

export type PackAdded =
  | { readonly status: "added"; readonly label: PackLabel; readonly standing: PackStanding }
  | { readonly status: "refused"; readonly problem: PackProblem }
  /** Nothing has changed: it is there, or a newer one is. */
  | { readonly status: "kept"; readonly standing: PackStanding }
  | { readonly status: "no-room" }

/** A file that can be fetched part by part, as long as the background remembers it. */
export type PackFile = { readonly size: number; readonly label: PackLabel }

/** Where a pack stood that is put back; null for one that is new. */
export type PackPlace = { readonly place: number; readonly isOn: boolean } | null
