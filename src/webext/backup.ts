import {
  backupHead,
  backupLine,
  packLine,
  readBackupHead,
  readBackupLine,
  type BackupHead,
  type BackupPack,
  type BackupProblem,
  type HostedPack
} from "../core/saved/backup"
import type { Decisions } from "../core/own-names/decision"
import type { SavedArticle } from "../core/saved/saved-article"
import type { Choices } from "../core/settings/choices-file"
import { fromBase64, PART_BYTES, toBase64 } from "./base64"

/** What is kept, articles and packs to be read one by one. */
export type StoredThings = {
  readonly ids: () => Promise<readonly string[]>
  readonly article: (id: string) => Promise<SavedArticle | null>
  readonly names: () => Promise<Decisions>
  /** In the order in which they have their way. */
  readonly packs: () => Promise<readonly Omit<BackupPack, "size">[]>
  readonly pack: (id: string) => Promise<Blob | null>
  readonly hosted: () => Promise<readonly HostedPack[]>
}

/** Whoever reads a backup is handed each article, and the bytes of each pack in parts. */
export type BackupTaker = {
  readonly article?: (article: SavedArticle) => Promise<void>
  readonly packPart?: (id: string, bytes: Uint8Array<ArrayBuffer>) => void
}

/** The longest line that can be one of ours, in UTF-16 code units: an article of the greatest length, escaped. */
const LONGEST_LINE = 8_000_000
/** Lines are handed over to the browser in bundles of so many, so that few texts are in our memory at a time. */
const BUNDLE = 100

export type ReadBackup =
  | { readonly isSound: true; readonly head: BackupHead }
  | { readonly isSound: false; readonly problem: BackupProblem }

/**
 * Everything of a reader as one file, read back before it is given out.
 *
 * @throws where it does not hold what is stored
 */
export async function makeBackup(stored: StoredThings, choices: Choices): Promise<Blob> {
  const bundles: Blob[] = []
  let lines: string[] = []
  let articles = 0
  for (const id of await stored.ids()) {
    const article = await stored.article(id)
    // Deleted in the meantime, or of a version that we do not know.
    if (!article) continue
    lines.push(backupLine(article))
    articles++
    if (lines.length === BUNDLE) {
      bundles.push(new Blob(lines))
      lines = []
    }
  }
  bundles.push(new Blob(lines))
  const packs: BackupPack[] = []
  for (const { id, isOn } of await stored.packs()) {
    const pack = await stored.pack(id)
    // Removed in the meantime.
    if (!pack) continue
    packs.push({ id, isOn, size: pack.size })
    for (let at = 0; at < pack.size; at += PART_BYTES) {
      const bytes = new Uint8Array(await pack.slice(at, at + PART_BYTES).arrayBuffer())
      bundles.push(new Blob([packLine({ pack: id, base64: toBase64(bytes) })]))
    }
  }
  const [names, hosted] = await Promise.all([stored.names(), stored.hosted()])
  const head = backupHead({ articles, choices, names, packs, hosted })
  const file = new Blob([head, ...bundles], { type: "application/jsonl" })
  const read = await readBackup(file, {})
  if (!read.isSound) throw new Error(`The backup cannot be read back: ${JSON.stringify(read.problem)}`)
  return file
}

/** Reads a file from its first to its last line, and hands over what is in it. It may be anything. */
export async function readBackup(file: Blob, take: BackupTaker): Promise<ReadBackup> {
  const refuse = (problem: BackupProblem): ReadBackup => ({ isSound: false, problem })
  let head: BackupHead | null = null
  const sizes = new Map<string, number>()
  let [lines, found] = [0, 0]
  let isBroken = false
  for await (const line of linesOf(file)) {
    if (line === null) return refuse({ kind: "too-large" })
    if (!head) {
      const read = readBackupHead(line)
      if (!read.isSound) return read
      head = read.head
      continue
    }
    // A line that breaks off is the last one; any other has been changed.
    if (isBroken) return refuse({ kind: "broken", where: String(lines + 1), what: "" })
    lines++
    const read = readBackupLine(line)
    const bytes = read?.kind === "pack" ? bytesOf(read.part.base64) : null
    if (read?.kind === "article") {
      found++
      await take.article?.(read.article)
    } else if (read && bytes) {
      const { pack } = read.part
      sizes.set(pack, (sizes.get(pack) ?? 0) + bytes.length)
      take.packPart?.(pack, bytes)
    } else isBroken = true
  }
  if (!head) return refuse({ kind: "not-ours" })
  const isWhole = !isBroken && head.packs.every(({ id, size }) => sizes.get(id) === size)
  return isWhole && found === head.articles
    ? { isSound: true, head }
    : refuse({ kind: "cut-off", wanted: head.articles, found })
}

/** Null where the text is none of bytes. */
function bytesOf(base64: string): Uint8Array<ArrayBuffer> | null {
  try {
    return fromBase64(base64)
  } catch (error) {
    if (error instanceof DOMException) return null
    throw error
  }
}

/** The lines of a file without their ends, empty ones left out; null for one that is longer than any of ours. */
async function* linesOf(file: Blob): AsyncGenerator<string | null> {
  const reader = file.stream().pipeThrough(new TextDecoderStream()).getReader()
  let rest = ""
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    const lines = (rest + part.value).split("\n")
    rest = lines.pop() ?? ""
    for (const line of lines) if (line.trim() !== "") yield line
    if (rest.length > LONGEST_LINE) {
      await reader.cancel()
      yield null
      return
    }
  }
  if (rest.trim() !== "") yield rest
}
