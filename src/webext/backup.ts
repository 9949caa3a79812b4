import {
  backupHead,
  backupLine,
  readBackupHead,
  readBackupLine,
  type BackupHead,
  type BackupProblem
} from "../core/saved/backup"
import type { Decisions } from "../core/own-names/decision"
import type { SavedArticle } from "../core/saved/saved-article"
import type { Choices } from "../core/settings/choices-file"

/** What is saved, articles to be read one by one. */
export type StoredArticles = {
  readonly ids: () => Promise<readonly string[]>
  readonly article: (id: string) => Promise<SavedArticle | null>
  readonly names: () => Promise<Decisions>
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
export async function makeBackup(stored: StoredArticles, choices: Choices): Promise<Blob> {
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
  const file = new Blob(
    [backupHead({ articles, choices, names: await stored.names() }), ...bundles, ...lines],
    {
      type: "application/jsonl"
    }
  )
  const read = await readBackup(file, () => undefined)
  if (!read.isSound) throw new Error(`The backup cannot be read back: ${JSON.stringify(read.problem)}`)
  return file
}

/** Reads a file from its first to its last line, and hands over each article. It may be anything. */
export async function readBackup(
  file: Blob,
  take: (article: SavedArticle) => Promise<void> | void
): Promise<ReadBackup> {
  const refuse = (problem: BackupProblem): ReadBackup => ({ isSound: false, problem })
  let head: BackupHead | null = null
  let found = 0
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
    if (isBroken) return refuse({ kind: "broken", where: String(found + 2), what: "" })
    const article = readBackupLine(line)
    isBroken = article === null
    if (!article) continue
    found++
    await take(article)
  }
  if (!head) return refuse({ kind: "not-ours" })
  return found === head.articles
    ? { isSound: true, head }
    : refuse({ kind: "cut-off", wanted: head.articles, found })
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
