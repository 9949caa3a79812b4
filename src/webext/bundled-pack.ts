import browser from "webextension-polyfill"
import { crc32 } from "../core/pack/crc32"
import { HEADER_BYTES, SECTION_ROW_BYTES } from "../core/pack/pack-head"
import { openPack } from "../core/pack/open"
import { PACK_VERSION, sectionNames } from "../core/pack/schema"
import type { Utf8 } from "../core/pack/utf8"
import { verifyPack } from "../core/pack/verify"
import type { BundledPack } from "./corpus-source"

const encoder = new TextEncoder()
// Articles keep their byte-order mark: offsets count it.
const decoder = new TextDecoder("utf-8", { ignoreBOM: true })

export const utf8: Utf8 = { encode: (text) => encoder.encode(text), decode: (bytes) => decoder.decode(bytes) }

/** Where the build puts the pack of `seeds/` inside the extension. */
const BUNDLED_PACK = "pack/seeds.bin"

/** Reads the pack that ships with the extension. @throws PackError where it is damaged */
export async function loadBundledPack(): Promise<BundledPack> {
  const response = await fetch(browser.runtime.getURL(BUNDLED_PACK))
  const bytes = new Uint8Array(await response.arrayBuffer())
  const pack = openPack(bytes, utf8)
  verifyPack(pack)
  // The head of a pack holds the checksums of all that is in it.
  const head = crc32(bytes.subarray(0, HEADER_BYTES + sectionNames.length * SECTION_ROW_BYTES))
  return { pack, identity: `${browser.runtime.getManifest().version}/${PACK_VERSION}/${head.toString(16)}` }
}
