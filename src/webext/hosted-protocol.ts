import type { Card } from "../core/card"
import type { CardAsk } from "../core/card-ask"
import type { Dossier } from "../core/dossier"
import type { HostedAdded, HostedLook } from "../core/hosted/answers"
import type { EntityId } from "../core/model"

/** The messages about packs that lie on a host; see `protocol.ts`. Only these, and only for them, lead to a request. */
export type HostedProtocol = {
  /** What the pack at an address is, fetched from its host. Stores nothing. */
  lookAtHosted(ask: { address: string }): HostedLook
  /** Takes the pack at an address in; `seen` is the hash of the manifest that was shown. All pages are told. */
  addHosted(ask: { address: string; seen: string }): HostedAdded
  /** The same as `card`, after what hosts have on the entity has been fetched, or could not be. */
  fullerCard(ask: CardAsk): Card | null
  /** The same for `dossier`; `isFurther`: and some more of what other times have told. */
  fullerDossier(ask: { entity: EntityId; isFurther: boolean }): Dossier | null
}
