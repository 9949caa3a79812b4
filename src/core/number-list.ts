/** A list of unsigned 32-bit numbers that grows, at four bytes each. */
export type NumberList = {
  readonly length: number
  at(index: number): number
  set(index: number, value: number): void
  push(value: number): void
  /** The numbers as they are now. */
  values(): Uint32Array
}

const FIRST_ROOM = 1024

export function createNumberList(): NumberList {
  let numbers = new Uint32Array(FIRST_ROOM)
  let length = 0
  return {
    get length() {
      return length
    },
    at: (index) => numbers[index] ?? 0,
    set(index, value) {
      numbers[index] = value
    },
    push(value) {
      if (length === numbers.length) {
        const more = new Uint32Array(2 * length)
        more.set(numbers)
        numbers = more
      }
      numbers[length++] = value
    },
    values: () => numbers.slice(0, length)
  }
}
