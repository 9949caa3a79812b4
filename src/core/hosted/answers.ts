import type { PackStanding } from "../exchange/kept-pack"
import type { PackFigures } from "../exchange/pack-figures"
import type { PackLabel } from "../exchange/pack-label"

/** Why something did not come from a host. */
export type HostProblem =
  /** No connection; the host says nothing. */
  | { readonly kind: "gone" }
  /** It began to answer, or let us wait, and nothing came for too long. */
  | { readonly kind: "slow" }
  | { readonly kind: "status"; readonly status: number }
  /** It broke off before the end. */
  | { readonly kind: "cut" }
  /** Other bytes than those whose hash is pinned. */
  | { readonly kind: "changed" }
  | { readonly kind: "too-large" }
  /** `what`: a sentence in English that says what is wrong with what it sent. */
  | { readonly kind: "broken"; readonly what: string }
  /** The browser does not allow us to ask it (any more). */
  | { readonly kind: "not-allowed" }
  /** Nothing is fetched for a private window. */
  | { readonly kind: "private" }
  | { readonly kind: "no-room" }
  /** It was not asked for: a name that much is written about has what other times have told in files of their own. */
  | { readonly kind: "other-times" }

/** A host that has more on an entity than what is here; `problem` is null as long as it has not been asked. */
export type Elsewhere = { readonly host: string; readonly problem: HostProblem | null }

/** What there is to know of a hosted pack before it is added. */
export type HostedLook =
  | {
      readonly status: "sound"
      readonly label: PackLabel
      readonly figures: PackFigures
      /** Bytes that are fetched when it is added. */
      readonly size: number
      readonly standing: PackStanding
      readonly host: string
      /** The manifest's hash, by which the reader adds what was shown. */
      readonly manifest: string
      /** The address itself names that hash. */
      readonly isPinned: boolean
    }
  | { readonly status: "failed"; readonly host: string; readonly problem: HostProblem }

export type HostedAdded =
  | { readonly status: "added"; readonly label: PackLabel; readonly standing: PackStanding }
  | { readonly status: "failed"; readonly host: string; readonly problem: HostProblem }
