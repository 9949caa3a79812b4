import type { Engine, EngineAdded, EngineAnswer, EngineWish } from "../core/engine/engine"
import { askForHost, keepOnlyHosts } from "./asked-hosts"
import { authorizationOf } from "./engine-authorization"
import { readEngineAddress } from "./engine-address"
import { askBackground } from "./messages"

/** Search engines, for the pages where they are added and asked. */
export const engineData = {
  /** What an address is of; null where it is no address of an index. */
  read: (address: string): { readonly host: string; readonly index: string } | null =>
    readEngineAddress(address),

  /** Whether someone may be let in with a text. */
  isKey: (text: string): boolean => authorizationOf(text) !== null,

  /** Asks the reader for the host of an address, and for no other. Must be called straight from a click. */
  async ask(address: string): Promise<boolean> {
    const read = readEngineAddress(address)
    return read !== null && (await askForHost("engineHosts", read.pattern))
  },

  all: (): Promise<readonly Engine[]> => askBackground("allEngines", {}),
  add: (wish: EngineWish): Promise<EngineAdded> => askBackground("addEngine", wish),
  remove: async (id: string): Promise<void> => void (await askBackground("removeEngine", { id })),
  search: (id: string, query: string): Promise<EngineAnswer> => askBackground("searchEngine", { id, query }),

  /** Gives back the hosts that no engine is at any more. */
  async tidy(engines: readonly Engine[]): Promise<void> {
    const patterns = engines.flatMap(({ address }) => readEngineAddress(address)?.pattern ?? [])
    await keepOnlyHosts("engineHosts", new Set(patterns))
  }
}
