import type { AllPacks } from "../core/exchange/answers"
import type { HostedAdded, HostedLook } from "../core/hosted/answers"
import { readHostedAddress } from "./hosted-address"
import { askBackground } from "./messages"
import { askForHost, keepOnlyHosts } from "./asked-hosts"

/** Hosted packs, for the page where they are added. */
export const hostedData = {
  /** The host of an address; null where it is no address of a hosted pack. */
  hostOf: (address: string): string | null => readHostedAddress(address)?.host ?? null,

  /** Asks the reader for the host of an address, and for no other. Must be called straight from a click. */
  async ask(address: string): Promise<boolean> {
    const read = readHostedAddress(address)
    return read !== null && (await askForHost("packHosts", read.pattern))
  },

  look: (address: string): Promise<HostedLook> => askBackground("lookAtHosted", { address }),

  add: (address: string, seen: string): Promise<HostedAdded> => askBackground("addHosted", { address, seen }),

  /** Gives back the hosts that no pack is of any more. */
  async tidy({ kept }: AllPacks): Promise<void> {
    const patterns = kept.flatMap(({ hosted }) => {
      const read = hosted && readHostedAddress(hosted.address)
      return read ? [read.pattern] : []
    })
    await keepOnlyHosts("packHosts", new Set(patterns))
  }
}
