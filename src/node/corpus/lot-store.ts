import { lotsInMemory, type Lot, type Lots } from "../../core/corpus/lot"
import type { ToldNote } from "./read-articles"

/** A lot, and what was wrong with the notes on its articles. */
export type ReadLot = { readonly lot: Lot; readonly told: readonly ToldNote[] }

/** Where lots are put as they are read. */
export type LotStore = {
  /**
   * Puts the next lot.
   *
   * @param key of all that the lot follows from; a store that has a lot of this key does not read it again
   */
  put(key: string, read: () => ReadLot): { readonly told: readonly ToldNote[]; readonly isKnown: boolean }
  /** All that were put, in their order. */
  lots(): Lots
}

export function memoryStore(): LotStore {
  const lots: Lot[] = []
  return {
    put(_, read) {
      const { lot, told } = read()
      lots.push(lot)
      return { told, isKnown: false }
    },
    lots: () => lotsInMemory(lots)
  }
}
