/** A list of bytes that grows. */
export type ByteList = {
  readonly length: number
  push(byte: number): void
  /** Appends a number below 2^32 in base 128, low digits first, as `readBase128` reads it. */
  pushBase128(value: number): void
  append(bytes: Uint8Array): void
  /** A copy of the bytes as they are now. */
  bytes(): Uint8Array
  clear(): void
}

const FIRST_ROOM = 1024

export function createByteList(): ByteList {
  let room = new Uint8Array(FIRST_ROOM)
  let length = 0
  const makeRoom = (needed: number): void => {
    if (needed <= room.length) return
    const more = new Uint8Array(Math.max(needed, 2 * room.length))
    more.set(room)
    room = more
  }
  const push = (byte: number): void => {
    makeRoom(length + 1)
    room[length++] = byte
  }
  return {
    get length() {
      return length
    },
    push,
    pushBase128(value) {
      let rest = value
      while (rest > 127) {
        push((rest & 127) | 128)
        rest >>>= 7
      }
      push(rest)
    },
    append(bytes) {
      makeRoom(length + bytes.length)
      room.set(bytes, length)
      length += bytes.length
    },
    bytes: () => room.slice(0, length),
    clear() {
      length = 0
    }
  }
}
