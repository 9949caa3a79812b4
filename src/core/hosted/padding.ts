/** Bytes; nothing is shorter. */
const SHORTEST = 16_384
/** Where a pack states its own length; see `pack/encode.ts`. */
const LENGTH_AT = 12

/** The common size that so many bytes are brought to: who sees only lengths on the line cannot tell shards apart by them. */
export function paddedSize(bytes: number): number {
  return Math.max(SHORTEST, 2 ** Math.ceil(Math.log2(Math.max(1, bytes))))
}

/** A pack with zeros behind it, up to a common size. */
export function padded(pack: Uint8Array): Uint8Array {
  const file = new Uint8Array(paddedSize(pack.length))
  file.set(pack)
  return file
}

/** A file without what lies behind the pack in it. What is no pack stays as it is, to be refused as such. */
export function withoutPadding(file: Uint8Array): Uint8Array {
  if (file.length < LENGTH_AT + 4) return file
  const states = new DataView(file.buffer, file.byteOffset, file.byteLength).getUint32(LENGTH_AT, true)
  return states < file.length ? file.subarray(0, states) : file
}
