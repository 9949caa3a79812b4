import * as v from "valibot"
import { readChoices, writeChoices, type Choices, type FileProblem } from "../settings/choices-file"
import { decisionSchema, MOST_DECISIONS, type Decisions } from "../own-names/decision"
import { readSaved, type SavedArticle } from "./saved-article"

// One line says what the file is and holds all choices, then comes a line for each article: written and read without
// ever holding all of them, and a file that breaks off is noticed.

const FORMAT = "backgrounder-backup"
export const BACKUP_VERSION = 2

/** Everything of a reader, but the articles themselves. */
export type BackupHead = {
  readonly articles: number
  readonly choices: Choices
  /** What was decided about new names. */
  readonly names: Decisions
}

/** Why a backup is refused. */
export type BackupProblem =
  FileProblem | { readonly kind: "cut-off"; readonly wanted: number; readonly found: number }

export type ReadHead =
  | { readonly isSound: true; readonly head: BackupHead }
  | { readonly isSound: false; readonly problem: BackupProblem }

const headSchema = v.strictObject({
  format: v.literal(FORMAT),
  version: v.literal(BACKUP_VERSION),
  names: v.pipe(v.array(decisionSchema), v.maxLength(MOST_DECISIONS)),
  articles: v.pipe(v.number(), v.integer(), v.minValue(0)),
  choices: v.unknown()
})
/** Before there were own names. */
const firstHeadSchema = v.pipe(
  v.strictObject({ ...v.omit(headSchema, ["names"]).entries, version: v.literal(1) }),
  v.transform((head) => ({ ...head, names: [] }))
)
const anyHeadSchema = v.object({ format: v.literal(FORMAT), version: v.unknown() })

/** The first line of a backup. */
export function backupHead({ articles, choices, names }: BackupHead): string {
  const file: unknown = JSON.parse(writeChoices(choices))
  return `${JSON.stringify({ format: FORMAT, version: BACKUP_VERSION, articles, choices: file, names })}\n`
}

/** The line of an article in a backup. */
export function backupLine(article: SavedArticle): string {
  return `${JSON.stringify(article)}\n`
}

/** Reads the first line of a file that may be anything. Never throws. */
export function readBackupHead(line: string): ReadHead {
  const refuse = (problem: BackupProblem): ReadHead => ({ isSound: false, problem })
  const parsed = parse(line)
  const any = v.safeParse(anyHeadSchema, parsed)
  if (!any.success) return refuse({ kind: "not-ours" })
  const { version } = any.output
  if (version !== 1 && version !== BACKUP_VERSION)
    return refuse({ kind: "other-version", version: JSON.stringify(version) })
  const read = v.safeParse(version === 1 ? firstHeadSchema : headSchema, parsed)
  if (!read.success) return refuse({ kind: "broken", where: "1", what: read.issues[0].message })
  const choices = readChoices(JSON.stringify(read.output.choices ?? null))
  if (!choices.isSound) return refuse(choices.problem)
  const { articles, names } = read.output
  return { isSound: true, head: { articles, choices: choices.choices, names } }
}

/** Reads the line of an article; null where it is none. */
export function readBackupLine(line: string): SavedArticle | null {
  return readSaved(parse(line))
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line) as unknown
  } catch {
    // No line of ours: whoever reads it says which.
    return undefined
  }
}
