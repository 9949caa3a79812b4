import browser from "webextension-polyfill"
import { loadCorpus, type LoadedCorpus } from "../core/corpus/loaded-corpus"
import { openPack } from "../core/pack/open"
import type { Utf8 } from "../core/pack/utf8"
import { verifyPack } from "../core/pack/verify"

const encoder = new TextEncoder()
// Articles keep their byte-order mark: offsets count it.
const decoder = new TextDecoder("utf-8", { ignoreBOM: true })

const utf8: Utf8 = { encode: (text) => encoder.encode(text), decode: (bytes) => decoder.decode(bytes) }

/** Where the build puts the pack of `seeds/` inside the extension. */
const BUNDLED_PACK = "pack/seeds.bin"

/** Reads the pack that ships with the extension. @throws PackError where it is damaged */
export async function loadBundledPack(): Promise<LoadedCorpus> {
  const response = await fetch(browser.runtime.getURL(BUNDLED_PACK))
  const pack = openPack(new Uint8Array(await response.arrayBuffer()), utf8)
  verifyPack(pack)
  return loadCorpus(pack)
}
