/** Reads numbers below 2^32 that stand end to end in base 128, low digits first. */
export type Base128Reader = {
  /** The offset of the next number. */
  readonly at: number
  seek(at: number): void
  next(): number
}

export function createBase128Reader(bytes: Uint8Array): Base128Reader {
  let at = 0
  return {
    get at() {
      return at
    },
    seek(to) {
      at = to
    },
    next() {
      let value = 0
      for (let shift = 0; ; shift += 7) {
        const byte = bytes[at++] ?? 0
        value |= (byte & 127) << shift
        if (byte < 128) return value >>> 0
      }
    }
  }
}
