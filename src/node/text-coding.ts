import type { Utf8 } from "../core/pack/utf8"

const encoder = new TextEncoder()
// Articles keep their byte-order mark: offsets count it.
const decoder = new TextDecoder("utf-8", { ignoreBOM: true })

export const utf8: Utf8 = {
  encode: (text) => encoder.encode(text),
  decode: (bytes) => decoder.decode(bytes)
}
