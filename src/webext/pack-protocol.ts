import type { AllPacks, PackAdded, PackFile, PackLook, PackPlace } from "../core/exchange/answers"

/** The messages about packs that readers give one another. Only our own pages may ask; see `protocol.ts`. */
export type PackProtocol = {
  /** The packs that the reader has, and the bundled one. */
  allPacks(ask: Record<never, never>): AllPacks
  /** Hands a part of a file over, in base64; parts come in their order. `size` is that of the whole, in bytes. */
  packPart(ask: { upload: string; at: number; size: number; base64: string }): void
  /** What a file holds that was handed over. Stores nothing. */
  lookAtPack(ask: { upload: string }): PackLook
  /** Takes the pack in that was handed over; all pages are told. `putBack` is where it stood, if it was taken out. */
  addPack(ask: { upload: string; putBack: PackPlace }): PackAdded
  /** Switches a pack on or off. All pages are told. */
  switchPack(ask: { id: string; isOn: boolean }): void
  /** Gives a pack precedence over the one before it, or the one behind it over itself. */
  movePack(ask: { id: string; step: -1 | 1 }): void
  /** Takes a pack out, and what was made of it. All pages are told. */
  removePack(ask: { id: string }): void
  /** Makes the file of a pack ready to be fetched; null where there is none of that id. */
  packFile(ask: { id: string }): PackFile | null
  /** Makes a pack of articles of the corpus, ready to be fetched. */
  makePack(ask: { name: string; author: string; files: readonly string[] }): PackFile
  /** A part of the file that was made ready last, in base64. */
  packFilePart(ask: { from: number }): string
}
