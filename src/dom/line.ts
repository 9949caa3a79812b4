export type Line<T> = {
  /** Adds to the end; what stands in the line already keeps its place. */
  add(item: T): void
  /** Takes the first; undefined when nobody waits. */
  take(): T | undefined
  size(): number
}

/** A queue in which everything waits once. */
export function createLine<T>(): Line<T> {
  const waiting = new Set<T>()
  // A new iterator would have to pass by all that was taken before, which is slow in a long line.
  let next = waiting.values()

  return {
    add: (item) => void waiting.add(item),
    take() {
      if (waiting.size === 0) return undefined
      let { value } = next.next()
      if (value === undefined) {
        next = waiting.values()
        value = next.next().value
      }
      if (value !== undefined) waiting.delete(value)
      return value
    },
    size: () => waiting.size
  }
}
