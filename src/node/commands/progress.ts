import type { ReadingProgress } from "../corpus/read-lots"

/** Tells on stderr how far a build is: on a terminal in one line that is written over, else in a line for each lot. */
export function createProgress(isWanted: boolean) {
  const isTerminal = process.stderr.isTTY
  let isOpen = false
  return {
    tell({ done, of, isKnown }: ReadingProgress): void {
      if (!isWanted) return
      const from = isKnown ? " (read before)" : ""
      const line = `${done} of ${of} articles read${from}`
      process.stderr.write(isTerminal ? `\r\u001b[K${line}` : `${line}\n`)
      isOpen = isTerminal
    },
    /** Begins a new line, if one is open. */
    end(): void {
      if (isOpen) process.stderr.write("\n")
      isOpen = false
    }
  }
}
