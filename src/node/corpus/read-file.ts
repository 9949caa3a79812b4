import { createHash } from "node:crypto"
import { readFileSync } from "node:fs"
import { join } from "node:path"
import type { Problem } from "../../core/corpus/problem"
import { readText } from "./read-text"

/** A corpus folder that is being read. */
export type FolderReader = {
  readonly folder: string
  /** SHA-256 of every file that was read, by file. */
  readonly digests: Map<string, string>
  readonly problems: Problem[]
}

/** The text of a file of the folder; null, and a problem told, where there is none to read. */
export function readFile({ folder, digests, problems }: FolderReader, file: string): string | null {
  let bytes: Uint8Array
  try {
    bytes = readFileSync(join(folder, file))
  } catch (error) {
    const reason = `it cannot be read: ${error instanceof Error ? error.message : String(error)}`
    problems.push({ severity: "error", file, line: 0, reason })
    return null
  }
  digests.set(file, createHash("sha256").update(bytes).digest("hex"))
  const read = readText(file, bytes)
  problems.push(...read.problems)
  return read.text
}
